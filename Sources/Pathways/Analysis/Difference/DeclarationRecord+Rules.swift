extension DeclarationRecord {
    mutating func add(_ rules: Rules) {
        typealias Notation = CatalogueNotation
        add("rules.residency", rules.residency.map { Notation.text($0.value) })
        add("rules.residency-accepts", Notation.set(rules.residencyAccepts.map(\.rawValue)))
        add("rules.transfer-limit", rules.transferLimit.map { Notation.text($0.value) })
        let limits = rules.transferLimits.map { limit in
            Notation.group([
                ("level", limit.value.level), ("from", Notation.set(limit.value.from)),
                ("limit", Notation.text(limit.value.limit)),
            ])
        }
        add("rules.transfer-limits", Notation.set(limits))
        let minimums = rules.levelMinimums.map { "\($0.value.level): \(Notation.text($0.value.amount))" }
        add("rules.level-minimums", Notation.set(minimums))
        add("rules.currency", rules.currency?.value.description)
        add("rules.finish-within", rules.finishWithin?.value.description)
        switch rules.sharing?.value {
        case nil: break
        case .never: add("rules.sharing", "never")
        case .neverAtSameLevel: add("rules.sharing", "{same-level: never}")
        case .limit(let amount): add("rules.sharing", "{limit: \(Notation.text(amount))}")
        }
        add("rules.admission-credit", rules.admissionCredit?.value.rawValue)
    }

    mutating func add(_ grades: GradeScale?) {
        add("grades", grades.map { CatalogueNotation.list($0.bestFirst.map(\.rawValue)) })
    }

    /// What a declaration says of its agreement.
    mutating func add(_ agreement: Agreement?) {
        guard let agreement else { return }
        add("agreement.id", agreement.id)
        addTerms(of: agreement, prefix: "agreement.")
    }

    mutating func addTerms(of agreement: Agreement, prefix: String = "") {
        add(prefix + "from", agreement.effective.from?.description)
        add(prefix + "until", agreement.effective.until?.description)
        add(prefix + "parties", CatalogueNotation.set(agreement.parties))
        add(prefix + "source", agreement.source)
    }
}
