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
    case grantsMoreThanSource = "grants-more-than-source"
    case grantsMoreThanTarget = "grants-more-than-target"
    case limitsContradict = "limits-contradict"
    case hoursPerCreditUnusual = "hours-per-credit-unusual"
    case levelFalls = "level-falls"
    // Credit bank: the agreements do not hold.
    case oneSidedLadder = "one-sided-ladder"
    case conflictingLadder = "conflicting-ladder"
    case expiredAgreement = "expired-agreement"
    case expiringAgreement = "expiring-agreement"
    case unusedAssessment = "unused-assessment"
    // Record: what is kept beside the declarations.
    case summaryIncomplete = "summary-incomplete"
    case unusedAcceptance = "unused-acceptance"
}

/// What a finding is about.
public enum DiagnosticGroup: String, CaseIterable, Sendable {
    /// What a file says. Errors of this group make every question refuse.
    case content
    /// How the declarations hold together.
    case structure
    /// Whether the numbers agree.
    case credit
    /// Whether the agreements of a credit bank hold.
    case bank
    /// What is kept beside the declarations: the Critical Information Summary, accepted findings.
    case record
}

extension DiagnosticCode {
    /// The severity every finding of this code has.
    public var severity: Severity {
        switch self {
        case .unreadableFile, .unknownKey, .unknownOffering, .duplicateID, .malformedValue,
            .deadlock, .unobtainable, .impossibleChoice, .emptyRequirement:
            .error
        case .unitMismatch, .escapableLoop, .creditsDoNotAddUp, .grantsMoreThanTarget, .limitsContradict,
            .hoursPerCreditUnusual, .oneSidedLadder, .conflictingLadder, .expiredAgreement, .expiringAgreement,
            .unusedAcceptance:
            .warning
        case .mutualRecognition, .deadEnd, .orphan, .redundantRequirement, .grantsMoreThanSource, .levelFalls,
            .unusedAssessment, .summaryIncomplete:
            .note
        }
    }

    /// Whether the finding is about what a file says rather than about what the declarations mean together.
    ///
    /// Content findings of severity error make every question refuse.
    public var isContent: Bool { group == .content }

    public var group: DiagnosticGroup {
        switch self {
        case .unreadableFile, .unknownKey, .unknownOffering, .duplicateID, .malformedValue, .unitMismatch: .content
        case .deadlock, .escapableLoop, .mutualRecognition, .unobtainable, .impossibleChoice, .emptyRequirement,
            .deadEnd, .orphan, .redundantRequirement:
            .structure
        case .creditsDoNotAddUp, .grantsMoreThanSource, .grantsMoreThanTarget, .limitsContradict,
            .hoursPerCreditUnusual, .levelFalls:
            .credit
        case .oneSidedLadder, .conflictingLadder, .expiredAgreement, .expiringAgreement, .unusedAssessment: .bank
        case .summaryIncomplete, .unusedAcceptance: .record
        }
    }

    /// One sentence that says what the code means.
    public var explanation: String {
        switch self {
        case .unreadableFile: "The file is not YAML, a table or a workbook, not UTF-8, empty, or beyond a limit."
        case .unknownKey: "A key or column that the format does not have; it would otherwise be ignored."
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
        case .grantsMoreThanSource: "A recognition grants more credit than what it recognises is worth."
        case .grantsMoreThanTarget: "A recognition grants more credit than the whole receiving program has."
        case .limitsContradict: "Credit rules that cannot all be kept, or of which one can never be used."
        case .hoursPerCreditUnusual: "Hours of learning per credit are far from what the institution reckons."
        case .levelFalls: "Learning is received at a lower level than it was completed at, or loses its subject."
        case .oneSidedLadder: "A ladder between institutions that only one of them has declared."
        case .conflictingLadder: "Two declarations of one recognition say different things."
        case .expiredAgreement: "An agreement has ended, and none has taken its place."
        case .expiringAgreement: "An agreement ends soon, and none takes its place."
        case .unusedAssessment: "What an assessment grants is of no use to any program."
        case .summaryIncomplete: "Fields of the Critical Information Summary are missing."
        case .unusedAcceptance: "An accepted finding that is no longer found."
        }
    }
}
