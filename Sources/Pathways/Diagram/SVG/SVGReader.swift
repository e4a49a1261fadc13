/// Reads the SVG that Graphviz writes into elements: tags, attributes in double quotation marks, text.
///
/// Comments, instructions and the type of the document are passed over. Iterative; O(length).
struct SVGReader {
    private let bytes: [UInt8]
    private var position = 0

    /// The root element; `nil` for text that is not one well-formed element.
    static func root(of text: String) -> SVGElement? {
        var reader = SVGReader(bytes: Array(text.utf8))
        return reader.read()
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private mutating func read() -> SVGElement? {
        var open: [SVGElement] = []
        while position < bytes.count {
            if bytes[position] != UInt8(ascii: "<") {
                let text = take(until: "<") ?? rest()
                if !open.isEmpty { open[open.count - 1].content.append(.text(text)) }
            } else if starts("<!--") {
                guard take(through: "-->") != nil else { return nil }
            } else if starts("<?") || starts("<!") {
                guard take(through: ">") != nil else { return nil }
            } else if starts("</") {
                position += 2
                guard let name = take(until: ">"), let element = open.popLast(), element.name == name.trimmedEnd else {
                    return nil
                }
                position += 1
                guard !open.isEmpty else { return element }
                open[open.count - 1].content.append(.element(element))
            } else {
                guard let (element, isClosed) = tag() else { return nil }
                if !isClosed {
                    open.append(element)
                } else if open.isEmpty {
                    return element
                } else {
                    open[open.count - 1].content.append(.element(element))
                }
            }
        }
        return nil
    }

    /// A tag that opens an element, and whether it closes it as well.
    private mutating func tag() -> (SVGElement, Bool)? {
        position += 1
        var element = SVGElement(word())
        guard !element.name.isEmpty else { return nil }
        while position < bytes.count {
            skipSpace()
            if starts("/>") {
                position += 2
                return (element, true)
            }
            if starts(">") {
                position += 1
                return (element, false)
            }
            let name = word()
            guard !name.isEmpty, starts("=\"") else { return nil }
            position += 2
            guard let value = take(until: "\"") else { return nil }
            position += 1
            element.attributes.append(.init(name: name, value: value))
        }
        return nil
    }
}

extension SVGReader {
    private func starts(_ text: StaticString) -> Bool {
        let end = position + text.utf8CodeUnitCount
        guard end <= bytes.count else { return false }
        return text.withUTF8Buffer { bytes[position..<end].elementsEqual($0) }
    }

    /// The text up to a sign, which stays.
    private mutating func take(until sign: Unicode.Scalar) -> String? {
        guard let end = bytes[position...].firstIndex(of: UInt8(ascii: sign)) else { return nil }
        defer { position = end }
        return String(decoding: bytes[position..<end], as: UTF8.self)
    }

    private mutating func rest() -> String {
        defer { position = bytes.count }
        return String(decoding: bytes[position...], as: UTF8.self)
    }

    /// Passes over everything up to a mark and the mark itself.
    private mutating func take(through mark: StaticString) -> Void? {
        while position < bytes.count {
            if starts(mark) {
                position += mark.utf8CodeUnitCount
                return ()
            }
            position += 1
        }
        return nil
    }

    private mutating func skipSpace() {
        while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
    }

    private mutating func word() -> String {
        let start = position
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                position += 1
            default: return String(decoding: bytes[start..<position], as: UTF8.self)
            }
        }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }
}

extension String {
    fileprivate var trimmedEnd: Substring {
        var end = self[...]
        while end.last?.isWhitespace == true { end.removeLast() }
        return end
    }
}
