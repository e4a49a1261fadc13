/// Whom a drawing is for.
///
/// In every theme letters have a contrast of at least 4.5 : 1 and lines and borders one of at least 3 : 1, and nothing is
/// said by colour alone.
public enum DiagramTheme: String, CaseIterable, Sendable {
    /// Kinds of offering by shape and shade.
    case plain
    /// For a learner and an advisor: where the learner stands by a mark, by words and by shade.
    case advisor
    /// For a curriculum team: what checks found is marked on offerings and arrows, and listed above the drawing.
    case curriculum
    /// For paper: black and white only; patterns, weights and marks.
    case print
}
