/// What a number is meant as, by the format its cell is shown in.
enum NumberFormat: Equatable {
    case plain
    case percent

    /// A day, with or without a time of day.
    case date

    /// Hours, minutes or seconds alone; elapsed ones go beyond 24 hours.
    case time(isElapsed: Bool)

    /// The meaning of a format that needs no definition; ``plain`` for most. The numbers from 27 on are dates in
    /// workbooks of East Asian languages and are not used in others.
    init(builtIn number: Int) {
        switch number {
        case 9, 10: self = .percent
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: self = .date
        case 18...21, 32...35, 45, 47, 55, 56: self = .time(isElapsed: false)
        case 46: self = .time(isElapsed: true)
        default: self = .plain
        }
    }

    /// The meaning of a format code such as `yyyy\-mm\-dd;@` or `0.0%`, by its first section.
    init(code: String) {
        let marks = FormatMarks(code)
        let letters = marks.letters.replacing("am/pm", with: "").replacing("a/p", with: "")
        if letters == "general" || letters == "standard" {
            self = .plain
        } else if letters.contains("y") || letters.contains("d") {
            self = .date
        } else if marks.isElapsed || letters.contains("h") || letters.contains("s") {
            self = .time(isElapsed: marks.isElapsed)
        } else if letters.contains("m") {
            self = .date
        } else {
            self = letters.contains("%") ? .percent : .plain
        }
    }
}

/// The characters of a format code that mean something, in small letters.
private struct FormatMarks {
    var letters = ""
    var isElapsed = false

    /// Leaves out what is quoted, escaped, a filler, or in brackets, and all sections but the first.
    init(_ code: String) {
        var rest = Substring(code)
        while let character = rest.popFirst(), character != ";" {
            switch character {
            case "\"":
                rest = rest.drop { $0 != "\"" }.dropFirst()
            case "\\", "_", "*":
                rest = rest.dropFirst()
            case "[":
                let inside = rest.prefix { $0 != "]" }
                rest = rest.dropFirst(inside.count + 1)
                isElapsed = isElapsed || (!inside.isEmpty && inside.allSatisfy { "hmsHMS".contains($0) })
            default:
                letters += character.lowercased()
            }
        }
    }
}
