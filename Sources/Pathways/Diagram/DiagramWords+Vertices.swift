extension DiagramWords {
    /// An offering without standing and omissions.
    func vertex(of index: OfferingIndex) -> DiagramVertex {
        let offering = catalogue[index]
        var vertex = DiagramVertex(
            kind: .init(offering.kind), id: SafeIdentifier.make("offering", offering.id), title: offering.title)
        vertex.name = offering.id
        vertex.offering = index
        vertex.facts = facts(of: offering)
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
        vertex.facts = ["any program"]
        vertex.institutions = [vertex.title]
        vertex.declaredAt = institution.flatMap { place($0.span) }
        vertex.source = institution?.source
        return vertex
    }

    private func facts(of offering: Offering) -> [String] {
        let details = offering.details
        let size = offering.credits?.description ?? details.hours.map { Self.hours($0.value) }
        let first = [label(of: offering), size].compactMap { $0 }
        var result = first.isEmpty ? [] : [first.joined(separator: " · ")]
        if let other = otherCoursework(of: offering) { result.append(other) }
        if offering.admission == .laddersOnly { result.append("entry by ladder only") }
        if let offered = offeredDates(of: offering) { result.append(offered) }
        if let next = offering.replacedBy { result.append("replaced by \(catalogue[next.value].title)") }
        return result
    }

    /// The award of a program, the code of a course, where the title does not say it already.
    private func label(of offering: Offering) -> String? {
        let code = offering.details.code?.value
        let other = code == offering.title ? nil : code
        switch offering.kind {
        case .program: return offering.details.award?.value ?? other
        case .course, .microCredential: return other
        case .training: return other ?? "outside training"
        }
    }

    private static func hours(_ hours: Rational) -> String { "\(hours) hour\(hours == 1 ? "" : "s")" }

    private func otherCoursework(of offering: Offering) -> String? {
        let other: String
        switch offering.otherCredits?.value {
        case nil, .amount(0): return nil
        case .any: other = "other coursework"
        case .amount(let amount):
            let credits = Credits(amount, offering.unit).description
            guard let space = credits.firstIndex(of: " ") else { return nil }
            other = credits[..<space] + " other" + credits[space...]
        }
        return offering.stacks == nil ? "+ \(other)" : "parts + \(other)"
    }

    private func offeredDates(of offering: Offering) -> String? {
        guard let offered = offering.details.offered?.value else { return nil }
        if let until = offered.until, hasEnded(offered) { return "not offered since \(until)" }
        return dates(offered).map { "offered \($0)" }
    }
}
