/// One step through a YAML file, as the reader meets it.
struct YAMLEvent {
    enum Kind {
        case documentStart
        case alias, scalar
        case sequenceStart, mappingStart
        case collectionEnd
    }

    let kind: Kind
    /// The text of a scalar or the name of an alias; otherwise empty.
    var text = ""
    /// Whether a scalar is unquoted and not a block.
    var isPlain = false
    /// Whether a collection is written with brackets or braces.
    var isFlow = false
    /// The name after `&`.
    var anchor: String?
    /// The tag after `!`, written out in full.
    var tag: String?
    let place: YAMLPlace
}

extension YAMLEvent {
    /// Whether nothing at all is written: no text, quotes, anchor or tag.
    var isEmpty: Bool { isPlain && text.isEmpty && place.start == place.end }

    /// Whether something is written that becomes a node.
    var beginsNode: Bool {
        switch kind {
        case .alias, .sequenceStart, .mappingStart: true
        case .scalar: !isEmpty
        case .documentStart, .collectionEnd: false
        }
    }

    /// Whether a scalar stands for nothing.
    var isNull: Bool { isPlain && (text.isEmpty || text == "~" || text == "null") }
}
