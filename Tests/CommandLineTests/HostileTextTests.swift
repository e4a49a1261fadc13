import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Titles that try to break out of where they are shown.
@Suite struct HostileTextTests {
    static let titles = [
        #"quotes \" and 'single' and “curly”"#, "a & b &amp; c &#60;", "<script>alert(1)</script>", "]]> --> <!--",
        #"back\\slash \\N \\G \\l end\\"#, #"two\nlines\r\nand\ttab"#,
        "\u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{202E}evil\u{202C}",
        "👩🏽‍🎓 emoji 🏔",
        #"nul \0 and escape \e[31m red \e]0;title\a"#, String(repeating: "long ", count: 2_000),
        "n0 -> n1 [label=x]; }", "%s%n%x", "{record|<port>}", String(repeating: "W", count: 10_000),
    ]

    private func catalogue() throws -> URL {
        let folder = try Project.temporaryFolder()
        var text = "institution: x\nmicro-credentials:\n"
        for (number, title) in Self.titles.enumerated() {
            text += "  m\(number): { title: \"\(title)\", source: \"\(title)\", note: \"\(title)\" }\n"
        }
        let parts = Self.titles.indices.map { "m\($0)" }.joined(separator: ", ")
        text += "programs:\n  p: { title: All, stacks: [\(parts)] }\n"
        try text.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    @Test func drawingsAreWellFormed() throws {
        let folder = try catalogue()
        for ending in ["svg", "pdf", "png", "dot"] {
            let run = try Invocation("diagram c.yaml --holds x/m1 --page poster -o picture.\(ending)", in: folder)
            #expect(run.status == 0, "\(ending): \(run.errors)")
        }
        let svg = try Data(contentsOf: folder.appending(path: "picture.svg"))
        let parser = XMLParser(data: svg)
        let counter = VertexCounter()
        parser.delegate = counter
        #expect(parser.parse(), "\(String(describing: parser.parserError))")
        #expect(counter.vertices == Self.titles.count + 1)
        #expect(counter.scripts == 0)
        #expect(!String(decoding: svg, as: UTF8.self).contains("\u{202E}"))
        #expect(try Data(contentsOf: folder.appending(path: "picture.pdf")).starts(with: Data("%PDF".utf8)))
        #expect(try Data(contentsOf: folder.appending(path: "picture.png")).starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }

    @Test func terminalIsNotSteered() throws {
        let folder = try catalogue()
        let lines = ["reach c.yaml", "explain c.yaml x/m8", "credits c.yaml --of x/p", "check c.yaml", "cycles c.yaml"]
        for line in lines {
            let run = try Invocation(line, in: folder)
            #expect(run.status == 0, "\(line): \(run.errors)")
            let isSteering = { (scalar: Unicode.Scalar) in
                scalar.value < 0x20 && scalar != "\n" || (0x202A...0x202E).contains(scalar.value)
            }
            #expect(!run.output.unicodeScalars.contains(where: isSteering), "\(line)")
        }
    }

    @Test func mistakesInNamesAreShownSafely() throws {
        let folder = try Project.temporaryFolder()
        try "institution: x\ncourses:\n  \"a\\e[31m\": {}\n".write(
            to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        let run = try Invocation("check c.yaml", in: folder)
        #expect(run.status == 1)
        #expect(!(run.output + run.errors).contains("\u{1B}"))
    }
}

/// Counts what a drawing holds.
private final class VertexCounter: NSObject, XMLParserDelegate {
    var vertices = 0
    var scripts = 0

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        if name == "g", attributes["class"] == "node" { vertices += 1 }
        if name == "script" { scripts += 1 }
    }
}
