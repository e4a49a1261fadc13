import Pathways

/// A file that was looked at.
struct SARIFArtifact: Encodable {
    var location: SARIFArtifactLocation
    var roles = ["analysisTarget"]
}

struct SARIFArtifactLocation: Encodable {
    var uri: String
    /// Its place in the list of artifacts.
    var index: Int
}

/// A place: in a text file a region, in a workbook the file and the cell as a logical location.
struct SARIFLocation: Encodable {
    struct Physical: Encodable {
        var artifactLocation: SARIFArtifactLocation
        var region: Region?
    }

    struct Region: Encodable {
        var startLine: Int
        var startColumn: Int
        /// The column behind the last one.
        var endColumn: Int
    }

    struct Logical: Encodable {
        var name: String
        var fullyQualifiedName: String
        var kind: String
    }

    /// Numbers the related places of one result, from 1.
    var id: Int?
    var physicalLocation: Physical?
    var logicalLocations: [Logical]?
    var message: SARIFMessage?
}

extension SARIFLocation {
    init(_ span: SourceSpan, in catalogue: Catalogue, _ artifact: SARIFArtifactLocation?) {
        let sheet = catalogue.sheet(of: span)
        physicalLocation = artifact.map {
            Physical(artifactLocation: $0, region: sheet == nil ? Region(span) : nil)
        }
        logicalLocations = sheet.map { [Logical($0, span)] }
    }
}

extension SARIFLocation.Region {
    /// `nil` where no line is known.
    init?(_ span: SourceSpan) {
        guard span.line > 0 else { return nil }
        startLine = Int(span.line)
        startColumn = max(1, Int(span.column))
        endColumn = startColumn + max(1, Int(span.length))
    }
}

extension SARIFLocation.Logical {
    /// A cell of a sheet, or the sheet where no cell is known.
    init(_ sheet: String, _ span: SourceSpan) {
        let cell = span.line > 0 ? CellName.text(column: Int(span.column), row: Int(span.line)) : nil
        name = cell ?? sheet.printable
        fullyQualifiedName = cell.map { "\(sheet.printable)!\($0)" } ?? sheet.printable
        kind = cell == nil ? "sheet" : "cell"
    }
}
