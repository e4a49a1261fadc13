import Pathways

/// Reads the rows of a transfer guide, such as the B.C. Transfer Guide, from a table.
///
/// A row says what one institution gives for a course of another: the sending institution, its course, the receiving
/// institution, the transfer credit (``TransferDetail`` has the grammar), and the dates in which that holds (``GuideDates``).
/// Each becomes a transfer; rows of one cluster (`A & B = C`) become one. Nothing is lost and nothing guessed: a detail that
/// cannot be read grants nothing, is reported with its place, and is kept as a text to confirm.
public enum TransferGuideReader {
    /// Reads a table of comma-separated values in memory.
    ///
    /// - Parameters:
    ///   - text: the table; its first line holds the headings.
    ///   - mapping: which column is which, and what the names of institutions stand for.
    ///   - catalogue: what is declared already; its institutions and courses are not declared again.
    ///   - file: the number of the file in the spans of what is read.
    /// - Complexity: O(length) on average.
    public static func read(
        text: String, mapping: TransferGuideMapping = TransferGuideMapping(), beside catalogue: Catalogue? = nil,
        file: Int32 = 0
    ) -> TransferGuide {
        var rows = GuideRows(mapping, beside: catalogue, file: file)
        rows.read(Array(text.utf8))
        return rows.finish()
    }

    /// Reads tables of comma-separated values in files, as if they were one. The spans count into `paths`.
    public static func read(
        paths: [String], mapping: TransferGuideMapping = TransferGuideMapping(), beside catalogue: Catalogue? = nil
    ) throws(InputError) -> TransferGuide {
        var rows = GuideRows(mapping, beside: catalogue, file: 0)
        for (number, path) in paths.enumerated() {
            rows.file = Int32(number)
            rows.read(try FileBytes.read(path))
        }
        return rows.finish()
    }
}
