extension ProgramLimits {
    /// Rules of the program that are looser than its institution's: these hold anyway, so the program's can never be
    /// used.
    var againstInstitution: [Diagnostic] {
        offering.institutions.compactMap { catalogue.institution($0) }.flatMap { institution in
            looserAmounts(than: institution) + looserPeriods(than: institution)
        }
    }

    private func looserAmounts(than institution: Institution) -> [Diagnostic] {
        let (own, other) = (offering.rules, institution.rules)
        var result: [Diagnostic] = []
        if let mine = own.residency, let theirs = other.residency,
            let less = mine.value.required(ofTotal: total), let more = theirs.value.required(ofTotal: total),
            less < more
        {
            result.append(
                finding("residency", "\(amount(less))", "\(amount(more))", mine.span, theirs.span, institution))
        }
        if let mine = own.transferLimit, let theirs = other.transferLimit,
            let more = mine.value.value(ofTotal: total), let less = theirs.value.value(ofTotal: total), more > less
        {
            result.append(
                finding("transfer-limit", "\(amount(more))", "\(amount(less))", mine.span, theirs.span, institution))
        }
        for mine in own.levelMinimums {
            guard let theirs = other.levelMinimums.first(where: { $0.level == mine.level }),
                let less = mine.value.amount.required(ofTotal: total),
                let more = theirs.value.amount.required(ofTotal: total), less < more
            else { continue }
            let rule: Message = "minimum at level \(term: mine.level)"
            result.append(finding(rule, "\(amount(less))", "\(amount(more))", mine.span, theirs.span, institution))
        }
        return result
    }

    private func looserPeriods(than institution: Institution) -> [Diagnostic] {
        let rules: [(Message, KeyPath<Rules, Located<CalendarPeriod>?>)] = [
            ("currency", \.currency), ("finish-within", \.finishWithin),
        ]
        return rules.compactMap { name, rule in
            guard let mine = offering.rules[keyPath: rule], let theirs = institution.rules[keyPath: rule],
                theirs.value.isShorter(than: mine.value)
            else { return nil }
            return finding(
                name, "\(mine.value)", "\(theirs.value)", mine.span, theirs.span, institution)
        }
    }

    private func finding(
        _ rule: Message, _ mine: Message, _ theirs: Message, _ span: SourceSpan, _ other: SourceSpan,
        _ institution: Institution
    ) -> Diagnostic {
        Diagnostic(
            limits: """
                \(name) sets its \(rule) at \(mine), looser than the \(theirs) of “\(institution.id)”, which hold for all its \
                programs.
                """,
            at: span, hint: "A program may be stricter than its institution, not looser: the stricter rule is used.",
            related: [.init("the rule of “\(institution.id)” is declared here", at: other)])
    }
}
