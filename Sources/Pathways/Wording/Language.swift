/// A language that answers are written in.
///
/// What a catalogue says (titles, codes, notes) stays in the words of the catalogue; only what this project says about it
/// is translated.
public enum Language: String, CaseIterable, Sendable {
    case english = "en"
    /// Canadian French.
    case french = "fr"
}
