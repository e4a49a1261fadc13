extension Message.StringInterpolation {
    /// From when to when.
    public mutating func appendInterpolation(_ range: DateRange) {
        let message: Message =
            switch (range.from, range.until) {
            case (let from?, let until?): "from \(from) until \(until)"
            case (let from?, nil): "from \(from)"
            case (nil, let until?): "until \(until)"
            case (nil, nil): "at any time"
            }
        appendInterpolation(message)
    }
}

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
