extension DiagramWords {
    /// What is recognised and on which conditions, a line each.
    func labels(of recognition: Recognition<OfferingIndex>) -> [String] {
        let grants = recognition.grants
        var first = credit(recognition) + effects(grants)
        if first.isEmpty, grants.courses.isEmpty { first = [say(GeneralPhrase.creditsNotPublished)] }
        if recognition.kind != .ladder {
            let kind = say(recognition.kind == .transfer ? GrantPhrase.transfer : .assessed)
            first = [first.first.map { say.labelled(kind, $0) } ?? kind] + first.dropFirst()
        }
        let conditions = recognition.conditions
        var condition = self.conditions(grade: conditions.grade?.value, within: conditions.within?.value)
        if conditions.otherwise == .evidence { condition = condition.map { say(GrantPhrase.orEvidence, $0) } }
        return first + [condition, dates(recognition.agreement?.effective)].compactMap { $0 }
    }

    /// The credit that is granted: a block, named courses, unassigned credit.
    private func credit(_ recognition: Recognition<OfferingIndex>) -> [String] {
        let (grants, unit) = (recognition.grants, catalogue.unit(of: recognition))
        var result = [catalogue.credits(grantedBy: recognition).map(say.credits)].compactMap { $0 }
        for part in grants.creditsByLevel {
            result.append(say(GrantPhrase.ofThem, say.number(part.amount), say.term(part.level)))
        }
        // Into an institution, the arrow itself leads to each course.
        if !grants.courses.isEmpty, case .offering = recognition.into {
            result.append(say(GrantPhrase.asOffering, names(grants.courses, .courses)))
        }
        for credit in grants.unassigned.prefix(3) { result.append(text(of: credit, unit)) }
        if grants.unassigned.count > 3 { result.append(say(GrantPhrase.more, count: grants.unassigned.count - 3)) }
        return result
    }

    /// What is granted without credit.
    private func effects(_ grants: Grants<OfferingIndex>) -> [String] {
        var result: [String] = []
        if !grants.satisfies.isEmpty { result.append(say(GrantPhrase.meets, names(grants.satisfies, .requirements))) }
        if !grants.unlocks.isEmpty { result.append(say(GrantPhrase.unlocksOnly)) }
        if let year = grants.entryYear {
            result.append(say(GrantPhrase.intoYear, "\(year)"))
        } else if grants.admission {
            result.append(say(GrantPhrase.mayApply))
        }
        return result
    }

    /// One or two by name, more by number.
    private func names(_ offerings: [Located<OfferingIndex>], _ noun: GrantPhrase) -> String {
        guard offerings.count <= 2 else { return say(noun, count: offerings.count) }
        return offerings.map { shortName(of: $0.value) }.joined(separator: ", ")
    }

    /// The code, or the title where there is none.
    private func shortName(of index: OfferingIndex) -> String {
        catalogue[index].details.code?.value ?? catalogue[index].title
    }

    private func text(of credit: UnassignedCredit, _ unit: CreditUnit) -> String {
        let amount = credit.credits.map { say.credits(Credits($0, unit)) } ?? say(GrantPhrase.credit)
        let place = [credit.subject, credit.level.map(say.term)].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? say(GrantPhrase.unassigned, amount) : say(GrantPhrase.anyOf, amount, place)
    }
}

extension DiagramWords {
    /// What does not fit on the arrow.
    func remarks(on recognition: Recognition<OfferingIndex>) -> [String] {
        let grants = recognition.grants
        var result: [String] = []
        if grants.credits == nil, grants.courses.isEmpty, grants.unassigned.isEmpty, !effects(grants).isEmpty {
            result.append(say(GeneralPhrase.creditsNotPublished))
        }
        for (phrase, offerings) in [
            (GrantPhrase.gives, grants.courses), (.meets, grants.satisfies), (.unlocks, grants.unlocks),
        ]
        where !offerings.isEmpty {
            result.append(say(phrase, offerings.map { catalogue[$0.value].title }.joined(separator: ", ")))
        }
        return result + remarks(declaredBy: recognition.declaredBy, recognition.agreement, recognition.note)
    }

    func remarks(
        declaredBy institution: Located<String>?, _ agreement: Agreement?, _ note: Located<String>?
    ) -> [String] {
        let author = institution.map { say(GrantPhrase.declaredBy, catalogue.institutionTitle($0.value)) }
        let number = agreement?.id.map { say(GrantPhrase.agreement, $0) }
        return [author, number, note?.value].compactMap { $0 }
    }
}
