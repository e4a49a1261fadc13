import CQPDF

/// Joins PDF files of one page each into one, with libqpdf.
struct PDFPages: ~Copyable {
    /// A file that pages are taken from; the library reads it until the end.
    private struct Source {
        var document: qpdf_data?
        var bytes: UnsafeMutableBufferPointer<CChar>
    }

    private var target: qpdf_data?
    private var sources: [Source] = []

    private init() { target = Self.makeDocument() }

    deinit {
        var target = target
        qpdf_cleanup(&target)
        for source in sources {
            var document = source.document
            qpdf_cleanup(&document)
            source.bytes.deallocate()
        }
    }

    /// One file with a page for each, on sheets of this size in points, where one is given: the drawing, with
    /// the margin round it, is put in the middle at the top. `nil` where a file is not a PDF of one page.
    static func joined(_ files: [[UInt8]], on sheet: Sheet?) -> [UInt8]? {
        var pages = PDFPages()
        guard succeeded(qpdf_empty_pdf(pages.target)) else { return nil }
        for file in files {
            guard pages.add(file, sheet) else { return nil }
        }
        return pages.written()
    }

    private static func makeDocument() -> qpdf_data? {
        let document = qpdf_init()
        qpdf_silence_errors(document)
        qpdf_set_suppress_warnings(document, 1)
        return document
    }

    /// Warnings are no failure.
    private static func succeeded(_ code: QPDF_ERROR_CODE) -> Bool { code & 2 == 0 }

    private mutating func add(_ file: [UInt8], _ sheet: Sheet?) -> Bool {
        let bytes = UnsafeMutableBufferPointer<CChar>.allocate(capacity: file.count)
        _ = bytes.initialize(from: file.lazy.map { CChar(bitPattern: $0) })
        let source = Source(document: Self.makeDocument(), bytes: bytes)
        sources.append(source)
        let code = qpdf_read_memory(source.document, "sheet", bytes.baseAddress, UInt64(bytes.count), nil)
        guard Self.succeeded(code), qpdf_get_num_pages(source.document) == 1 else { return false }
        let page = qpdf_get_page_n(source.document, 0)
        if let sheet { Self.place(page, of: source.document, on: sheet) }
        return Self.succeeded(qpdf_add_page(target, source.document, page, 0))
    }

    /// Makes the page as large as the sheet; the drawing stays where it is, and the sheet is laid round it.
    private static func place(_ page: qpdf_oh, of document: qpdf_data?, on sheet: Sheet) {
        let box = qpdf_oh_get_key(document, page, "/MediaBox")
        let edges = (0..<4).map { qpdf_oh_get_numeric_value(document, qpdf_oh_get_array_item(document, box, $0)) }
        let left = edges[0] - max(0, (sheet.width - (edges[2] - edges[0])) / 2)
        let top = edges[3]
        let numbers = [left, top - sheet.height, left + sheet.width, top].map { "\(($0 * 100).rounded() / 100)" }
        let array = qpdf_oh_parse(document, "[\(numbers.joined(separator: " "))]")
        qpdf_oh_replace_key(document, page, "/MediaBox", array)
    }

    private borrowing func written() -> [UInt8]? {
        guard Self.succeeded(qpdf_init_write_memory(target)) else { return nil }
        qpdf_set_deterministic_ID(target, 1)
        guard Self.succeeded(qpdf_write(target)), let start = qpdf_get_buffer(target) else { return nil }
        return Array(UnsafeBufferPointer(start: start, count: qpdf_get_buffer_length(target)))
    }
}

extension PDFPages {
    /// A sheet of paper, in points.
    struct Sheet {
        var width: Double
        var height: Double
    }
}
