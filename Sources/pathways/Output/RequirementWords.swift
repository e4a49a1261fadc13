import Pathways

/// Requirements in words.
struct RequirementWords {
    let catalogue: Catalogue
    let unit: CreditUnit

    /// The requirement as a phrase: `A and B and 1 of (C, D)`.
    func phrase(_ requirement: Requirement<OfferingIndex>) -> String {
        switch requirement {
        case .complete(let leaf): leafPhrase(leaf)
        case .all(let children, _): joined(children, " and ")
        case .any(let children, _): joined(children, " or ")
        case .choose(let count, let pool, _): "\(count) of \(poolPhrase(pool))"
        case .credits(let amount, let pool, _): "\(Credits(amount, unit)) from \(poolPhrase(pool))"
        }
    }

    /// A heading for the group: `all of`, `1 of 2`, `15 credits from 4`.
    func heading(_ requirement: Requirement<OfferingIndex>) -> String {
        switch requirement {
        case .complete(let leaf): leafPhrase(leaf)
        case .all: "all of"
        case .any: "one of"
        case .choose(let count, let pool, _): "\(count) of \(size(pool))"
        case .credits(let amount, let pool, _): "\(Credits(amount, unit)) from these \(size(pool))"
        }
    }

    /// The requirement as an outline, one offering a line; the first line is its heading.
    func outline(_ requirement: Requirement<OfferingIndex>) -> [String] {
        guard !requirement.children.isEmpty else { return [phrase(requirement)] }
        let lines = requirement.children.flatMap { child in
            let inner = outline(child)
            return ["  - \(inner[0])"] + inner.dropFirst().map { "    \($0)" }
        }
        return [heading(requirement) + ":"] + lines
    }

    private func joined(_ children: [Requirement<OfferingIndex>], _ separator: String) -> String {
        if children.isEmpty { return "nothing" }
        return children.map { child in
            switch child {
            case .all(let inner, _) where inner.count > 1, .any(let inner, _) where inner.count > 1:
                "(\(phrase(child)))"
            default: phrase(child)
            }
        }.joined(separator: separator)
    }

    private func leafPhrase(_ leaf: Requirement<OfferingIndex>.Leaf) -> String {
        let grade = leaf.grade.map { " with \($0.rawValue.printable) or better" } ?? ""
        let within = leaf.within.map { " within \($0)" } ?? ""
        return catalogue.label(leaf.offering) + grade + within
    }

    private func poolPhrase(_ pool: Requirement<OfferingIndex>.Pool) -> String {
        switch pool {
        case .listed(let children): "(" + children.map(phrase).joined(separator: ", ") + ")"
        case .matching(let filter): phrase(filter)
        }
    }

    private func size(_ pool: Requirement<OfferingIndex>.Pool) -> String {
        switch pool {
        case .listed(let children): String(children.count)
        case .matching(let filter): phrase(filter)
        }
    }

    /// What a filter matches: `any course in ACCT at level upper`.
    func phrase(_ filter: OfferingFilter) -> String {
        if filter.isOpen { return "any offering" }
        let kind = (filter.kind?.rawValue).map { "any \($0)" } ?? "any offering"
        let subject = filter.subject.map { " in \($0.printable)" } ?? ""
        let level = filter.level.map { " at level \($0.printable)" } ?? ""
        let place = filter.institution.map { " of \(catalogue.institutionTitle($0).printable)" } ?? ""
        return kind + subject + level + place
    }
}
