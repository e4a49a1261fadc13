import CYaml

/// Calls `take` with every event of `bytes` in order until it returns false, and returns what stopped libyaml, if
/// anything did. The only code that touches libyaml: all it allocates is freed before this returns, and neither
/// pointers nor C types leave it. Iterative; O(n) in the bytes for the nesting that `YAMLTreeBuilder` allows.
func readYAMLEvents(of bytes: UnsafeRawBufferPointer, _ take: (YAMLEvent) -> Bool) -> YAMLFault? {
    guard let start = bytes.baseAddress else { return nil }
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return YAMLFault(problem: "out of memory") }
    defer { yaml_parser_delete(parser) }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, start.assumingMemoryBound(to: UInt8.self), bytes.count)
    return forwardEvents(from: parser, to: take)
}

private func forwardEvents(
    from parser: UnsafeMutablePointer<yaml_parser_t>, to take: (YAMLEvent) -> Bool
) -> YAMLFault? {
    var event = yaml_event_t()
    while yaml_parser_parse(parser, &event) == 1 {
        defer { yaml_event_delete(&event) }
        if event.type == YAML_NO_EVENT || event.type == YAML_STREAM_END_EVENT { return nil }
        if let step = YAMLEvent(event), !take(step) { return nil }
    }
    return YAMLFault(parser.pointee)
}

extension YAMLEvent {
    /// Nil for the start of the stream and the end of a document, which say nothing.
    fileprivate init?(_ event: yaml_event_t) {
        let place = YAMLPlace(from: YAMLMark(event.start_mark), to: YAMLMark(event.end_mark))
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: self.init(kind: .documentStart, place: place)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self.init(kind: .collectionEnd, place: place)
        case YAML_ALIAS_EVENT:
            self.init(kind: .alias, text: String(yaml: event.data.alias.anchor) ?? "", place: place)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            self.init(
                kind: .scalar, text: String(decoding: text, as: UTF8.self),
                isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE,
                anchor: String(yaml: scalar.anchor), tag: String(yaml: scalar.tag), place: place)
        case YAML_SEQUENCE_START_EVENT:
            let list = event.data.sequence_start
            self.init(
                kind: .sequenceStart, isFlow: list.style == YAML_FLOW_SEQUENCE_STYLE,
                anchor: String(yaml: list.anchor), tag: String(yaml: list.tag), place: place)
        case YAML_MAPPING_START_EVENT:
            let mapping = event.data.mapping_start
            self.init(
                kind: .mappingStart, isFlow: mapping.style == YAML_FLOW_MAPPING_STYLE,
                anchor: String(yaml: mapping.anchor), tag: String(yaml: mapping.tag), place: place)
        default: return nil
        }
    }
}

extension YAMLMark {
    /// libyaml counts lines and columns from 0. Files are limited to `YAMLLimits.largestFile`, so both fit.
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line32: UInt32(clamping: mark.line &+ 1), column32: UInt32(clamping: mark.column &+ 1))
    }
}

extension String {
    /// A copy of a C string of libyaml; nil for none.
    fileprivate init?(yaml text: UnsafePointer<yaml_char_t>?) {
        guard let text else { return nil }
        self.init(cString: text)
    }
}

extension YAMLFault {
    fileprivate init(_ parser: yaml_parser_t) {
        self.init(
            problem: parser.problem.map { String(cString: $0) } ?? "out of memory",
            context: parser.context.map { String(cString: $0) } ?? "",
            mark: YAMLMark(parser.problem_mark),
            contextMark: parser.context == nil ? nil : YAMLMark(parser.context_mark))
    }
}
