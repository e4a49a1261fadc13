/// What recognitions grant, held against the rules of the program that receives it.
struct RecognitionLimits {
    let recognition: Recognition<OfferingIndex>
    let limits: ProgramLimits
    /// In the unit of the program.
    let granted: Rational

    /// O(recognitions + V), and the size of the rules of each program that receives one.
    static func findings(_ catalogue: Catalogue) -> [Diagnostic] {
        var known: [OfferingIndex: ProgramLimits?] = [:]
        return catalogue.recognitions.flatMap { recognition -> [Diagnostic] in
            guard case .offering(let program) = recognition.into else {
                return [aboveLimit(ofInstitutionReceiving: recognition, catalogue)].compactMap(\.self)
            }
            let limits = known[program] ?? ProgramLimits(program, catalogue)
            known[program] = limits
            guard let limits, let credits = catalogue.totalCredits(grantedBy: recognition),
                let granted = catalogue.convert(credits, to: catalogue[program].unit)
            else { return [] }
            let this = RecognitionLimits(recognition: recognition, limits: limits, granted: granted)
            return this.findings
        }
    }

    /// More than an institution lets transfer into any of its programs.
    private static func aboveLimit(
        ofInstitutionReceiving recognition: Recognition<OfferingIndex>, _ catalogue: Catalogue
    ) -> Diagnostic? {
        guard recognition.kind != .ladder, case .institution(let id) = recognition.into,
            let institution = catalogue.institution(id), let limit = institution.rules.transferLimit,
            let most = limit.value.value(ofTotal: nil), let credits = catalogue.totalCredits(grantedBy: recognition),
            let granted = catalogue.convert(credits, to: institution.unit), granted > most
        else { return nil }
        return Diagnostic(
            limits: """
                The \(catalogue.name(of: recognition)) grants \(credits), but no more than \
                \(Credits(most, institution.unit)) may be transferred into any program of “\(id)”.
                """,
            at: recognition.creditSpan, hint: "What is above it can never count: correct the amount or the limit.",
            related: [.init("the limit is declared here", at: limit.span)])
    }

    private var name: Message { limits.catalogue.name(of: recognition) }

    private var findings: [Diagnostic] {
        if let total = limits.total, granted > total { return [] }
        return [aboveResidency].compactMap(\.self) + (recognition.kind == .ladder ? [] : aboveLimits)
    }

    /// More than the institution's own credits leave.
    private var aboveResidency: Diagnostic? {
        guard !limits.rules.residencyAccepts.contains(recognition.kind), !isOwn, let total = limits.total,
            let residency = limits.rules.residency, residency.value <= total, granted > total - residency.value
        else { return nil }
        return Diagnostic(
            limits: """
                The \(name) grants \(limits.amount(granted)), but residency leaves only \
                \(limits.amount(total - residency.value)) of \(limits.name) to credit from elsewhere.
                """,
            at: recognition.creditSpan, hint: "What is above it can never count: correct the amount or the rule.",
            related: [.init("the residency is declared here", at: residency.span)])
    }

    /// Whether what is recognised is the receiving institution's own learning.
    private var isOwn: Bool {
        let offerers = recognition.from.leaves.map { limits.catalogue[$0.offering].institutions }
        let here = Set(limits.offering.institutions)
        return !offerers.isEmpty && offerers.allSatisfy { !here.isDisjoint(with: $0) }
    }

    private var aboveLimits: [Diagnostic] {
        if let limit = limits.rules.transferLimit, granted > limit.value {
            return [aboveLimit(granted, limit.value, at: nil, limit.span)]
        }
        return limits.rules.transferLimits.compactMap { limit in
            guard limit.from.isEmpty || isAll(from: limit.from) else { return nil }
            let amount = limit.level.map { granted(at: $0) } ?? granted
            guard amount > limit.amount else { return nil }
            return aboveLimit(amount, limit.amount, at: limit.level, limit.span)
        }
    }

    private func aboveLimit(_ more: Rational, _ limit: Rational, at level: String?, _ span: SourceSpan) -> Diagnostic {
        let (more, most) = (limits.amount(more), limits.amount(limit))
        let message: Message =
            if let level {
                """
                The \(name) grants \(more) at level \(term: level), but no more than \(most) at level \(term: level) may be \
                transferred into \(limits.name).
                """
            } else {
                "The \(name) grants \(more), but no more than \(most) may be transferred into \(limits.name)."
            }
        return Diagnostic(
            limits: message, at: recognition.creditSpan,
            hint: "What is above it can never count: correct the amount or the limit.",
            related: [.init("the limit is declared here", at: span)])
    }

    private func isAll(from institutions: [String]) -> Bool {
        let leaves = recognition.from.leaves
        return !leaves.isEmpty
            && leaves.allSatisfy { leaf in
                !Set(limits.catalogue[leaf.offering].institutions).isDisjoint(with: institutions)
            }
    }

    /// What is granted at a level for certain.
    private func granted(at level: String) -> Rational {
        let catalogue = limits.catalogue
        func isAt(_ other: String?) -> Bool {
            other.map { $0 == level || catalogue.levels.matches($0, wanted: level) } ?? false
        }
        let parts =
            recognition.grants.creditsByLevel.filter { isAt($0.level) }.map(\.amount)
            + recognition.grants.unassigned.filter { isAt($0.level) }.compactMap(\.credits)
            + recognition.grants.courses.filter { isAt(catalogue[$0.value].level) }
            .compactMap { catalogue.credits(of: $0.value, in: limits.offering.unit) }
        return parts.reduce(.zero, +)
    }
}
