extension Check {
    /// Requirements that are met by doing nothing.
    ///
    /// An empty list behind `requires` or `recommends` only says that there is none; an award of no parts, a recognition
    /// of nothing, or a group of nothing inside a requirement, is given away.
    static let emptyRequirement = Check(codes: [.emptyRequirement]) { context in
        let ofOfferings = context.catalogue.offerings.flatMap { offering in
            let others = [offering.requires, offering.corequisites, offering.strictCorequisites, offering.recommends]
            return empty(in: offering.stacks, of: offering.id)
                + others.filter { !isNothing($0) }.flatMap { empty(in: $0, of: offering.id) }
        }
        let ofRecognitions = context.catalogue.recognitions.flatMap { recognition in
            let (also, owner) = (recognition.conditions.also, context.catalogue.destination(of: recognition))
            return empty(in: recognition.from, of: owner) + (isNothing(also) ? [] : empty(in: also, of: owner))
        }
        return ofOfferings + ofRecognitions
    }

    private static func isNothing(_ requirement: Requirement<OfferingIndex>?) -> Bool {
        if case .all(let children, _)? = requirement { children.isEmpty } else { false }
    }

    private static func empty(in requirement: Requirement<OfferingIndex>?, of owner: String) -> [Diagnostic] {
        var result: [Diagnostic] = []
        requirement?.forEachNode { node in
            let asked: Message
            switch node {
            case .all(let children, _) where children.isEmpty: asked = "all of nothing"
            case .choose(0, _, _): asked = "none of a choice"
            case .credits(0, _, _): asked = "no credits"
            default: return
            }
            result.append(
                Diagnostic(
                    .emptyRequirement, "“\(owner)” asks here for \(asked): that is met by doing nothing.",
                    at: node.span, hint: "Say what has to be completed, or leave the requirement out."))
        }
        return result
    }
}
