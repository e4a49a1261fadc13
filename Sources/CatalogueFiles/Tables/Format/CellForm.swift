/// How the text of a cell is read.
///
/// Every form but ``text`` takes YAML in brackets or braces too, so that a cell can hold whatever its key can.
enum CellForm: Hashable {
    /// As it stands, never parsed.
    case text
    /// Texts, one a line.
    case texts
    /// One value.
    case value
    /// One of a few words, in capitals or not, with spaces or hyphens.
    case word
    /// A truth value or several words, in capitals or not.
    case answer
    /// One identifier, or several separated by commas, semicolons or line ends.
    case names
    /// Parts of an award: like ``names``, but several names are several parts, and a list in brackets is one.
    case parts
    /// Values separated likewise; a list even where there is one.
    case items
}
