extension Check {
    /// Requirements that are met by doing nothing.
    ///
    /// An empty list behind `requires` or `recommends` only says that there is none; an award of no parts, or a group of
    /// nothing inside a requirement, awards itself.
    static let emptyRequirement = Check(codes: [.emptyRequirement]) { context in
        context.catalogue.offerings.flatMap { offering in
            let others = [offering.requires, offering.corequisites, offering.strictCorequisites, offering.recommends]
            let nested = others.compactMap { $0 }.flatMap(\.children)
            return ([offering.stacks].compactMap { $0 } + nested).flatMap { empty(in: $0, of: offering) }
        }
    }

    private static func empty(in requirement: Requirement<OfferingIndex>, of offering: Offering) -> [Diagnostic] {
        var result: [Diagnostic] = []
        requirement.forEachNode { node in
            let asked: String
            switch node {
            case .all(let children, _) where children.isEmpty: asked = "all of nothing"
            case .choose(0, _, _): asked = "none of a choice"
            case .credits(0, _, _): asked = "no credits"
            default: return
            }
            result.append(
                Diagnostic(
                    .emptyRequirement, "“\(offering.id)” asks here for \(asked): that is met by doing nothing.",
                    at: node.span, hint: "Say what has to be completed, or leave the requirement out."))
        }
        return result
    }
}
