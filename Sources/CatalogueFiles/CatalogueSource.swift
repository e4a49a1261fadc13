/// One piece of a catalogue, whose declarations belong together: a file, or the tables of one folder.
enum CatalogueSource: Hashable {
    case yaml(String)
    /// CSV tables of one folder.
    case tables([TableFile])
    /// One that was not named itself but lies in a folder may have no table in it.
    case workbook(String, isNamed: Bool)
    /// A CSV file that is no table, though it was named or looks like one.
    case misnamed(String)

    struct TableFile: Hashable {
        var name: TableName
        var path: String
    }

    /// Its files, in the order they are read.
    var paths: [String] {
        switch self {
        case .yaml(let path), .workbook(let path, _), .misnamed(let path): [path]
        case .tables(let files): files.map(\.path)
        }
    }
}
