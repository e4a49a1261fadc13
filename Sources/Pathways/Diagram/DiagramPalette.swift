/// The colours of a diagram. They only repeat what a shape, a line or a word says.
///
/// Hues after M. Okabe & K. Ito, "Color Universal Design" (2008), which people with any kind of colour blindness can tell
/// apart, darkened for lines and letters, lightened for areas. On white and on every area letters have a contrast of at
/// least 4.5 : 1 and lines of at least 3 : 1 (Web Content Accessibility Guidelines 2.2, 1.4.3 and 1.4.11).
enum DiagramPalette {
    static let paper = "#FFFFFF"
    static let ink = "#1A1A1A"
    static let black = "#000000"
    static let faintInk = "#555555"
    /// For lines that matter less.
    static let grey = "#707070"
    static let blue = "#005F9E"
    static let green = "#00694C"
    static let purple = "#8F3A6C"
    static let vermillion = "#A84300"
    static let amber = "#7A5200"

    static let paleBlue = "#E3F0FA"
    static let paleGreen = "#D5EFE3"
    static let paleYellow = "#FFF3C9"
    static let paleGrey = "#F1F1F1"
    static let paleVermillion = "#FBE4DA"

    /// What lines are drawn and letters written in.
    static let inks = [ink, black, faintInk, grey, blue, green, purple, vermillion, amber]
    /// What areas are filled with.
    static let areas = [paper, paleBlue, paleGreen, paleYellow, paleGrey, paleVermillion]

    static func line(_ relation: DiagramRelation) -> String {
        switch relation {
        case .stack: ink
        case .ladder: blue
        case .transfer: green
        case .assessment: purple
        case .equivalent, .exclusion: vermillion
        case .prerequisite, .corequisite, .bridge: faintInk
        case .recommended, .membership: grey
        }
    }

    static func area(_ kind: DiagramVertex.Kind) -> String {
        switch kind {
        case .course, .choice: paper
        case .microCredential: paleYellow
        case .program: paleBlue
        case .training: paleGreen
        case .institution, .folded: paleGrey
        }
    }

    static func area(_ status: Reachability.Status) -> String {
        switch status {
        case .held: paleGreen
        case .claimable: paleYellow
        case .open: paleBlue
        case .reachable: paper
        case .blocked: paleVermillion
        }
    }
}
