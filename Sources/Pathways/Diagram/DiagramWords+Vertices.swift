extension DiagramWords {
    /// An offering without standing and omissions.
    func vertex(of index: OfferingIndex) -> DiagramVertex {
        let offering = catalogue[index]
        var vertex = DiagramVertex(
            kind: .init(offering.kind), id: SafeIdentifier.make("offering", offering.id), title: offering.title)
        vertex.name = offering.id
        vertex.offering = index
        vertex.facts = facts(of: offering)
        vertex.level = offering.level
        vertex.institutions = offering.institutions.map(catalogue.institutionTitle)
        vertex.declaredAt = place(offering.span)
        vertex.source = offering.details.source?.value
        return vertex
    }

    /// All programs of an institution.
    func vertex(ofInstitution id: String) -> DiagramVertex {
        let institution = catalogue.institution(id)
        var vertex = DiagramVertex(
            kind: .institution, id: SafeIdentifier.make("institution", id),
            title: catalogue.institutionTitle(id))
        vertex.name = id
        vertex.facts = [say(ShapePhrase.anyProgram)]
        vertex.institutions = [vertex.title]
        vertex.declaredAt = institution.flatMap { place($0.span) }
        vertex.source = institution?.source
        return vertex
    }

    private func facts(of offering: Offering) -> [String] {
        let details = offering.details
        let size = offering.credits.map(say.credits) ?? details.hours.map { say(GeneralPhrase.hours, amount: $0.value) }
        let first = [label(of: offering), size].compactMap { $0 }
        var result = first.isEmpty ? [] : [first.joined(separator: " · ")]
        if let other = otherCoursework(of: offering) { result.append(other) }
        if offering.admission == .laddersOnly { result.append(say(ShapePhrase.laddersOnly)) }
        if let offered = offeredDates(of: offering) { result.append(offered) }
        if let next = offering.replacedBy { result.append(say(ShapePhrase.replacedBy, catalogue[next.value].title)) }
        return result
    }

    /// The award of a program, the code of a course, where the title does not say it already.
    private func label(of offering: Offering) -> String? {
        let code = offering.details.code?.value
        let other = code == offering.title ? nil : code
        switch offering.kind {
        case .program: return offering.details.award.map { say.term($0.value) } ?? other
        case .course, .microCredential: return other
        case .training: return other ?? say(ShapePhrase.outsideTraining)
        }
    }

    private func otherCoursework(of offering: Offering) -> String? {
        let other: String
        switch offering.otherCredits?.value {
        case nil, .amount(0): return nil
        case .any: other = say(ShapePhrase.otherCoursework)
        case .amount(let amount):
            other =
                offering.unit == .credit
                ? say(GeneralPhrase.otherCredits, amount: amount)
                : say(GeneralPhrase.ofOther, say.credits(Credits(amount, offering.unit)))
        }
        return say(offering.stacks == nil ? ShapePhrase.plus : .partsPlus, other)
    }

    private func offeredDates(of offering: Offering) -> String? {
        guard let offered = offering.details.offered?.value else { return nil }
        if let until = offered.until, hasEnded(offered) { return say(ShapePhrase.notOfferedSince, "\(until)") }
        return dates(offered).map { say(ShapePhrase.offered, $0) }
    }
}
