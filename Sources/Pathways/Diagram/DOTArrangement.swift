/// How closely a drawing is set: how wide its texts run, how many parts stand below one another, how far apart all is.
///
/// No arrangement suits every diagram: a wide one is better with short lines, a high one with long lines and several
/// columns. So a drawing that has to fit a page is laid out in a few of them, and the one with the largest type is taken.
public struct DOTArrangement: Hashable, Sendable {
    /// Whether shapes, header and gaps take as little room as they can.
    var isCompact = false
    /// Whether a course is one line: its title and what is known of it beside.
    var hasLineCourses = false
    /// The most characters in a line of a title, of a course and of anything else.
    var courseWidth = 26
    var titleWidth = 26
    /// The most characters in a line on an arrow.
    var labelWidth = 24
    /// So many parts of a thing stand below one another, then a further column begins; 0 for as many as there are.
    var rows = 8
    /// Whether parts that nothing connects are laid out each on its own.
    var isPacked = true
    /// The gaps within a column and between columns, in hundredths of the usual ones.
    var rowGap = 100
    var columnGap = 100

    /// From so many shapes on a drawing is dense.
    static let manyShapes = 12

    /// What a diagram of so many shapes is drawn in if nothing else is asked for.
    static func usual(for diagram: Diagram) -> DOTArrangement {
        var result = DOTArrangement()
        guard diagram.vertices.count >= manyShapes else { return result }
        result.courseWidth = 38
        result.rowGap = 60
        return result
    }

    /// What to try where the usual arrangement is too large for a page: for high diagrams and wide ones, with many parts of
    /// few things and few of many. Found by measuring 160 arrangements of 40 diagrams of 25 to 46 shapes.
    public static let compact: [DOTArrangement] = [
        .compact(rows: 5, (24, 22, 18), isPacked: false),
        .compact(rows: 18, (40, 40, 40), isPacked: false, hasLineCourses: true),
        .compact(rows: 8, (20, 18, 16), isPacked: true),
        .compact(rows: 12, (40, 40, 40), isPacked: true),
        .compact(rows: 18, (20, 18, 16), isPacked: false),
        .compact(rows: 3, (40, 40, 40), isPacked: false, hasLineCourses: true),
        .compact(rows: 8, (30, 26, 24), isPacked: false, hasLineCourses: true),
    ]

    private static func compact(
        rows: Int, _ widths: (course: Int, title: Int, label: Int), isPacked: Bool, hasLineCourses: Bool = false
    ) -> DOTArrangement {
        var result = DOTArrangement()
        (result.isCompact, result.hasLineCourses, result.isPacked, result.rows) = (true, hasLineCourses, isPacked, rows)
        (result.courseWidth, result.titleWidth, result.labelWidth) = (widths.course, widths.title, widths.label)
        (result.rowGap, result.columnGap) = (30, 50)
        return result
    }
}
