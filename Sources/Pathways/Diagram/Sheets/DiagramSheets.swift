/// A diagram on as many sheets as it needs.
///
/// Each sheet is a diagram by itself, with a tag in place of everything that a line leads to on another sheet, and the
/// title, the legend and the notes that concern it. Nothing is lost: every vertex is on one sheet, and every line is on
/// one, or leads to a tag on both of two. Many lines to the same sheet may share a tag on one of the two.
///
/// The diagram is cut where few lines cross, in an order in which what leads to an award stands beside it, until each
/// part fits; parts that fit together are put on one sheet again.
public struct DiagramSheets: Sendable {
    /// At least one.
    public let sheets: [DiagramSheet]
    /// The whole diagram; its vertices know their sheets, where there are several.
    public let diagram: Diagram

    /// More than so many shapes fit no sheet: it is not tried.
    private static let most = 60

    /// Cuts a diagram.
    ///
    /// - Parameters:
    ///   - diagram: Any diagram.
    ///   - fits: Whether a diagram can be read on one sheet. Asked O(sheets · log sheets) times.
    /// - Complexity: O(v · e) beside the questions. What cannot be parted, such as a choice with what it is made for, is put
    ///   on one sheet even if it does not fit.
    public init<Failure: Error>(_ diagram: Diagram, fits: (Diagram) throws(Failure) -> Bool) throws(Failure) {
        guard !diagram.vertices.isEmpty, try !fits(diagram) else {
            self.init(diagram, [Array(diagram.vertices.indices)])
            return
        }
        var cutter = SheetCutter(diagram)
        func isReadable(_ candidate: [Int], among parts: [[Int]]) throws(Failure) -> Bool {
            guard candidate.count <= Self.most else { return false }
            return try fits(Self.sheet(of: candidate, among: parts, diagram).diagram)
        }
        while let part = cutter.next {
            cutter.decide(try isReadable(part, among: cutter.parts))
        }
        cutter.beginJoining()
        while let pair = cutter.nextPair {
            cutter.join(try isReadable(pair, among: cutter.joinedParts))
        }
        cutter.askAgain()
        while let part = cutter.next {
            cutter.decide(try isReadable(part, among: cutter.parts))
        }
        self.init(diagram, cutter.parts)
    }

    /// One sheet, whether it fits or not.
    public init(_ diagram: Diagram) { self.init(diagram, [Array(diagram.vertices.indices)]) }

    private init(_ diagram: Diagram, _ parts: [[Int]]) {
        guard parts.count > 1 else {
            sheets = [
                DiagramSheet(
                    number: 1, diagram: diagram, vertices: Array(diagram.vertices.indices),
                    edges: diagram.edges.indices.map { [$0] })
            ]
            self.diagram = diagram
            return
        }
        let numbers = Self.numbers(parts, diagram)
        let builder = SheetBuilder(diagram, sheets: numbers, count: parts.count)
        sheets = parts.indices.map { builder.sheet($0 + 1) }
        var whole = diagram
        for position in numbers.indices { whole.vertices[position].sheet = numbers[position] }
        self.diagram = whole
    }

    private static func numbers(_ parts: [[Int]], _ diagram: Diagram) -> [Int] {
        var result = Array(repeating: 0, count: diagram.vertices.count)
        for (number, part) in parts.enumerated() {
            for position in part { result[position] = number + 1 }
        }
        return result
    }

    /// What a sheet would be if the rest were cut as it is now.
    private static func sheet(of candidate: [Int], among parts: [[Int]], _ diagram: Diagram) -> DiagramSheet {
        let number = parts.firstIndex(of: candidate) ?? 0
        return SheetBuilder(diagram, sheets: numbers(parts, diagram), count: parts.count).sheet(number + 1)
    }
}
