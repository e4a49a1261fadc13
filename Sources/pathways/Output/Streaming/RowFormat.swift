import ArgumentParser

/// How the rows of a stream of answers are written.
enum RowFormat: String, CaseIterable, ExpressibleByArgument {
    case json, csv
}
