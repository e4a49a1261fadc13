/// What the XML says of one cell, before it is made sense of.
struct CellContent {
    /// The attribute `t`: the kind of value.
    var type: String
    var format: NumberFormat
    var hasFormula = false
    var hasValue = false
    var value: [UInt8] = []

    /// The cell's text and what is wrong with it; `nil` for a cell that holds nothing.
    func read(sharedTexts: [String], from1904: Bool) -> (text: String, problem: String?)? {
        if hasFormula, !hasValue || (value.isEmpty && type != "str") {
            return ("", "no value was stored for this formula; open and save the workbook in a spreadsheet program")
        }
        switch type {
        case "inlineStr", "str":
            return Self.text(EscapedText.decode(value))
        case "s":
            return shared(sharedTexts)
        default:
            let text = trimmed
            return text.isEmpty ? nil : plain(text, from1904)
        }
    }

    private static func text(_ text: String) -> (String, String?)? {
        text.isEmpty ? nil : (text, nil)
    }

    private func shared(_ texts: [String]) -> (String, String?)? {
        let number = trimmed
        guard !number.isEmpty else { return nil }
        guard let index = Int(number), texts.indices.contains(index) else {
            return ("", "the text of this cell is missing in the workbook")
        }
        return Self.text(texts[index])
    }

    private var trimmed: String {
        let isSpace = { (byte: UInt8) in byte == 32 || (9...13).contains(byte) }
        guard let first = value.first, let last = value.last, isSpace(first) || isSpace(last) else {
            return String(decoding: value, as: UTF8.self)
        }
        let start = value.drop(while: isSpace)
        return String(decoding: start.reversed().drop(while: isSpace).reversed(), as: UTF8.self)
    }

    private func plain(_ text: String, _ from1904: Bool) -> (String, String?) {
        switch type {
        case "b": (text == "1" || text == "true" ? "true" : "false", nil)
        case "e": (text, "the cell shows the error \(text.shown)")
        case "d": (String(text.prefix { $0 != "T" }), nil)
        default: number(text, from1904)
        }
    }

    private func number(_ text: String, _ from1904: Bool) -> (String, String?) {
        guard let decimal = DecimalText(text) else {
            return (text, "the cell should hold a number but holds “\(text.shown)”")
        }
        switch format {
        case .plain:
            return (decimal.description, nil)
        case .percent:
            return (decimal.shifted(by: 2).description + "%", nil)
        case .date, .time:
            return moment(decimal, Double(text) ?? .nan, from1904)
        }
    }

    private func moment(_ decimal: DecimalText, _ serial: Double, _ from1904: Bool) -> (String, String?) {
        if case .time(let isElapsed) = format, serial < 1 || isElapsed, let time = SerialDate.time(serial) {
            return (time, nil)
        }
        switch SerialDate.day(serial, from1904: from1904) {
        case "1900-02-29"?: return ("1900-02-29", "29 February 1900 is no day of the calendar")
        case let day?: return (day, nil)
        case nil: return (decimal.description, "the cell shows the number \(decimal) as a date, but it is none")
        }
    }
}
