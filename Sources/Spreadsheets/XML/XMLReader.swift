import CExpat

/// Reads one XML part from beginning to end, without ever holding it whole.
///
/// Document types are refused, as the format demands, and with them all entities but the five of XML. Encodings are
/// UTF-8, UTF-16, ISO 8859-1 and ASCII.
final class XMLReader {
    private let parser: XML_Parser
    private let part: any XMLPart
    private let name: String
    private var failure: WorkbookError?
    private var hasRoot = false
    private var received = 0
    private var depth = 0

    /// How deeply elements may be nested: for every open one Expat keeps some memory. Workbooks need about 20 levels.
    private static let deepest = 256

    /// The longest tag or comment: all of an unfinished one is looked at again whenever more arrives.
    private static let longestTag = 1 << 20

    init(_ part: any XMLPart, name: String) throws(WorkbookError) {
        guard let parser = XML_ParserCreateNS(nil, CChar(XMLTag.separator)) else {
            throw .damaged(part: name, reason: "there is not enough memory to read it")
        }
        self.parser = parser
        self.part = part
        self.name = name
        listen()
    }

    deinit {
        XML_ParserFree(parser)
    }

    /// Takes in the next piece; an empty one is the end.
    func consume(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
        let status = piece.withMemoryRebound(to: CChar.self) { characters in
            XML_Parse(parser, characters.baseAddress, Int32(characters.count), characters.isEmpty ? 1 : 0)
        }
        if let failure { throw failure }
        guard status == XML_STATUS_OK else { throw .damaged(part: name, reason: reason) }
        received += piece.count
        guard received - Int(XML_GetCurrentByteIndex(parser)) <= Self.longestTag else {
            throw .damaged(part: name, reason: "a tag or comment is longer than a megabyte")
        }
    }

    private var reason: String {
        let words = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) } ?? "it cannot be read"
        return "line \(XML_GetCurrentLineNumber(parser)): \(words)"
    }

    private func fail(_ error: WorkbookError) {
        failure = failure ?? error
        XML_StopParser(parser, 0)
    }

    private func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
        guard failure == nil else { return }
        let tag = XMLTag(name)
        do throws(WorkbookError) {
            if !hasRoot, tag != part.root { throw .damaged(part: self.name, reason: "it is not what it should be") }
            hasRoot = true
            depth += 1
            if depth > Self.deepest { throw .damaged(part: self.name, reason: "its tags are nested too deeply") }
            try part.start(tag, attributes)
        } catch {
            fail(error)
        }
    }

    private func end(_ name: UnsafePointer<CChar>) {
        guard failure == nil else { return }
        depth -= 1
        do throws(WorkbookError) {
            try part.end(XMLTag(name))
        } catch {
            fail(error)
        }
    }

    private func text(_ piece: UnsafeRawBufferPointer) {
        guard failure == nil else { return }
        part.text(piece)
    }

    private func refuseDocumentType() {
        fail(.damaged(part: name, reason: "it has a document type, which no workbook has"))
    }
}

extension XMLReader {
    /// Makes Expat call this reader. It is freed before the reader is, so the pointer is never used too late.
    private func listen() {
        XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
        XML_SetElementHandler(
            parser,
            { data, name, attributes in
                guard let name else { return }
                XMLReader.at(data)?.start(name, XMLAttributes(attributes))
            },
            { data, name in
                guard let name else { return }
                XMLReader.at(data)?.end(name)
            })
        XML_SetCharacterDataHandler(parser) { data, start, count in
            guard let start else { return }
            XMLReader.at(data)?.text(UnsafeRawBufferPointer(start: start, count: Int(count)))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            XMLReader.at(data)?.refuseDocumentType()
        }
    }

    private static func at(_ data: UnsafeMutableRawPointer?) -> XMLReader? {
        data.map { Unmanaged<XMLReader>.fromOpaque($0).takeUnretainedValue() }
    }
}
