/// Builds the tree from the events, without recursion. Nodes that are read but whose collection is still open wait on
/// one stack, so that every collection is allocated once and at its size.
struct YAMLTreeBuilder {
    let limits: YAMLLimits
    var problems: YAMLProblemList
    /// What an anchor name stands for at this point of the file.
    var anchors: [String: YAMLAnchor] = [:]
    /// How many nodes aliases have added so far.
    var aliasedNodes = 0
    var isExpansionReported = false
    /// Nodes whose collection is still open; in a mapping key and value in turn. No slice of it may outlive a
    /// statement, or the next change would copy all of it.
    private(set) var waiting: [YAMLNode] = []
    /// Collections that are read in part, outermost first.
    private(set) var open: [YAMLOpenCollection] = []
    /// The last quoted text, which explains many a syntax error behind it.
    private(set) var lastQuoted: YAMLPlace?

    private(set) var root: YAMLNode?
    private var documentStart = YAMLPlace(from: .start, to: .start)
    private var isRefused = false

    init(limits: YAMLLimits, problems: YAMLProblemList) {
        self.limits = limits
        self.problems = problems
    }

    /// Takes in the next event; false if the rest of the file is of no use.
    mutating func take(_ event: YAMLEvent) -> Bool {
        if root != nil, open.isEmpty, event.beginsNode { return refuseSecondDocument() }
        if event.tag != nil { reportTag(of: event) }
        switch event.kind {
        case .documentStart: documentStart = event.place
        case .alias: return accept(resolvedAlias(event))
        case .scalar: return takeScalar(event)
        case .sequenceStart, .mappingStart: return takeStart(event)
        case .collectionEnd: return takeEnd(event)
        }
        return true
    }

    /// The tree, unless it is broken; explains `fault`, and reports an empty file.
    mutating func finish(after fault: YAMLFault?, in text: UnsafeRawBufferPointer) -> YAMLNode? {
        if let fault {
            let explainer = YAMLFaultExplainer(
                fault: fault, source: YAMLSource(text), open: open, lastQuoted: lastQuoted, root: root?.place)
            problems.add(explainer.problem)
            return nil
        }
        guard !isRefused else { return nil }
        if root == nil {
            problems.add(
                .empty, at: YAMLPlace(from: .start, to: .start), "The file is empty.",
                hint: "A catalogue begins with a key, such as 'institution:' or 'courses:'.")
        }
        return root
    }
}

extension YAMLTreeBuilder {
    private mutating func takeScalar(_ event: YAMLEvent) -> Bool {
        if event.isEmpty, open.isEmpty { return true }
        if !event.isPlain {
            lastQuoted = event.place
        }
        var place = event.place
        if event.isEmpty, let key = pendingKey, key.place.endLine < place.line {
            place = YAMLPlace(from: key.place.end, to: key.place.end)
        }
        let value: YAMLNode.Value = event.isNull ? .null : .scalar(event.text, isPlain: event.isPlain)
        let built = YAMLBuiltNode(node: YAMLNode(value: value, place: place))
        if let anchor = event.anchor { anchors[anchor] = .built(built) }
        return accept(built)
    }

    /// The key whose value comes next, if the innermost collection is a mapping that waits for one.
    private var pendingKey: YAMLNode? {
        guard let innermost = open.last, innermost.isMapping else { return nil }
        return (waiting.count - innermost.firstNode).isMultiple(of: 2) ? nil : waiting.last
    }

    private mutating func takeStart(_ event: YAMLEvent) -> Bool {
        guard open.count < limits.depth else {
            reportDepth(at: event.place)
            isRefused = true
            return false
        }
        open.append(YAMLOpenCollection(event, firstNode: waiting.count))
        if let anchor = event.anchor { anchors[anchor] = .open(level: open.count) }
        return true
    }

    private mutating func takeEnd(_ event: YAMLEvent) -> Bool {
        guard let collection = open.popLast() else { return true }
        let first = collection.firstNode
        let hasEndSign = event.place.start < event.place.end
        let end = hasEndSign || waiting.count == first ? event.place.end : waiting[waiting.count - 1].place.end
        let place = YAMLPlace(from: collection.place.start, to: end)
        let value: YAMLNode.Value =
            collection.isMapping ? .mapping(entries(from: first)) : .sequence(Array(waiting[first...]))
        waiting.removeLast(waiting.count - first)
        let built = YAMLBuiltNode(
            node: YAMLNode(value: value, place: place), size: collection.size, height: collection.height)
        if let name = collection.anchor, case .open(let level) = anchors[name], level == open.count + 1 {
            anchors[name] = .built(built)
        }
        return accept(built)
    }

    /// Puts a finished node where it belongs.
    private mutating func accept(_ built: YAMLBuiltNode) -> Bool {
        if open.isEmpty {
            root = built.node
        } else {
            open[open.count - 1].add(built)
            waiting.append(built.node)
        }
        return true
    }

    private mutating func refuseSecondDocument() -> Bool {
        problems.add(
            .severalDocuments, at: documentStart,
            "A second document begins here; a file holds one, and the rest is not read.",
            hint: "Delete the line '---', or move what follows into a file of its own.")
        return false
    }
}
