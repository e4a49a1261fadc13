/// The kinds of finding, each with a stable kebab-case name that scripts may rely on.
///
/// Every code has a heading of the same name in the article *Findings*.
public enum DiagnosticCode: String, CaseIterable, Sendable {
    // Content: the file does not say what it should. Questions are refused until these are mended.
    case unreadableFile = "unreadable-file"
    case unknownKey = "unknown-key"
    case unknownOffering = "unknown-offering"
    case duplicateID = "duplicate-id"
    case malformedValue = "malformed-value"
    case unitMismatch = "unit-mismatch"
    // Structure: the declarations do not hold together.
    case deadlock
    case escapableLoop = "escapable-loop"
    case mutualRecognition = "mutual-recognition"
    case unobtainable
    case impossibleChoice = "impossible-choice"
    case emptyRequirement = "empty-requirement"
    case deadEnd = "dead-end"
    case orphan
    case redundantRequirement = "redundant-requirement"
    // Credit: the numbers do not agree.
    case creditsDoNotAddUp = "credits-do-not-add-up"
}

extension DiagnosticCode {
    /// The severity every finding of this code has.
    public var severity: Severity {
        switch self {
        case .unreadableFile, .unknownKey, .unknownOffering, .duplicateID, .malformedValue,
            .deadlock, .unobtainable, .impossibleChoice, .emptyRequirement:
            .error
        case .unitMismatch, .escapableLoop, .creditsDoNotAddUp:
            .warning
        case .mutualRecognition, .deadEnd, .orphan, .redundantRequirement:
            .note
        }
    }

    /// Whether the finding is about what a file says rather than about what the declarations mean together.
    ///
    /// Content findings of severity error make every question refuse.
    public var isContent: Bool {
        switch self {
        case .unreadableFile, .unknownKey, .unknownOffering, .duplicateID, .malformedValue, .unitMismatch: true
        default: false
        }
    }

    /// One sentence that says what the code means.
    public var explanation: String {
        switch self {
        case .unreadableFile: "The file is not YAML, not UTF-8, empty, or beyond a limit."
        case .unknownKey: "A key that the format does not have; it would otherwise be ignored."
        case .unknownOffering: "A name that no offering of the catalogue has."
        case .duplicateID: "One name or key is declared twice."
        case .malformedValue: "A value that is not of the form its key takes."
        case .unitMismatch: "Credits in different units meet, and no conversion is declared."
        case .deadlock: "Offerings need one another in a circle, and nobody can ever obtain some of them."
        case .escapableLoop: "Offerings need one another in a circle, but each has another way in."
        case .mutualRecognition: "Ladders or equivalents lead round in a circle; that may well be intended."
        case .unobtainable: "Nobody can obtain the offering, whatever they study."
        case .impossibleChoice: "A choice asks for more than there is to choose from."
        case .emptyRequirement: "A requirement asks for nothing, so it is met by doing nothing."
        case .deadEnd: "A micro-credential that leads to nothing further."
        case .orphan: "An offering that no declaration connects with any other."
        case .redundantRequirement: "A requirement that another one already implies."
        case .creditsDoNotAddUp: "The parts of an award cannot add up to the credits it declares."
        }
    }
}
