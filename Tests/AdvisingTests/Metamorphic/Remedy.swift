import Pathways

/// What a finding asks to be done about it, done to the text.
struct Remedy {
    var edit: SourceEdit
    /// What is declared in addition, in a file of its own so that all lines stay where they are.
    var addition: String?
    /// The codes of findings that may come to light, because this one was in front of them.
    var reveals: Set<DiagnosticCode>
    /// Whether a learner who holds nothing gets to everything in as many steps as before.
    var keepsSteps = false

    private init(_ edit: SourceEdit, reveals: Set<DiagnosticCode> = [], keepsSteps: Bool = false) {
        (self.edit, self.reveals, self.keepsSteps) = (edit, reveals, keepsSteps)
    }

    /// `nil` where what is to be done is not for certain.
    static func of(
        _ finding: Diagnostic, in text: String, totals: (OfferingIndex) -> CreditRange, _ catalogue: Catalogue
    )
        -> Remedy?
    {
        let edit = SourceEdit(text)
        switch finding.code {
        case .redundantRequirement, .emptyRequirement: return leavingOut(finding, edit)
        case .expiredAgreement: return dropping(finding, edit)
        case .impossibleChoice: return askingForLess(finding, edit)
        case .unitMismatch: return converting(finding, edit)
        case .creditsDoNotAddUp: return addingUp(finding, edit, totals, catalogue)
        case .grantsMoreThanSource, .grantsMoreThanTarget: return grantingLess(finding, edit)
        case .deadEnd: return leadingOn(finding, edit, catalogue)
        case .orphan: return withoutLine(finding, edit)
        case .oneSidedLadder: return declaringBoth(finding, edit)
        default: return nil
        }
    }

    private static func hint(_ finding: Diagnostic) -> String { finding.hint.map { "\($0)" } ?? "" }

    private static func leavingOut(_ finding: Diagnostic, _ edit: SourceEdit) -> Remedy? {
        var edit = edit
        guard edit.isInListOfAll(finding.span), edit.remove(finding.span) else { return nil }
        if finding.code == .redundantRequirement { return Remedy(edit, keepsSteps: true) }
        return Remedy(edit, reveals: [.orphan, .deadEnd])
    }

    /// An agreement that one declaration alone rests on. What only that one spoke of is connected with nothing afterwards,
    /// another side's word for the same stands alone, what it continued has ended, and a loop may fall into several.
    private static func dropping(_ finding: Diagnostic, _ edit: SourceEdit) -> Remedy? {
        guard finding.related.count == 1 else { return nil }
        var edit = edit
        edit.change(finding.span) { _ in "" }
        return Remedy(
            edit,
            reveals: [
                .orphan, .deadEnd, .oneSidedLadder, .expiredAgreement, .deadlock, .escapableLoop, .mutualRecognition,
                .unobtainable,
            ], keepsSteps: true)
    }

    /// A choice that can be made lets be seen what else is wrong with its offering.
    private static func askingForLess(_ finding: Diagnostic, _ edit: SourceEdit) -> Remedy? {
        guard let most = hint(finding).firstMatch(of: /Ask for at most ([0-9.\/]+),/)?.1, most != "0" else {
            return nil
        }
        var edit = edit
        let start = Int(finding.span.column) - 1
        edit.change(finding.span) { line in
            String(line.prefix(start))
                + String(line.dropFirst(start)).replacing(/: [0-9.\/]+/, with: ": \(most)", maxReplacements: 1)
        }
        return Remedy(edit, reveals: [.unobtainable, .deadlock, .escapableLoop, .creditsDoNotAddUp])
    }

    /// With a rate, sums can be judged that could not be.
    private static func converting(_ finding: Diagnostic, _ edit: SourceEdit) -> Remedy? {
        guard let rate = hint(finding).firstMatch(of: /from: ([a-z]+), to: ([a-z]+)/),
            let head = edit.lines.firstIndex(where: { $0.hasPrefix("conversions: [") })
        else { return nil }
        var edit = edit
        edit.change(SourceSpan(file: 0, line: Int32(head + 1), column: 1)) { line in
            String(line.dropLast()) + ", { from: \(rate.1), to: \(rate.2), factor: 1 }]"
        }
        return Remedy(
            edit,
            reveals: [
                .creditsDoNotAddUp, .grantsMoreThanSource, .grantsMoreThanTarget, .limitsContradict, .impossibleChoice,
                .conflictingLadder, .unusedAssessment,
            ])
    }

    /// The award declares what its parts add up to; what it is a part of itself has to follow.
    private static func addingUp(
        _ finding: Diagnostic, _ edit: SourceEdit, _ totals: (OfferingIndex) -> CreditRange, _ catalogue: Catalogue
    ) -> Remedy? {
        guard let award = catalogue.indices.first(where: { catalogue[$0].declaredCredits?.span == finding.span }),
            let sum = totals(award).minimum, sum > 0,
            catalogue[award].declaredCredits?.value.unit == catalogue[award].unit
        else { return nil }
        var edit = edit
        let start = Int(finding.span.column) - 1
        edit.change(finding.span) { line in
            String(line.prefix(start)) + String(line.dropFirst(start)).replacing(/^[0-9.\/]+/, with: "\(sum)")
        }
        return Remedy(
            edit,
            reveals: [
                .creditsDoNotAddUp, .grantsMoreThanSource, .grantsMoreThanTarget, .limitsContradict, .unusedAssessment,
                .impossibleChoice, .unobtainable,
            ])
    }

    /// Two declarations of one recognition, of which one is corrected, are at odds.
    private static func grantingLess(_ finding: Diagnostic, _ edit: SourceEdit) -> Remedy? {
        let pattern = /(?:is worth|all of it is|”, is) ([0-9\/]+(?:\.[0-9]+)?)/
        let message = "\(finding.message)"
        guard let worth = message.firstMatch(of: pattern)?.1, worth != "0",
            let granted = message.firstMatch(of: /grants ([0-9]+)\b/)?.1,
            edit.line(finding.span).dropFirst(Int(finding.span.column) - 1).hasPrefix(granted)
        else { return nil }
        var edit = edit
        let start = Int(finding.span.column) - 1
        let before = edit.line(finding.span)
        edit.change(finding.span) { line in
            String(line.prefix(start)) + String(line.dropFirst(start)).replacing(/^[0-9]+(?=[ ,}])/, with: "\(worth)")
        }
        guard edit.line(finding.span) != before else { return nil }
        return Remedy(edit, reveals: [.conflictingLadder, .limitsContradict])
    }

    /// A program that takes it; only programs may be where a way ends.
    private static func leadingOn(_ finding: Diagnostic, _ edit: SourceEdit, _ catalogue: Catalogue) -> Remedy? {
        guard let offering = catalogue.offerings.first(where: { $0.span == finding.span }) else { return nil }
        var result = Remedy(edit, reveals: [])
        result.addition =
            "institution: x\nprograms:\n  x/further: {}\nladders:\n  - { from: \(offering.id), into: x/further }\n"
        return result
    }

    private static func withoutLine(_ finding: Diagnostic, _ edit: SourceEdit) -> Remedy? {
        var edit = edit
        edit.change(finding.span) { _ in "" }
        // Others were compared with it, or were of use to it.
        return Remedy(edit, reveals: [.hoursPerCreditUnusual, .unusedAssessment])
    }

    /// The other side says the same.
    private static func declaringBoth(_ finding: Diagnostic, _ edit: SourceEdit) -> Remedy? {
        let line = edit.line(finding.span)
        let sides = "\(finding.message)".matches(of: /“([a-z]+)”/).map { String($0.1) }
        guard let own = line.firstMatch(of: /declared-by: ([a-z]+)/)?.1, let other = sides.last, sides.count > 1,
            other != own
        else { return nil }
        // What is said of one side's word is said of the other's; and it may differ from what that side says elsewhere.
        var result = Remedy(
            edit,
            reveals: [
                .grantsMoreThanSource, .grantsMoreThanTarget, .levelFalls, .unitMismatch, .expiredAgreement,
                .conflictingLadder,
            ])
        result.addition =
            "institution: x\nladders:\n" + line.replacing(/declared-by: [a-z]+/, with: "declared-by: \(other)") + "\n"
        return result
    }
}
