import Foundation
import Graphviz
import Testing

/// What an output may hold, by its format.
struct OutputExamination {
    /// What was run, for the message.
    let line: String

    func examine(_ output: String, as format: String, beside clean: String) {
        switch format {
        case "json", "sarif": json(output, clean)
        case "html", "junit", "xml": markup(output, clean)
        case "markdown": markdown(output)
        case "csv": table(output, clean)
        case "github": workflow(output, clean)
        default: terminal(output)
        }
    }

    /// Nothing steers a terminal or turns the direction of what follows.
    func terminal(_ text: String) {
        let found = text.unicodeScalars.first { scalar in
            switch scalar.value {
            case 0xA: false
            case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
        #expect(found == nil, "\(line): U+\(String(found?.value ?? 0, radix: 16))")
    }

    private func json(_ text: String, _ clean: String) {
        let values = [text, clean].map { try? JSONSerialization.jsonObject(with: Data($0.utf8)) }
        guard let value = values[0], let other = values[1] else {
            Issue.record("\(line): not JSON: \(text.prefix(300))")
            return
        }
        #expect(Self.keys(value).subtracting(Self.keys(other)).isEmpty, "\(line)")
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" }, "\(line)")
    }

    private static func keys(_ value: Any) -> Set<String> {
        if let list = value as? [Any] { return list.reduce(into: []) { $0.formUnion(keys($1)) } }
        guard let object = value as? [String: Any] else { return [] }
        return object.reduce(into: []) { $0.formUnion(keys($1.value).union([$1.key])) }
    }

    /// No element or attribute that the harmless document lacks, and no link but to the web or a mailbox.
    func markup(_ text: String, _ clean: String) {
        guard text.contains("<") || clean.contains("<") else { return terminal(text) }
        guard let document = MarkupReader(text), let other = MarkupReader(clean) else {
            Issue.record("\(line): not well-formed")
            return
        }
        let more = document.names.subtracting(other.names).subtracting(["a", "a href"])
        #expect(more.isEmpty, "\(line): \(more.sorted())")
        for name in document.names {
            let last = name.split(separator: " ").last?.lowercased() ?? ""
            #expect(!last.hasPrefix("on") && last != "script" && last != "iframe", "\(line): \(name)")
        }
        for address in document.addresses {
            let isSafe = ["https://", "http://", "mailto:", "#"].contains { address.lowercased().hasPrefix($0) }
            #expect(isSafe, "\(line): \(address.prefix(80))")
        }
    }

    /// No element, no image, and no link but to the web or a mailbox.
    private func markdown(_ output: String) {
        terminal(output)
        // What is between backquotes is code. They are looked for scalar by scalar, as Markdown does.
        let text = Self.withoutCode(output).replacing(/<\/?(details|summary)>/, with: "")
        for match in text.matches(of: /(?:^|[^\\])<([A-Za-z\/!?][^>\n]*)/) {
            let inside = match.1.lowercased()
            let isSafe = ["https://", "http://", "mailto:"].contains { inside.hasPrefix($0) }
            #expect(isSafe, "\(line): \(match.0.prefix(80))")
        }
        let links = text.matches(of: /(?:^|[^\\])\]\(([^)]*)/)
        #expect(links.isEmpty, "\(line): \(links.first.map { String($0.0) } ?? "")")
    }

    private static func withoutCode(_ text: String) -> String {
        var (result, isCode, isEscaped) = (String.UnicodeScalarView(), false, false)
        for scalar in text.unicodeScalars {
            if scalar == "`", !isEscaped { isCode.toggle() }
            if scalar == "\n" { isCode = false }
            isEscaped = scalar == "\\" && !isEscaped && !isCode
            if !isCode { result.append(scalar) }
        }
        return String(result)
    }

    /// As many rows as the harmless table, no formula in any cell, and nothing that steers a terminal.
    private func table(_ text: String, _ clean: String) {
        terminal(text.replacingOccurrences(of: "\r\n", with: "\n"))
        cellsAreNoFormulas(text, beside: clean)
    }

    /// As many rows as the harmless table, and no formula in any cell.
    func cellsAreNoFormulas(_ text: String, beside clean: String) {
        let rows = [text, clean].map { Self.cells($0.replacingOccurrences(of: "\r\n", with: "\n")) }
        #expect(rows[0].map(\.count) == rows[1].map(\.count), "\(line)")
        for cell in rows[0].joined() where "=+-@".contains(cell.prefix(1)) && !cell.isEmpty {
            #expect(Double(cell) != nil, "\(line): \(cell.prefix(80))")
        }
    }

    /// The cells of each row, scalar by scalar (RFC 4180).
    private static func cells(_ text: String) -> [[String]] {
        var (rows, cell, isQuoted): ([[String]], String, Bool) = ([[]], "", false)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": isQuoted.toggle()
            case ",", "\n":
                guard !isQuoted else { fallthrough }
                rows[rows.count - 1].append(cell)
                cell = ""
                if scalar == "\n" { rows.append([]) }
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return rows
    }

    /// As many workflow commands as for the harmless catalogue, each on a line of its own.
    private func workflow(_ text: String, _ clean: String) {
        terminal(text)
        let lines = text.split(separator: "\n")
        #expect(lines.count == clean.split(separator: "\n").count, "\(line)")
        #expect(lines.allSatisfy { $0.hasPrefix("::") == (clean.hasPrefix("::")) }, "\(line)")
    }

    /// No action and no address; what is drawn is compressed.
    func pdf(_ bytes: Data) {
        #expect(bytes.starts(with: Data("%PDF-".utf8)), "\(line)")
        for name in ["/JavaScript", "/JS", "/URI", "/Launch", "/OpenAction", "/AA", "/EmbeddedFile", "/SubmitForm"] {
            for follower in [" ", "(", "<", "/", "["] {
                #expect(bytes.range(of: Data((name + follower).utf8)) == nil, "\(line): \(name)")
            }
        }
    }

    /// Graphviz reads as many vertices and edges as from the harmless text.
    func dot(_ text: String, _ clean: String) throws {
        let counts = try [text, clean].map { dot in
            let svg = String(decoding: try Renderer().draw(dot, as: .svg).bytes, as: UTF8.self)
            return ["class=\"node\"", "class=\"edge\""].map { svg.ranges(of: $0).count }
        }
        #expect(counts[0] == counts[1], "\(line)")
    }
}
