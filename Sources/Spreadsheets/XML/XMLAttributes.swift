import CExpat

/// The attributes of an element, valid only while its start is handled.
struct XMLAttributes {
    private let list: UnsafeMutablePointer<UnsafePointer<CChar>?>?

    init(_ list: UnsafeMutablePointer<UnsafePointer<CChar>?>?) {
        self.list = list
    }

    /// The value of an attribute without a namespace.
    subscript(name: StaticString) -> String? {
        value { strcmp($0, name.utf8Start) == 0 }
    }

    /// The value of the attribute `id` of the namespace of relationships, in the transitional or the strict form.
    var relationshipID: String? {
        value { name in
            let text = String(cString: name)
            return text.hasSuffix("/relationships\nid")
        }
    }

    private func value(_ isWanted: (UnsafePointer<CChar>) -> Bool) -> String? {
        guard var next = list else { return nil }
        while let name = next[0], let value = next[1] {
            if isWanted(name) { return String(cString: value) }
            next += 2
        }
        return nil
    }
}
