/// A graph in the DOT language, read back by rules written down here once more and not taken from the writer.
struct DOTDocument {
    enum Value: Equatable {
        /// What stands between quotation marks, escapes included.
        case quoted(String)
        /// What stands between the outer angle brackets.
        case markup(String)

        var text: String {
            switch self {
            case .quoted(let text), .markup(let text): text
            }
        }
    }

    struct Statement {
        /// One name for a vertex or a default, two for an edge.
        var names: [String]
        var attributes: [String: Value]
        var order: [String]
    }

    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    var name = ""
    var statements: [Statement] = []

    var vertices: [Statement] {
        statements.filter { $0.names.count == 1 && $0.names[0].hasPrefix("n") && $0.names[0] != "node" }
    }
    /// Those that are seen; others only hold shapes in place.
    var edges: [Statement] {
        statements.filter { $0.names.count == 2 && $0.attributes["style"] != .quoted("invis") }
    }
    var graph: Statement? { statements.first { $0.names == ["graph"] } }

    init(_ text: String) throws {
        var reader = DOTReader(text)
        try reader.expect("digraph")
        name = try reader.word()
        try reader.expect("{")
        while !reader.accept("}") { statements.append(try reader.statement()) }
        try reader.expectEnd()
    }
}

/// Reads the tokens of a DOT text, scalar by scalar.
struct DOTReader {
    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: String) { scalars = Array(text.unicodeScalars) }

    mutating func statement() throws -> DOTDocument.Statement {
        var names = [try word()]
        if accept("->") { names.append(try word()) }
        var result = DOTDocument.Statement(names: names, attributes: [:], order: [])
        try expect("[")
        repeat {
            let key = try word()
            try expect("=")
            if result.attributes.updateValue(try value(), forKey: key) != nil { throw fault("\(key) comes twice") }
            result.order.append(key)
        } while accept(",")
        try expect("]")
        try expect(";")
        return result
    }

    mutating func word() throws -> String {
        skipSpace()
        var word = ""
        while position < scalars.count, isWordPart(scalars[position]) {
            word.unicodeScalars.append(scalars[position])
            position += 1
        }
        if word.isEmpty { throw fault("a name is missing") }
        return word
    }

    private mutating func value() throws -> DOTDocument.Value {
        if accept("\"") { return .quoted(try quoted()) }
        if accept("<") { return .markup(try markup()) }
        throw fault("a value is neither quoted nor markup")
    }

    /// Up to the next quotation mark without a backslash in front.
    private mutating func quoted() throws -> String {
        var text = ""
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == "\"" { return text }
            text.unicodeScalars.append(scalar)
            guard scalar == "\\", position < scalars.count else { continue }
            text.unicodeScalars.append(scalars[position])
            position += 1
        }
        throw fault("a quotation mark is missing")
    }

    /// Up to the bracket that closes the one already read.
    private mutating func markup() throws -> String {
        var (text, depth) = ("", 1)
        while position < scalars.count {
            let scalar = scalars[position]
            position += 1
            if scalar == "<" { depth += 1 }
            if scalar == ">" { depth -= 1 }
            if depth == 0 { return text }
            text.unicodeScalars.append(scalar)
        }
        throw fault("an angle bracket is missing")
    }

    mutating func accept(_ token: String) -> Bool {
        skipSpace()
        let wanted = Array(token.unicodeScalars)
        guard scalars[position...].starts(with: wanted) else { return false }
        position += wanted.count
        return true
    }

    mutating func expect(_ token: String) throws {
        if !accept(token) { throw fault("\(token) is missing") }
    }

    mutating func expectEnd() throws {
        skipSpace()
        if position < scalars.count { throw fault("something follows the graph") }
    }

    private mutating func skipSpace() {
        while position < scalars.count, scalars[position] == " " || scalars[position] == "\n" { position += 1 }
    }

    private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII && (scalar.properties.isAlphabetic || scalar == "_" || ("0"..."9").contains(scalar))
    }

    private func fault(_ message: String) -> DOTDocument.Fault {
        let near = String(String.UnicodeScalarView(scalars[max(0, position - 40)..<min(scalars.count, position + 40)]))
        return .init(description: "\(message) near “\(near)”")
    }
}
