import CatalogueFiles
import Pathways

/// What is found in tables, as `name:line:column code message — hint`.
func findings(_ tables: [(name: String, text: String)]) -> [String] {
    let loaded = CatalogueReader.read(texts: tables)
    return loaded.diagnostics.map { finding in
        "\(loaded.catalogue.file(of: finding.span).split(separator: ".")[0]):\(MistakeTable.shown(finding))"
    }
}

/// What tables declare, as the outline of the catalogue; what is found in them comes first.
func catalogue(_ tables: [(name: String, text: String)]) -> [String] {
    let loaded = CatalogueReader.read(texts: tables)
    return findings(tables) + CatalogueOutline(loaded.catalogue).lines
}
