import CXlsxWriter

/// One workbook of the library, freed at the end in any case.
struct WorkbookWriter: ~Copyable {
    let book: UnsafeMutablePointer<lxw_workbook>
    private let formats: Formats

    /// The formats of cells, which the workbook owns.
    struct Formats {
        var heading: UnsafeMutablePointer<lxw_format>?
        var text: UnsafeMutablePointer<lxw_format>?
        /// For texts of several lines, which make their row higher.
        var lines: UnsafeMutablePointer<lxw_format>?
    }

    /// The date of creation: always 1 January 2000, so that equal sheets give equal bytes.
    private static let created: time_t = 946_684_800

    /// The number of the built-in format that shows, and takes, everything as text.
    private static let textFormat: UInt8 = 49

    init(path: String) throws(WorkbookError) {
        guard let book = workbook_new(path) else { throw .cannotWrite(reason: "there is not enough memory") }
        self.book = book
        var properties = lxw_doc_properties()
        properties.created = Self.created
        workbook_set_properties(book, &properties)
        formats = Formats(
            heading: workbook_add_format(book), text: workbook_add_format(book), lines: workbook_add_format(book))
        if let heading = formats.heading { format_set_bold(heading) }
        for case let format? in [formats.text, formats.lines] {
            format_set_num_format_index(format, Self.textFormat)
            format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        if let lines = formats.lines { format_set_text_wrap(lines) }
    }

    deinit {
        lxw_workbook_free(book)
    }

    func add(_ sheets: [SheetLayout]) throws(WorkbookError) {
        var lists = ChoiceLists(besides: sheets.map(\.name))
        for sheet in sheets {
            let writer = try SheetWriter(name: sheet.name, book, formats)
            try writer.write(sheet, &lists)
        }
        guard !lists.lists.isEmpty else { return }
        let writer = try SheetWriter(name: lists.name, book, formats)
        try writer.writeHidden(lists.lists)
    }

    /// Writes the file.
    consuming func finish() throws(WorkbookError) {
        let book = book
        discard self
        let status = workbook_close(book)
        try SheetWriter.check(status)
    }
}
