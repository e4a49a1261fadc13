import Foundation
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Records whose texts try to break out of where they are shown.
@Suite struct SummaryHostileTests {
    /// Code points that stand for no character, which a literal cannot hold.
    private static let noncharacters = String(
        String.UnicodeScalarView([0xFDD0, 0x1_FFFE].compactMap(Unicode.Scalar.init)))

    /// As they are, without YAML's escapes.
    static let texts = [
        "</title></style><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)",
        "' autofocus onfocus='alert(1)", "]]> --> <!-- <![CDATA[", "&lt;script&gt; &amp; &#60;",
        "[click](javascript:alert(1)) ![x](http://evil.example/x.png)", "| a | b |", "# heading", "- item", "1. item",
        "=== ", "```", "    code", "\u{5E9}\u{5DC}\u{5D5}\u{5DD} \u{202E}evil\u{202C}", "\u{1B}[31mred\u{1B}]0;x\u{7}",
        "=HYPERLINK(\"http://evil.example\")", "+1", "@all $x$", "👩🏽‍🎓" + noncharacters, "%s%n", "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>", "https://evil.example/\" onclick=\"x", "vbscript:x",
        "//evil.example",
    ]

    /// One record for each text, which stands in every field that holds text, and as a source.
    private func folder() throws -> URL {
        let folder = try Project.temporaryFolder()
        let fields = [
            "title", "description", "delivery-mode", "prerequisites", "assessment-method", "credit-other-recognition",
            "learner-pathways", "quality-assurance-statement", "review-cycle", "department", "endorsement",
            "instructor-qualifications", "further-information", "source", "note",
        ]
        var yaml = "institution: x\ninstitutions: {x: {name: \(Self.quoted(Self.texts[0])), url: \"javascript:1\"}}\n"
        yaml += "micro-credentials:\n"
        for (number, text) in Self.texts.enumerated() {
            let entries = fields.map { "\($0): \(Self.quoted(text))" }.joined(separator: ", ")
            yaml += "  m\(number): {learning-outcomes: [a, \(Self.quoted(text))], \(entries)}\n"
        }
        let title = Self.quoted(Self.texts[1])
        yaml += "programs: {p: {title: \(title), source: \"HTTPS://ok.example/?a='b'&c=d\", stacks: [m0, m1]}}\n"
        yaml +=
            "ladders: [{from: m0, into: p, when: {confirm: \(title)}, note: \(title), source: \"mailto:a@b.example\"}]\n"
        try yaml.write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar -> String in
            if scalar == "\"" || scalar == "\\" { return "\\\(scalar)" }
            let hexadecimal = String(scalar.value, radix: 16)
            let isPlain = (0x20..<0x7F).contains(scalar.value)
            return isPlain ? String(scalar) : "\\U" + String(repeating: "0", count: 8 - hexadecimal.count) + hexadecimal
        }
        return "\"\(scalars.joined())\""
    }

    @Test func pagesHoldNothingButThePage() throws {
        let folder = try folder()
        for number in Self.texts.indices {
            let run = try Invocation("summary c.yaml x/m\(number) --format html --as-of 2026-01-31", in: folder)
            #expect(run.status == 0, "\(Self.texts[number]): \(run.errors)")
            let page = PageReader(run.output)
            #expect(page.isWellFormed, "\(Self.texts[number]): \(page.fault)\n\(run.output)")
            #expect(page.elements.isSubset(of: PageReader.known), "\(page.elements.subtracting(PageReader.known))")
            #expect(page.attributes.isSubset(of: PageReader.knownAttributes), "\(page.attributes)")
            #expect(
                page.links.allSatisfy { $0.wholeMatch(of: /(?i)(https?:\/\/|mailto:)[^"<> ]+/) != nil }, "\(page.links)"
            )
            // A text of printable signs is there as it is, once escaped and read back.
            if Self.texts[number].unicodeScalars.allSatisfy({ (0x20..<0x7F).contains($0.value) }) {
                let words = Self.texts[number].trimmingCharacters(in: .whitespaces)
                #expect(page.text.components(separatedBy: words).count >= 14, "\(Self.texts[number])")
            }
        }
    }

    @Test func safeLinksAreLinks() throws {
        let page = PageReader(try Invocation("summary c.yaml x/m0 --format html", in: try folder()).output)
        #expect(page.links == ["HTTPS://ok.example/?a='b'&c=d", "mailto:a@b.example"])
        #expect(page.language == "en")
        #expect(page.headings == 1)
    }

    /// No line of text begins or holds what Markdown would take for its own.
    @Test func markdownShowsTextsAsTheyAre() throws {
        let folder = try folder()
        for number in Self.texts.indices {
            let lines = try Invocation("summary c.yaml x/m\(number) --format markdown --as-of 2026-01-31", in: folder)
                .output.split(separator: "\n")
            let name = "\(Self.texts[number])"
            #expect(lines.count { $0.hasPrefix("# ") } == 1, "\(name)")
            #expect(lines.count { $0.hasPrefix("## ") } == 16 - 1, "\(name)")
            #expect(
                !lines.contains {
                    $0.contains("<script") || $0.contains("<img") || $0.replacing("\\]", with: "").contains("](")
                }, "\(name)")
            #expect(!lines.contains { $0.hasPrefix("```") || $0.hasPrefix("|") || $0.hasPrefix("    ") }, "\(name)")
            #expect(!lines.contains { $0.hasPrefix("===") || $0.hasPrefix("1. ") }, "\(name)")
            #expect(!lines.contains { $0.hasPrefix("- item") && !$0.hasPrefix("- \\-") }, "\(name)")
        }
    }

    @Test func terminalAndSpreadsheetAreNotSteered() throws {
        let folder = try folder()
        let lines =
            Self.texts.indices.map { "summary c.yaml x/m\($0)" } + ["summary c.yaml --completeness --institution x"]
        for line in lines {
            let run = try Invocation(line, in: folder)
            #expect(run.status == 0, "\(line): \(run.errors)")
            let isSteering = { (scalar: Unicode.Scalar) in
                scalar.value < 0x20 && scalar != "\n" || (0x202A...0x202E).contains(scalar.value)
            }
            #expect(!run.output.unicodeScalars.contains(where: isSteering), "\(line)")
        }
        try "institution: x\ninstitutions: {x: {name: \"=1+1,\\\"a\\\"\"}}\nmicro-credentials: {m: {}}\n".write(
            to: folder.appending(path: "f.yaml"), atomically: true, encoding: .utf8)
        let csv = try Invocation("summary f.yaml --completeness --format csv", in: folder).output
        #expect(csv.contains("\r\nx,\"'=1+1,\"\"a\"\"\",1,0,"))
    }
}

/// What a page holds, as a parser of XML sees it.
private final class PageReader: NSObject, XMLParserDelegate {
    static let known: Set = [
        "html", "head", "meta", "title", "style", "body", "main", "section", "div", "h1", "h2", "p", "ul", "li", "dl",
        "dt", "dd", "code", "a",
    ]
    static let knownAttributes: Set = [
        "lang", "charset", "name", "content", "http-equiv", "class", "id", "dir", "aria-labelledby", "href",
    ]

    private(set) var isWellFormed = false
    private(set) var fault = ""
    private(set) var elements: Set<String> = []
    private(set) var attributes: Set<String> = []
    private(set) var links: [String] = []
    private(set) var text = ""
    private(set) var language: String?
    private(set) var headings = 0

    init(_ page: String) {
        super.init()
        let parser = XMLParser(data: Data(page.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
        fault = parser.parserError.map { "\($0)" } ?? ""
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        elements.insert(name)
        self.attributes.formUnion(attributes.keys)
        if let link = attributes["href"] { links.append(link) }
        if name == "html" { language = attributes["lang"] }
        if name == "h1" { headings += 1 }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
}
