import CatalogueFiles
import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The forms a catalogue can be written in.
enum WrittenForm: CaseIterable {
    case yaml, tables, workbook

    /// Writes declarations into a folder and returns the path to read.
    func write(_ declarations: [Declarations], to folder: Folder) throws -> String {
        switch self {
        case .yaml: return try folder.write(CatalogueWriter.yaml(declarations), to: "c.yaml")
        case .tables:
            for table in CatalogueWriter.tables(declarations) { try folder.write(table.text, to: table.name) }
            return folder.path
        case .workbook:
            let path = "\(folder.path)/c.xlsx"
            try Data(try CatalogueWriter.workbook(declarations)).write(to: URL(filePath: path))
            return path
        }
    }
}
