/// Adds a title and a language to a PDF that has none, such as those that Graphviz draws by way of cairo.
///
/// By an incremental update (ISO 32000-1:2008, 7.5.6): the file stays as it is, and a new version of two of its objects
/// follows, so no byte of the drawing can be harmed. Text in these drawings is text already: it can be selected.
public struct PDFMetadata: Sendable {
    private let title: String?
    private let language: Language

    public init(title: String?, language: Language) {
        self.title = title
        self.language = language
    }

    /// The same file with the title, to be shown in the title bar, and the language.
    ///
    /// A file with no trailer of the classic kind, with encryption, or whose catalogue object is not a simple one comes
    /// back as it is. O(size of the file).
    public func added(to pdf: [UInt8]) -> [UInt8] {
        guard let update = PDFTrailer(pdf), let catalog = update.dictionary(of: update.root),
            !catalog.contains("/Lang"), !catalog.contains("stream")
        else { return pdf }
        let info = update.info.flatMap(update.dictionary) ?? ""
        let infoNumber = update.info ?? update.size
        var result = pdf
        if result.last != UInt8(ascii: "\n") { result.append(UInt8(ascii: "\n")) }
        var objects: [(number: Int, offset: Int)] = []
        func append(_ number: Int, _ body: String) {
            objects.append((number, result.count))
            result += "\(number) 0 obj\n<<\(body)>>\nendobj\n".utf8
        }
        append(
            update.root,
            "\(catalog) /Lang (\(language.rawValue)-CA) /ViewerPreferences << /DisplayDocTitle true >> ")
        if let title, !info.contains("/Title") { append(infoNumber, "\(info) /Title \(Self.text(title)) ") }
        let start = result.count
        result += "xref\n".utf8
        for object in objects.sorted(by: { $0.number < $1.number }) {
            let digits = String(object.offset)
            let offset = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
            result += "\(object.number) 1\n\(offset) 00000 n \n".utf8
        }
        let size = max(update.size, (objects.map(\.number).max() ?? 0) + 1)
        result +=
            "trailer\n<< /Size \(size) /Root \(update.root) 0 R /Info \(infoNumber) 0 R /Prev \(update.start) >>\n".utf8
        result += "startxref\n\(start)\n%%EOF\n".utf8
        return result
    }

    /// A text as PDF takes it in any language: UTF-16 in hexadecimal, so that nothing in it can end the string.
    private static func text(_ text: String) -> String {
        let units = [0xFEFF] + PlainText.clean(text).utf16
        return "<"
            + units.map { unit in
                let digits = String(unit, radix: 16, uppercase: true)
                return String(repeating: "0", count: 4 - digits.count) + digits
            }.joined() + ">"
    }
}

/// What the end of a PDF says about its objects.
private struct PDFTrailer {
    let root: Int
    let info: Int?
    let size: Int
    let start: Int
    private let bytes: [UInt8]

    init?(_ pdf: [UInt8]) {
        let tail = String(decoding: pdf.suffix(2_048), as: UTF8.self)
        guard let place = tail.ranges(of: "trailer").last else { return nil }
        let words = tail[place.upperBound...].split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\r" })
        func number(after word: String) -> Int? {
            words.firstIndex { $0 == word }.flatMap { $0 + 1 < words.count ? Int(words[$0 + 1]) : nil }
        }
        guard let root = number(after: "/Root"), let size = number(after: "/Size"),
            let start = number(after: "startxref"), !words.contains("/Encrypt")
        else { return nil }
        (self.root, self.size, self.start, bytes) = (root, size, start, pdf)
        info = number(after: "/Info")
    }

    /// What stands between the brackets of an object that is a dictionary; the last version of it.
    func dictionary(of number: Int) -> String? {
        let head = Array("\n\(number) 0 obj\n<<".utf8)
        guard let start = bytes.lastRange(of: head) else { return nil }
        let rest = bytes[start...]
        guard let end = Array(rest).firstRange(of: Array(">>\nendobj".utf8)) else { return nil }
        return String(decoding: Array(rest)[..<end.lowerBound], as: UTF8.self)
    }
}

extension [UInt8] {
    /// Behind the last place where these bytes stand.
    fileprivate func lastRange(of wanted: [UInt8]) -> Int? {
        guard count >= wanted.count else { return nil }
        for start in stride(from: count - wanted.count, through: 0, by: -1)
        where self[start] == wanted[0] && self[start..<start + wanted.count].elementsEqual(wanted) {
            return start + wanted.count
        }
        return nil
    }
}
