import CatalogueFiles
import Pathways

/// What was imported, and what could not be read.
struct ImportAnswer: Encodable {
    @Nullable var output: String?
    var rows: Int
    var agreements: Int
    var clusters: Int
    var courses: Int
    var institutions: Int
    var repeatedRows: Int
    var unreadRows: Int
    var unreadDetails: Int
    var unreadDates: Int
    var unreadColumns: [String]

    init(_ guide: TransferGuide, output: String?) {
        let counts = guide.counts
        self.output = output
        (rows, agreements, clusters) = (counts.rows, counts.agreements, counts.clusters)
        (courses, institutions, repeatedRows) = (counts.courses, counts.institutions, counts.repeatedRows)
        (unreadRows, unreadDetails, unreadDates) = (counts.unreadRows, counts.unreadDetails, counts.unreadDates)
        unreadColumns = guide.unreadColumns
    }

    /// The same for people: one thing a line, nothing about what there is none of.
    var text: String {
        var lines = [
            (output.map { "\($0.printable): " } ?? "") + "\(count(agreements, "agreement")) of \(count(rows, "row")), "
                + "\(count(courses, "course")) and \(count(institutions, "institution")) declared."
        ]
        let more = [
            (clusters, "agreement", "on several courses together"), (repeatedRows, "row", "that repeats another"),
            (unreadDetails, "detail", "that could not be read: kept as a text to confirm, granting nothing"),
            (unreadDates, "date range", "that could not be read: kept as a text to confirm"),
            (unreadRows, "row", "that could not be read at all"),
        ]
        for (number, noun, words) in more where number > 0 { lines.append("  \(count(number, noun)) \(words)") }
        if !unreadColumns.isEmpty {
            lines.append("  Columns not read: \(unreadColumns.map { "“\($0.printable)”" }.joined(separator: ", "))")
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}
