/// The part that holds every text once.
final class SharedTextsPart: XMLPart {
    let root = XMLTag.sharedStrings
    private(set) var texts: [String] = []
    private var collector = TextCollector()
    private let budget: Budget

    init(_ budget: Budget) {
        self.budget = budget
    }

    func start(_ tag: XMLTag, _ attributes: XMLAttributes) throws(WorkbookError) {
        if tag == .item {
            try budget.spend(.cells, 1)
            collector.clear()
        } else {
            collector.start(tag)
        }
    }

    func end(_ tag: XMLTag) throws(WorkbookError) {
        collector.end(tag)
        guard tag == .item else { return }
        try budget.spend(.text, collector.bytes.count)
        texts.append(EscapedText.decode(collector.bytes))
    }

    func text(_ piece: UnsafeRawBufferPointer) {
        collector.append(piece)
    }
}
