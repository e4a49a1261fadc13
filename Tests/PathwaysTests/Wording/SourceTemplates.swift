import Foundation

/// The texts between quotes in Swift sources, each as the template that a message of it would have.
struct SourceTemplates {
    /// Each template with a place where it stands.
    private(set) var places: [String: String] = [:]

    /// Reads files and, of folders, the Swift files in them.
    ///
    /// - Parameter paths: as they are below `Sources`.
    init(_ paths: [String]) throws {
        let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")
        for path in paths {
            let url = sources.appending(path: path)
            let names = path.hasSuffix(".swift") ? [""] : FileManager.default.subpaths(atPath: url.path) ?? []
            for name in names.sorted() where (path + name).hasSuffix(".swift") {
                let file = name.isEmpty ? url : url.appending(path: name)
                add(SwiftText(try String(contentsOf: file, encoding: .utf8)).templates(), of: file.lastPathComponent)
            }
        }
    }

    private mutating func add(_ templates: [(line: Int, text: String)], of file: String) {
        for (line, text) in templates where places[text] == nil { places[text] = "\(file):\(line)" }
    }
}

/// A Swift source, as far as one must know it to find the texts in it. Texts between `#"` and `"#` are not looked for.
private struct SwiftText {
    private let characters: [Character]
    private var position = 0
    private var line = 1
    private var found: [(line: Int, text: String)] = []

    init(_ text: String) { characters = Array(text) }

    func templates() -> [(line: Int, text: String)] {
        var reader = self
        reader.readCode(until: nil)
        return reader.found
    }

    private func isNext(_ text: String) -> Bool { characters[position...].starts(with: text) }

    private mutating func skip(_ count: Int = 1) {
        for _ in 0..<count where position < characters.count {
            if characters[position] == "\n" { line += 1 }
            position += 1
        }
    }

    /// Reads code; that of an interpolation up to the parenthesis that closes it.
    private mutating func readCode(until end: Character?) {
        var depth = 0
        while position < characters.count {
            if isNext("//") {
                while position < characters.count, characters[position] != "\n" { skip() }
            } else if characters[position] == "\"" {
                readText()
                continue
            } else if characters[position] == "(" {
                depth += 1
            } else if characters[position] == ")" {
                if depth == 0, end != nil { return skip() }
                depth -= 1
            }
            skip()
        }
    }

    private mutating func readText() {
        let start = line
        let isLong = isNext("\"\"\"")
        let quote = isLong ? "\"\"\"" : "\""
        skip(quote.count)
        var (text, number) = ("", 0)
        while position < characters.count, !isNext(quote) {
            if isNext("\\(") {
                skip(2)
                readCode(until: ")")
                number += 1
                text += "{\(number)}"
            } else if isNext("\\") {
                readEscape(&text)
            } else {
                text.append(characters[position])
                skip()
            }
        }
        skip(quote.count)
        found.append((start, isLong ? Self.unindented(text) : text))
    }

    /// A line that goes on in the next one, or a character that cannot stand for itself.
    private mutating func readEscape(_ text: inout String) {
        skip()
        if isNext("\n") {
            skip()
            while isNext(" ") { skip() }
        } else {
            text.append(characters[position])
            skip()
        }
    }

    private static func unindented(_ text: String) -> String {
        text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
            .joined(separator: "\n")
    }
}
