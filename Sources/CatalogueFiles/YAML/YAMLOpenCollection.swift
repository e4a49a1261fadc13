/// A list or mapping whose end is not read yet.
struct YAMLOpenCollection {
    let isMapping: Bool
    /// Whether it is written with brackets or braces.
    let isFlow: Bool
    /// Where its beginning is: the opening bracket, or the anchor before it; of no width in block style.
    let place: YAMLPlace
    let anchor: String?
    /// The index of its first node among those that wait.
    let firstNode: Int
    private(set) var size = 1
    private(set) var height = 1

    init(_ event: YAMLEvent, firstNode: Int) {
        isMapping = event.kind == .mappingStart
        isFlow = event.isFlow
        place = event.place
        anchor = event.anchor
        self.firstNode = firstNode
    }

    mutating func add(_ built: YAMLBuiltNode) {
        size += built.size
        height = max(height, built.height + 1)
    }
}
