import ArgumentParser
import CatalogueFiles

/// The forms that a catalogue can be written in.
enum CatalogueForm: String, CaseIterable, ExpressibleByArgument {
    case yaml, csv, xlsx

    /// What the name of the output says: its ending, or a folder.
    init?(path: String) {
        let name = path.lowercased()
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
            self = .yaml
        } else if name.hasSuffix(".xlsx") {
            self = .xlsx
        } else if name.hasSuffix("/") || TableFolder(path: path).exists {
            self = .csv
        } else {
            return nil
        }
    }
}
