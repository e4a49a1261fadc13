extension Check {
    /// Requirements that another one already implies: listed twice, or needed by something else on the list anyway.
    static let redundantRequirement = Check(codes: [.redundantRequirement]) { context in
        var implied = Implications(context.catalogue, through: [\.requires, \.stacks])
        var parts = Implications(context.catalogue, through: [\.stacks])
        var result: [Diagnostic] = []
        for offering in context.catalogue.offerings {
            for group in [offering.stacks, offering.requires, offering.corequisites].compactMap({ $0 }) {
                result += repeated(in: group, offering, context.catalogue)
            }
            result += redundant(offering.requires, of: offering, context.catalogue, &implied) { other, cause in
                "“\(offering.id)” need not require “\(other)”: “\(cause)” requires or contains it already."
            }
            result += redundant(offering.stacks, of: offering, context.catalogue, &parts) { other, cause in
                "“\(offering.id)” need not list “\(other)”: “\(cause)” contains it already, and it counts once."
            }
        }
        return result
    }

    /// One offering listed twice in one group, under the same conditions.
    private static func repeated(
        in requirement: Requirement<OfferingIndex>, _ offering: Offering, _ catalogue: Catalogue
    ) -> [Diagnostic] {
        var result: [Diagnostic] = []
        requirement.forEachNode { node in
            var first: [Requirement<OfferingIndex>.Leaf: SourceSpan] = [:]
            for case .complete(let leaf) in node.children {
                var content = leaf
                content.span = .nowhere
                guard let earlier = first[content] else {
                    first[content] = leaf.span
                    continue
                }
                result.append(
                    Diagnostic(
                        .redundantRequirement, "“\(catalogue[leaf.offering].id)” is listed twice for “\(offering.id)”.",
                        at: leaf.span, hint: "Remove one of the two.",
                        related: [.init("listed here first", at: earlier)]))
            }
        }
        return result
    }

    /// What another member of the same list implies.
    private static func redundant(
        _ requirement: Requirement<OfferingIndex>?, of offering: Offering, _ catalogue: Catalogue,
        _ implications: inout Implications, message: (_ redundant: String, _ cause: String) -> Message
    ) -> [Diagnostic] {
        guard case .all(let children, _)? = requirement, let owner = catalogue.index(of: offering.id) else {
            return []
        }
        let leaves = children.compactMap { child in
            if case .complete(let leaf) = child { leaf } else { nil }
        }
        guard leaves.count > 1 else { return [] }
        var result: [Diagnostic] = []
        for leaf in leaves where leaf.isUnconditional {
            // What a list says of its own offering is a loop, and implies nothing about the list.
            let others = leaves.map(\.offering).filter { $0 != leaf.offering && $0 != owner }
            guard let cause = implications.source(implying: leaf.offering, among: others, for: owner) else { continue }
            result.append(
                Diagnostic(
                    .redundantRequirement,
                    message(catalogue[leaf.offering].id, catalogue[cause].id), at: leaf.span,
                    hint: "Leave it out, unless you list it to be plain."))
        }
        return result
    }
}
