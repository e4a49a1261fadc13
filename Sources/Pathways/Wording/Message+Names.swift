extension Message {
    /// `“a”, “b”`: names between quotation marks.
    public static func quoted(_ names: [String]) -> Message {
        let quoted: [Message] = names.map { "“\($0)”" }
        return "\(list: quoted)"
    }

    /// `“a”, “b” and 2 more`: the first few names between quotation marks.
    public static func quoted(_ names: [String], atMost limit: Int) -> Message {
        let first = quoted(Array(names.prefix(limit)))
        return names.count > limit ? "\(first) and \(names.count - limit) more" : first
    }
}
