import Pathways

extension Decoder {
    static let equivalenceKeys = [
        "these", "are", "direction", "from", "until", "agreement", "declared-by", "source", "note",
    ]

    static let overlapKeys = ["these", "declared-by", "source", "note"]
    static let conversionKeys = ["from", "to", "factor", "source"]

    mutating func equivalences(_ node: YAMLNode?) -> [Equivalence<OfferingName>] {
        list(node, of: "equivalents").compactMap { node in
            guard let fields = fields(node, of: "an equivalent", keys: Self.equivalenceKeys) else { return nil }
            let (these, are) = (names(fields["these"]), names(fields["are"]))
            for key in ["these", "are"] where fields[key]?.items.isEmpty ?? fields.lacks(key) {
                malformed(node, "This equivalent does not say “\(key)”.", hint: hint(toAdd: key, "[ … ]"))
            }
            let direction: Located<EquivalenceDirection>? = word(fields["direction"], "a direction")
            var result = Equivalence(
                these: these, are: are, direction: direction?.value ?? .oneWay, effective: dates(in: fields),
                at: span(of: node))
            result.agreement = agreement(fields["agreement"])
            (result.declaredBy, result.source, result.note) = provenance(fields)
            return these.isEmpty || are.isEmpty ? nil : result
        }
    }

    /// Overlaps: a list of two or more, or a group with `these`.
    mutating func exclusions(_ node: YAMLNode?) -> [Exclusion<OfferingName>] {
        list(node, of: "overlaps").compactMap { node in
            let before = diagnostics.count
            var offerings: [Located<OfferingName>] = []
            var details: Provenance = (nil, nil, nil)
            switch node.value {
            case .sequence: offerings = names(node)
            case .scalar:
                malformed(
                    node, "\(node.outline) alone is no overlap.",
                    hint: "Write each overlap as a list of its own: - [acct-250, abt-281].")
                return nil
            case .null, .mapping:
                guard let fields = fields(node, of: "an overlap", keys: Self.overlapKeys) else { return nil }
                offerings = names(fields["these"])
                details = provenance(fields)
            }
            if Set(offerings.map(\.value.id)).count < 2, diagnostics.count == before {
                malformed(node, "An overlap needs at least two offerings.")
            }
            return Exclusion(
                offerings, declaredBy: details.by, source: details.source, note: details.note, at: span(of: node))
        }
    }

    mutating func conversions(_ node: YAMLNode?) -> [Conversion] {
        list(node, of: "conversions").compactMap { node in
            guard let fields = fields(node, of: "a conversion", keys: Self.conversionKeys) else { return nil }
            for key in ["from", "to", "factor"] where fields.lacks(key) {
                malformed(node, "This conversion does not say “\(key)”.", hint: hint(toAdd: key))
            }
            let (from, to) = (unit(fields["from"]), unit(fields["to"]))
            guard let from, let to, let factor = number(fields["factor"], "a factor") else { return nil }
            return Conversion(
                from: from.value, to: to.value, factor: factor.value, source: text(fields["source"], "a source")?.value,
                at: factor.span)
        }
    }
}
