extension DiagramWords {
    /// What is recognised and on which conditions, a line each.
    func labels(of recognition: Recognition<OfferingIndex>) -> [String] {
        let grants = recognition.grants
        var first = credit(recognition) + effects(grants)
        if first.isEmpty, grants.courses.isEmpty { first = ["credits not published"] }
        let kind: String? = recognition.kind == .ladder ? nil : recognition.kind == .transfer ? "transfer" : "assessed"
        let start = [kind, first.first].compactMap { $0 }.joined(separator: ": ")
        first.replaceSubrange(0..<min(1, first.count), with: start.isEmpty ? [] : [start])
        let conditions = recognition.conditions
        var condition = Self.conditions(grade: conditions.grade?.value, within: conditions.within?.value)
        if conditions.otherwise == .evidence { condition = condition.map { "\($0), or evidence" } }
        return first + [condition, dates(recognition.agreement?.effective)].compactMap { $0 }
    }

    /// The credit that is granted: a block, named courses, unassigned credit.
    private func credit(_ recognition: Recognition<OfferingIndex>) -> [String] {
        let (grants, unit) = (recognition.grants, catalogue.unit(of: recognition))
        var result = [catalogue.credits(grantedBy: recognition)?.description].compactMap { $0 }
        for part in grants.creditsByLevel { result.append("\(part.amount) of them \(part.level)") }
        // Into an institution, the arrow itself leads to each course.
        if !grants.courses.isEmpty, case .offering = recognition.into {
            result.append("as \(names(grants.courses, "course"))")
        }
        for credit in grants.unassigned.prefix(3) { result.append(text(of: credit, unit)) }
        if grants.unassigned.count > 3 { result.append("and \(grants.unassigned.count - 3) more") }
        return result
    }

    /// What is granted without credit.
    private func effects(_ grants: Grants<OfferingIndex>) -> [String] {
        var result: [String] = []
        if !grants.satisfies.isEmpty { result.append("meets \(names(grants.satisfies, "requirement"))") }
        if !grants.unlocks.isEmpty { result.append("unlocks only") }
        if let year = grants.entryYear {
            result.append("into year \(year)")
        } else if grants.admission {
            result.append("may apply")
        }
        return result
    }

    /// One or two by name, more by number.
    private func names(_ offerings: [Located<OfferingIndex>], _ noun: String) -> String {
        guard offerings.count <= 2 else { return Self.count(offerings.count, noun) }
        return offerings.map { shortName(of: $0.value) }.joined(separator: ", ")
    }

    /// The code, or the title where there is none.
    private func shortName(of index: OfferingIndex) -> String {
        catalogue[index].details.code?.value ?? catalogue[index].title
    }

    private func text(of credit: UnassignedCredit, _ unit: CreditUnit) -> String {
        let amount = credit.credits.map { Credits($0, unit).description } ?? "credit"
        let place = [credit.subject, credit.level].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? "\(amount), unassigned" : "\(amount), any \(place)"
    }
}

extension DiagramWords {
    /// What does not fit on the arrow.
    func remarks(on recognition: Recognition<OfferingIndex>) -> [String] {
        let grants = recognition.grants
        var result: [String] = []
        if grants.credits == nil, grants.courses.isEmpty, grants.unassigned.isEmpty, !effects(grants).isEmpty {
            result.append("credits not published")
        }
        for (verb, offerings) in [("gives", grants.courses), ("meets", grants.satisfies), ("unlocks", grants.unlocks)]
        where !offerings.isEmpty {
            result.append("\(verb) \(offerings.map { catalogue[$0.value].title }.joined(separator: ", "))")
        }
        return result + remarks(declaredBy: recognition.declaredBy, recognition.agreement, recognition.note)
    }

    func remarks(
        declaredBy institution: Located<String>?, _ agreement: Agreement?, _ note: Located<String>?
    ) -> [String] {
        let author = institution.map { "declared by \(catalogue.institutionTitle($0.value))" }
        let number = agreement?.id.map { "agreement \($0)" }
        return [author, number, note?.value].compactMap { $0 }
    }
}
