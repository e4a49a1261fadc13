import CXlsxWriter

/// Fills one sheet of a workbook.
struct SheetWriter {
    private let sheet: UnsafeMutablePointer<lxw_worksheet>
    private let formats: WorkbookWriter.Formats

    init(
        name: String,
        _ book: UnsafeMutablePointer<lxw_workbook>,
        _ formats: WorkbookWriter.Formats,
    ) throws(WorkbookError) {
        guard let sheet = workbook_add_worksheet(book, name) else {
            throw .cannotWrite(reason: "the sheet “\(name.shown)” is not accepted")
        }
        self.sheet = sheet
        self.formats = formats
    }

    func write(_ layout: SheetLayout, _ lists: inout ChoiceLists) throws(WorkbookError) {
        for (index, column) in layout.columns.enumerated() {
            let width = column.width.map { $0 > 0 ? min($0, 255) : 0 } ?? Self.width(of: index, in: layout)
            try write(column, at: UInt16(index), width: width, &lists)
        }
        for (index, texts) in layout.rows.enumerated() {
            try makeRoom(for: texts, UInt32(index + 1))
            for (column, text) in texts.enumerated() {
                let isNumeric = column < layout.columns.count && layout.columns[column].isNumeric
                try write(text, UInt32(index + 1), UInt16(column), isNumeric: isNumeric)
            }
        }
        worksheet_freeze_panes(sheet, 1, 0)
        worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:XFD1048576")
        guard !layout.columns.isEmpty else { return }
        let last = (row: UInt32(max(layout.rows.count, 1)), column: UInt16(layout.columns.count - 1))
        try Self.check(worksheet_autofilter(sheet, 0, 0, last.row, last.column))
    }

    /// Writes each list into a column, without headings, on a sheet nobody sees.
    func writeHidden(_ lists: [[String]]) throws(WorkbookError) {
        for (column, list) in lists.enumerated() {
            for (row, text) in list.enumerated() {
                try write(text, UInt32(row), UInt16(column), isNumeric: false)
            }
        }
        worksheet_hide(sheet)
    }

    /// Turns the library's word into an error.
    static func check(_ status: lxw_error) throws(WorkbookError) {
        guard status != LXW_NO_ERROR else { return }
        throw .cannotWrite(reason: lxw_strerror(status).map { String(cString: $0) } ?? "unknown reason")
    }
}

extension SheetWriter {
    /// Makes a row high enough for texts of several lines, up to 25; of one that says no height only some programs find
    /// it out by themselves.
    private func makeRoom(for texts: [String], _ row: UInt32) throws(WorkbookError) {
        let breaks = texts.reduce(0) { most, text in max(most, text.utf8.count { $0 == UInt8(ascii: "\n") }) }
        guard breaks > 0 else { return }
        try Self.check(worksheet_set_row(sheet, row, Double(min(breaks + 1, 25)) * 15, nil))
    }

    private func write(_ text: String, _ row: UInt32, _ column: UInt16, isNumeric: Bool) throws(WorkbookError) {
        guard !text.isEmpty else { return }
        if isNumeric, let number = DecimalText.exactNumber(text) {
            try Self.check(worksheet_write_number(sheet, row, column, number, nil))
        } else {
            let format = text.utf8.contains(UInt8(ascii: "\n")) ? formats.lines : formats.text
            try Self.check(worksheet_write_string(sheet, row, column, EscapedText.encode(text), format))
        }
    }

    /// What shows the heading, with the button beside it, and the texts of the first 200 rows; from 10 to 60.
    private static func width(of column: Int, in layout: SheetLayout) -> Double {
        let texts = layout.rows.prefix(200).map { $0.indices.contains(column) ? $0[column].prefix(60).count + 1 : 0 }
        return Double(min(max(layout.columns[column].heading.count + 4, texts.max() ?? 0, 10), 60))
    }

    private func write(
        _ column: SheetLayout.Column,
        at index: UInt16,
        width: Double,
        _ lists: inout ChoiceLists,
    ) throws(WorkbookError) {
        let format = column.isNumeric ? nil : formats.text
        try Self.check(worksheet_set_column(sheet, index, index, width, format))
        if !column.heading.isEmpty {
            let heading = EscapedText.encode(column.heading)
            try Self.check(worksheet_write_string(sheet, 0, index, heading, formats.heading))
        }
        if let note = column.note, !note.isEmpty { try write(note: note, index) }
        if !column.choices.isEmpty { try write(choices: column.choices, index, &lists) }
    }

    /// Adds a note, in a box about as large as its text. Control characters, which notes cannot hold, become spaces.
    private func write(note: String, _ column: UInt16) throws(WorkbookError) {
        let isAllowed = { (scalar: Unicode.Scalar) in
            scalar == "\n" || (scalar.value >= 32 && !(0xFFFE...0xFFFF).contains(scalar.value))
        }
        let scalars = note.unicodeScalars.map { isAllowed($0) ? $0 : " " }
        let text = String(String.UnicodeScalarView(scalars))
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { $0 + 1 + $1.count / 40 }
        var options = lxw_comment_options()
        options.width = 300
        options.height = UInt16(min(lines + 1, 40) * 17)
        try Self.check(worksheet_write_comment_opt(sheet, 0, column, text, &options))
    }

    /// Adds a drop-down list to all cells below the heading.
    ///
    /// Of a rule that refers to a range, the library (1.1.4) forgets to free its copy of the formula: about 20 bytes.
    private func write(
        choices: [String],
        _ column: UInt16,
        _ lists: inout ChoiceLists,
    ) throws(WorkbookError) {
        var rule = lxw_data_validation()
        rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.show_input = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.show_error = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
        let isShort = ChoiceLists.fitsInRule(choices)
        let texts = isShort ? choices : [lists.formula(choices)]
        // The library copies the texts.
        var copies: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) } + [nil]
        defer { copies.forEach { free($0) } }
        let status = copies.withUnsafeMutableBufferPointer { list in
            rule.validate = UInt8((isShort ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA).rawValue)
            rule.value_list = isShort ? list.baseAddress : nil
            rule.value_formula = isShort ? nil : list[0]
            return worksheet_data_validation_range(
                sheet, 1, column, UInt32(CellReference.lastRow - 1), column, &rule)
        }
        try Self.check(status)
    }
}
