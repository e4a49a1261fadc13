import Pathways

/// The CSV form of a learner file: plain values, quoted where they hold a comma (RFC 4180).
enum LearnerTable {
    static func read(_ text: String, name: String, _ catalogue: Catalogue) -> LearnerFile {
        var file = LearnerFile()
        var rows = CommaSeparatedValues.rows(of: text).makeIterator()
        let header = rows.next()?.fields ?? []
        guard let offering = header.firstIndex(of: "offering") else {
            file.problems = ["\(name):1:1: the first line must name the columns offering,completed,grade."]
            return file
        }
        for (position, column) in header.enumerated() where !column.isEmpty {
            if !["learner", "offering", "completed", "grade"].contains(column) {
                file.problems.append("\(name):1:1: “\(column)” is not a column of a learner table.")
            } else if header.firstIndex(of: column) != position {
                file.problems.append("\(name):1:1: the column “\(column)” is there twice.")
            }
        }
        let (completed, grade) = (header.firstIndex(of: "completed"), header.firstIndex(of: "grade"))
        let learner = header.firstIndex(of: "learner")
        while let row = rows.next() {
            // Spreadsheets write empty cells to the right of a table, and empty rows below it.
            let count = row.fields.lastIndex { !$0.isEmpty }.map { $0 + 1 } ?? 0
            if count == 0 { continue }
            guard count <= header.count, row.fields.indices.contains(offering) else {
                file.problems.append(
                    "\(name):\(row.line):1: this row has \(row.fields.count) values, not \(header.count).")
                continue
            }
            func field(_ column: Int?) -> String? {
                column.flatMap { row.fields.indices.contains($0) ? row.fields[$0] : nil }
            }
            let result = HoldingReader.read(
                offering: row.fields[offering], completed: field(completed), grade: field(grade), catalogue)
            file.add(result, of: field(learner), at: "\(name):\(row.line):1")
        }
        return file
    }
}
