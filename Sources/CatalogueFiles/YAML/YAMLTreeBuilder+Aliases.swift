extension YAMLTreeBuilder {
    /// What the alias stands for, at the place of the alias; null if it stands for nothing it may stand for. Counts
    /// what it adds without writing it out, O(1), so that no chain of aliases can blow up the tree.
    mutating func resolvedAlias(_ event: YAMLEvent) -> YAMLBuiltNode {
        let nothing = YAMLBuiltNode(node: YAMLNode(value: .null, place: event.place))
        guard let target = target(of: event) else { return nothing }
        guard open.count + target.height <= limits.depth else {
            reportDepth(at: event.place)
            return nothing
        }
        guard aliasedNodes + target.size <= limits.aliasedNodes else {
            reportExpansion(at: event.place)
            return nothing
        }
        aliasedNodes += target.size
        return YAMLBuiltNode(
            node: YAMLNode(value: target.node.value, place: event.place), size: target.size, height: target.height)
    }

    private mutating func target(of event: YAMLEvent) -> YAMLBuiltNode? {
        switch anchors[event.text] {
        case .built(let built): return built
        case .open:
            problems.add(
                .selfReferringAlias(event.text), at: event.place,
                "'*\(event.text.shortenedForMessage)' stands inside the value marked '&\(event.text.shortenedForMessage)', "
                    + "so it would contain itself.",
                hint: "Write out what is meant here.")
        case nil:
            problems.add(
                .unknownAlias(event.text), at: event.place,
                "'*\(event.text.shortenedForMessage)' repeats a value marked '&\(event.text.shortenedForMessage)', "
                    + "but nothing before it is marked so.",
                hint: "If the '*' belongs to the text, put the text in quotes.")
        }
        return nil
    }

    private mutating func reportExpansion(at place: YAMLPlace) {
        guard !isExpansionReported else { return }
        isExpansionReported = true
        problems.add(
            .tooManyAliases, at: place,
            "Written out in full, the repeated values ('*…') of this file would add more than "
                + "\(limits.aliasedNodes) values; from here on they are not repeated.",
            hint: "Use fewer '*' inside values that are themselves repeated.")
    }

    mutating func reportDepth(at place: YAMLPlace) {
        problems.add(
            .tooDeep, at: place, "Lists and mappings are nested more than \(limits.depth) deep here.",
            hint: "Look for brackets that are opened again and again without being closed.")
    }
}

extension String {
    /// Short enough for a message.
    var shortenedForMessage: String {
        prefix(61).count > 60 ? prefix(60) + "…" : self
    }
}
