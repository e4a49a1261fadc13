import Pathways

/// Everything a catalogue says, without the places it says it at: two catalogues that say the same have equal outlines.
///
/// Recognitions are in order within each kind: the order of kinds is that of the file format.
struct CatalogueOutline {
    private(set) var lines: [String] = []
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        lines.append("levels \(catalogue.levels.levels)")
        for institution in catalogue.institutions { add(institution) }
        for offering in catalogue.offerings { add(offering) }
        for kind in RecognitionKind.allCases {
            for recognition in catalogue.recognitions where recognition.kind == kind { add(recognition) }
        }
        for equivalence in catalogue.equivalences {
            lines.append(
                "equivalent \(equivalence.these.map(name)) \(equivalence.are.map(name)) \(equivalence.direction) "
                    + "\(equivalence.effective) \(shown(equivalence.agreement)) \(shown(equivalence.declaredBy)) "
                    + "\(shown(equivalence.source)) \(shown(equivalence.note))")
        }
        for exclusion in catalogue.exclusions {
            lines.append(
                "exclude \(exclusion.offerings.map(name)) \(shown(exclusion.declaredBy)) \(shown(exclusion.source)) "
                    + "\(shown(exclusion.note))")
        }
        for conversion in catalogue.conversions {
            lines.append(
                "conversion \(conversion.from.rawValue) \(conversion.to.rawValue) \(conversion.factor) "
                    + "\(conversion.source ?? "-")")
        }
    }

    private func name(_ index: Located<OfferingIndex>) -> String { catalogue[index.value].id }

    private func shown<Value>(_ value: Located<Value>?) -> String { value.map { "“\($0.value)”" } ?? "-" }

    private func shown(_ agreement: Agreement?) -> String {
        guard let agreement else { return "-" }
        return
            "agreement(\(agreement.id ?? "-") \(agreement.effective) \(agreement.parties) \(agreement.source ?? "-"))"
    }

    private func shown(_ scale: GradeScale?) -> String { scale.map { "\($0.bestFirst.map(\.rawValue))" } ?? "-" }

    private mutating func add(_ institution: Institution) {
        lines.append(
            "institution \(institution.id) \(institution.name ?? "-") \(institution.url ?? "-") "
                + "\(institution.source ?? "-") \(institution.note ?? "-") \(institution.unit.rawValue) "
                + "\(shown(institution.hoursPerCredit)) \(shown(institution.grades)) \(shown(institution.rules))")
    }

    private func shown(_ rules: Rules) -> String {
        [
            shown(rules.residency), "\(rules.residencyAccepts)", shown(rules.transferLimit),
            "\(rules.transferLimits.map(\.value))", "\(rules.levelMinimums.map(\.value))", shown(rules.currency),
            shown(rules.finishWithin), shown(rules.sharing), shown(rules.admissionCredit),
        ].joined(separator: " ")
    }
}

// MARK: - Offerings

extension CatalogueOutline {
    private mutating func add(_ offering: Offering) {
        let details = offering.details
        var words = [
            "\(offering.kind.rawValue) \(offering.id) \(offering.institutions) \(shown(offering.declaredCredits))"
        ]
        words += [details.title, details.code, details.award, details.level, details.source, details.note].map(shown)
        words += [shown(details.hours), shown(details.cost), shown(details.offered), shown(details.expiresAfter)]
        for kind in LearnerEffort.allCases { words.append(shown(details.effort[kind])) }
        for field in SummaryField.allCases { words.append(shown(details.summary[field])) }
        words += [
            offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites, offering.recommends,
        ]
        .map { $0.map { shown($0) } ?? "-" }
        words += [
            shown(offering.otherCredits), offering.admission.rawValue, shown(offering.rules), shown(offering.grades),
            offering.replacedBy.map(name) ?? "-",
        ]
        lines.append(words.joined(separator: " "))
    }

    private func shown(_ requirement: Requirement<OfferingIndex>) -> String {
        switch requirement {
        case .complete(let leaf):
            let conditions = [leaf.grade?.rawValue, leaf.within?.description].compactMap { $0 }
            return ([catalogue[leaf.offering].id] + conditions).joined(separator: "≥")
        case .all(let children, _): return "all(\(children.map(shown).joined(separator: " ")))"
        case .any(let children, _): return "any(\(children.map(shown).joined(separator: " ")))"
        case .choose(let count, let pool, _): return "choose \(count) (\(shown(pool)))"
        case .credits(let amount, let pool, _): return "credits \(amount) (\(shown(pool)))"
        }
    }

    private func shown(_ pool: Requirement<OfferingIndex>.Pool) -> String {
        switch pool {
        case .listed(let children): children.map(shown).joined(separator: " ")
        case .matching(let filter): "\(filter)"
        }
    }
}

// MARK: - Recognitions

extension CatalogueOutline {
    private mutating func add(_ recognition: Recognition<OfferingIndex>) {
        let (grants, conditions) = (recognition.grants, recognition.conditions)
        var words = [
            "\(recognition.kind.rawValue) \(shown(recognition.from)) → \(catalogue.destination(of: recognition))"
        ]
        words.append(shown(grants.credits))
        words.append("\(grants.creditsByLevel.map { "\($0.level) \($0.amount)" })")
        words += [grants.courses, grants.satisfies, grants.unlocks].map { "\($0.map(name))" }
        words.append("\(grants.unassigned.map { [$0.credits?.text ?? "-", $0.level ?? "-", $0.subject ?? "-"] })")
        words.append("\(grants.admission) \(grants.entryYear.map(String.init) ?? "-")")
        words += [shown(conditions.grade), shown(conditions.within), conditions.also.map { shown($0) } ?? "-"]
        words += ["\(conditions.otherwise)", "\(conditions.confirm)", shown(recognition.agreement)]
        words += [shown(recognition.declaredBy), shown(recognition.source), shown(recognition.note)]
        lines.append(words.joined(separator: " "))
    }
}
