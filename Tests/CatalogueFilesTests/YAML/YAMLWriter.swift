@testable import CatalogueFiles

/// Writes random trees as YAML in random styles and notes, independently of the reader, where everything goes.
struct YAMLWriter {
    private(set) var text = ""
    private(set) var line = 1
    private(set) var column = 1
    private var random: YAMLRandom

    init(seed: UInt64) {
        random = YAMLRandom(seed: seed)
    }

    /// Writes one document and returns the tree that it means.
    mutating func writeDocument() -> YAMLNode {
        if flip() { put("# a comment\n") }
        let node = writeBlock(indent: 0, depth: 0)
        if flip() { put("\n") }
        return node
    }

    private var mark: YAMLMark { YAMLMark(line32: UInt32(line), column32: UInt32(column)) }

    private mutating func put(_ piece: String) {
        text += piece
        for scalar in piece.unicodeScalars {
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
    }

    private mutating func flip() -> Bool { Bool.random(using: &random) }

    /// Ends the line, perhaps with a comment or blank lines, and indents the next.
    private mutating func startLine(indent: Int) {
        if flip() { put(["  ", " # note", "\n", "\n    # note: [\n"].randomElement(using: &random) ?? "") }
        put("\n" + String(repeating: " ", count: indent))
    }

    /// A block mapping or list whose first line is begun, in the column after `indent` spaces.
    private mutating func writeBlock(indent: Int, depth: Int) -> YAMLNode {
        let start = mark
        let count = Int.random(in: 1...4, using: &random)
        let isMapping = flip()
        var items: [YAMLNode] = []
        var entries: [YAMLNode.Entry] = []
        for index in 0..<count {
            if index > 0 { startLine(indent: indent) }
            if isMapping {
                let key = writeScalar(key: index)
                put(":")
                entries.append(YAMLNode.Entry(key: key, value: writeChild(indent: indent, depth: depth)))
            } else {
                put("-")
                items.append(writeChild(indent: indent, depth: depth))
            }
        }
        let end = (isMapping ? entries.last?.value : items.last)?.place.end ?? start
        return YAMLNode(value: isMapping ? .mapping(entries) : .sequence(items), place: YAMLPlace(from: start, to: end))
    }

    /// What follows a `:` or `-`.
    private mutating func writeChild(indent: Int, depth: Int) -> YAMLNode {
        let deeper = indent + Int.random(in: 1...3, using: &random)
        switch Int.random(in: 0..<(depth < 4 ? 6 : 4), using: &random) {
        case 0: return YAMLNode(value: .null, place: YAMLPlace(from: mark, to: mark))
        case 1:
            put(" ")
            return writeFlow(depth: depth)
        case 2, 3:
            put(flip() ? " " : "   ")
            return writeScalar(key: nil)
        default:
            startLine(indent: deeper)
            return writeBlock(indent: deeper, depth: depth + 1)
        }
    }

    private mutating func writeFlow(depth: Int) -> YAMLNode {
        let start = mark
        let isMapping = flip()
        put(isMapping ? "{" : "[")
        var items: [YAMLNode] = []
        var entries: [YAMLNode.Entry] = []
        for index in 0..<Int.random(in: 0...3, using: &random) {
            if index > 0 { put(flip() ? ", " : " , ") } else if flip() { put(" ") }
            if isMapping {
                let key = writeScalar(key: index)
                put(": ")
                entries.append(YAMLNode.Entry(key: key, value: writeFlowChild(depth: depth)))
            } else {
                items.append(writeFlowChild(depth: depth))
            }
        }
        put(flip() ? " " : "")
        put(isMapping ? "}" : "]")
        return YAMLNode(
            value: isMapping ? .mapping(entries) : .sequence(items), place: YAMLPlace(from: start, to: mark))
    }

    private mutating func writeFlowChild(depth: Int) -> YAMLNode {
        depth < 6 && Int.random(in: 0..<4, using: &random) == 0 ? writeFlow(depth: depth + 1) : writeScalar(key: nil)
    }

    /// Plain, in single or in double quotes. Keys end with their number, so that no two are equal.
    private mutating func writeScalar(key: Int?) -> YAMLNode {
        let words = ["Food", "é", "日本", "🎓", "it's", "a:b", "x#y", "1.5", "C++", "null", "-1", "b/c-2"]
        var content = (0..<Int.random(in: 1...3, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
            .joined(separator: " ")
        if let key { content += " \(key)" }
        let start = mark
        let style = Int.random(in: 0..<3, using: &random)
        switch style {
        case 0: put(content)
        case 1: put("'" + content.replacing("'", with: "''") + "'")
        default: put("\"" + content.replacing("é", with: "\\u00E9").replacing(" ", with: "\\x20") + "\"")
        }
        let value: YAMLNode.Value = style == 0 && content == "null" ? .null : .scalar(content, isPlain: style == 0)
        return YAMLNode(value: value, place: YAMLPlace(from: start, to: mark))
    }
}
