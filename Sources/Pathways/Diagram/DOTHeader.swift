/// The block above the drawing: its title, a legend of what occurs in it, and what has to be confirmed.
///
/// It is the label of the graph, so it takes no part in the layout.
struct DOTHeader {
    let diagram: Diagram
    /// Whether it takes the width of a sheet and as little height as it can.
    var isCompact = false
    private var say: Wording { Wording(diagram.language) }

    /// Empty when there is nothing to say. Always below the 16,384 bytes that Graphviz reads as one label.
    var markup: String {
        let left = titleRows + legendRows
        if isCompact { return left.isEmpty && noteRows.isEmpty ? "" : Self.table(left + noteColumns) }
        guard !left.isEmpty || !noteRows.isEmpty else { return "" }
        guard isWide, !left.isEmpty else { return Self.table(left + noteRows) }
        let column = Self.table(left + filler)
        let gap = "<TD WIDTH=\"24\"></TD>"
        let notes = "<TD VALIGN=\"TOP\" ALIGN=\"LEFT\">\(Self.table(noteRows))</TD>"
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>"
            + "<TD VALIGN=\"TOP\" ALIGN=\"LEFT\">\(column)</TD>\(gap)\(notes)</TR></TABLE>"
    }

    /// The notes in up to three columns beside each other.
    private var noteColumns: [String] {
        let entries = noteEntries
        let height = entries.reduce(0) { $0 + $1.count }
        guard height > 3 else { return noteRows }
        let share = max(3, (height + 2) / 3)
        var columns: [[String]] = []
        for entry in entries {
            if let last = columns.last, last.count + entry.count <= share || columns.count == 3 {
                columns[columns.count - 1] = last + entry
            } else {
                columns.append(entry)
            }
        }
        let cells = columns.map { part in
            "<TD VALIGN=\"TOP\" ALIGN=\"LEFT\">\(DOTMarkup.font(Self.block(part), size: 10))</TD><TD WIDTH=\"12\"></TD>"
        }
        return [
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>\(cells.joined())</TR></TABLE>"
        ]
    }

    /// Whether the notes stand beside the legend: where there are several, and the drawing is likely to be wide enough.
    private var isWide: Bool { noteLines.count > 3 && diagram.vertices.count >= 8 }

    /// Room below the legend, as much as the notes beside it are likely to be higher: its rows would spread otherwise.
    private var filler: [String] {
        let institution = InstitutionLines(diagram).common == nil ? 0 : 20
        let left = titleLines.count * 19 + institution + DOTLegend(diagram).rowCount * 21 + 18
        let missing = noteLines.count * 12 + 8 - left
        guard missing > 0 else { return [] }
        return [
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR>"
                + "<TD HEIGHT=\"\(missing)\"></TD></TR></TABLE>"
        ]
    }

    private static func table(_ rows: [String]) -> String {
        let cells = rows.map { "<TR><TD ALIGN=\"LEFT\">\($0)</TD></TR>" }.joined()
        return "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"3\">"
            + "\(cells)</TABLE>"
    }

    private var titleLines: [String] {
        PlainText.balancedLines(diagram.title ?? "", width: isCompact ? 100 : 64, limit: 3)
    }

    private var titleRows: [String] {
        let title =
            titleLines.isEmpty ? [] : [DOTMarkup.font("<B>\(Self.block(titleLines))</B>", size: isCompact ? 14 : 16)]
        guard let institution = InstitutionLines(diagram).common else { return title }
        return title + [DOTMarkup.font(Self.block(PlainText.lines(institution, width: 90, limit: 1)), size: 11)]
    }

    /// The legend, and behind it as much room as the other rows are likely to be wider, or its columns would spread.
    private var legendRows: [String] {
        let legend = DOTLegend(diagram, isWide: isCompact)
        guard !legend.isEmpty else { return [] }
        let title = Double(titleLines.map(\.count).max() ?? 0) * 9
        let notes = isWide || isCompact ? 0 : Double(noteLines.map(\.count).max() ?? 0) * 5.1
        let room = max(1, Int(max(title, notes) - legend.width))
        return [
            "<TABLE BORDER=\"0\" CELLBORDER=\"0\" CELLSPACING=\"0\" CELLPADDING=\"0\"><TR><TD>\(legend.markup)</TD>"
                + "<TD WIDTH=\"\(room)\"></TD></TR></TABLE>"
        ]
    }

    private var noteRows: [String] {
        noteLines.isEmpty ? [] : [DOTMarkup.font(Self.block(noteLines), size: 10)]
    }

    private var noteLines: [String] { noteEntries.flatMap { $0 } }

    /// What is to be confirmed and what was found, a few lines each; a heading stands with what follows it.
    private var noteEntries: [[String]] {
        let width = isCompact ? 62 : diagram.vertices.count >= 8 ? 72 : 100
        var entries: [[String]] = []
        func add(_ title: String, _ texts: [String], _ shown: Set<Int>?, _ sign: String, limit: Int) {
            let numbers = (1..<(texts.count + 1)).filter { shown?.contains($0) ?? true }
            var heading = [title]
            var room = limit
            for (place, number) in numbers.enumerated() {
                let next = PlainText.lines("\(sign)\(number). \(texts[number - 1])", width: width, limit: 2)
                guard room >= next.count else {
                    entries.append(heading + [say(DiagramPhrase.moreNotes, count: numbers.count - place)])
                    break
                }
                entries.append(heading + next)
                heading = []
                room -= next.count
            }
        }
        let limit = isCompact ? 15 : 12
        // A line may have 300 bytes in Graphviz's form, a full legend 10,000.
        let isShared = !diagram.notes.isEmpty && !diagram.findings.isEmpty
        add(say(GeneralPhrase.toConfirm), diagram.notes, diagram.shownNotes, "", limit: isShared ? 6 : limit)
        add(
            say(RoutePhrase.findings), diagram.findings, diagram.shownFindings, "\(DOTStyle.alarmSign) ",
            limit: isShared ? 6 : limit)
        if diagram.impliedCount > 0 { entries.append([diagram.impliedWords]) }
        return entries
    }

    private static func block(_ lines: [String]) -> String {
        lines.map { DOTText.escaped($0, limit: 250) + "<BR ALIGN=\"LEFT\"/>" }.joined()
    }
}

extension Diagram {
    /// `2 arrows are not drawn: other prerequisites imply them`.
    var impliedWords: String { Wording(language)(DiagramPhrase.implied, count: impliedCount) }
}
