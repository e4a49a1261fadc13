import Pathways

/// Reads the dates of a transfer guide; ``GuideDates`` has the grammar.
struct DateParser {
    private enum Token: Equatable {
        case word(String)
        case number(Int, digits: Int)
        case sign(Character)
    }

    private let tokens: [Token]
    private var position = 0
    /// Whether something stood where a date should, and was none.
    private(set) var hasFailed = false

    init(_ text: String) { tokens = Self.tokens(of: text) }

    var isAtEnd: Bool { position == tokens.count }

    /// A day or month, if one stands here.
    mutating func point() -> DatePoint? {
        guard position < tokens.count else { return nil }
        switch tokens[position] {
        case .word(let word): return Self.month(word).flatMap { named($0) } ?? fail()
        case .number(let year, 4): return numeric(year) ?? fail()
        case .sign("-"): return nil
        default: return fail()
        }
    }

    /// The end of a range; `nil` for one that is open in words.
    mutating func end() -> DatePoint? {
        if case .word(let word) = tokens[position], Self.openWords.contains(word) {
            position += 1
            return nil
        }
        let point = point()
        if point == nil { hasFailed = true }
        return point
    }

    mutating func skipSeparator() -> Bool {
        guard position < tokens.count else { return false }
        switch tokens[position] {
        case .sign("-"), .word("to"), .word("until"):
            position += 1
            return true
        default: return false
        }
    }

    private mutating func fail() -> DatePoint? {
        hasFailed = true
        return nil
    }

    /// A month by name, then its year: `Sept/99`, `Sep 2004`, `Sept. 99`.
    private mutating func named(_ month: Int) -> DatePoint? {
        var next = position + 1
        while next < tokens.count, tokens[next] == .sign("/") || tokens[next] == .sign(".") { next += 1 }
        guard next < tokens.count, case .number(let number, let digits) = tokens[next], digits == 2 || digits == 4
        else {
            return nil
        }
        position = next + 1
        let year = digits == 4 ? number : number + (number >= GuideDates.pivot ? 1900 : 2000)
        return DatePoint(year: year, month: month)
    }

    /// `1999-09-01`, `1999-09`, `1999/09`; hyphens between digits without spaces.
    private mutating func numeric(_ year: Int) -> DatePoint? {
        guard let month = part(position + 1) else { return nil }
        position += 3
        guard let day = part(position) else { return DatePoint(year: year, month: month) }
        position += 2
        return DatePoint(year: year, month: month, day: day)
    }

    /// Two digits behind a joint.
    private func part(_ index: Int) -> Int? {
        guard index + 1 < tokens.count, tokens[index] == .sign("/"), case .number(let value, 2) = tokens[index + 1]
        else {
            return nil
        }
        return value
    }
}

extension DateParser {
    private static let openWords: Set<String> = ["present", "current", "ongoing", "now", "open"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// A month by its name or the first three or four letters of it.
    private static func month(_ word: String) -> Int? {
        guard word.utf8.count >= 3 else { return nil }
        let isShort = word.utf8.count <= 4
        return months.firstIndex { $0 == word || (isShort && $0.hasPrefix(word)) }.map { $0 + 1 }
    }

    /// A hyphen between digits, with no space at either side and two digits behind it, joins the parts of one date, and is
    /// the same sign as a slash; any other separates the ends of a range.
    private static func tokens(of text: String) -> [Token] {
        let scalars = Array(text.lowercased().unicodeScalars)
        var result: [Token] = []
        var index = 0
        while index < scalars.count {
            let start = index
            if isDigit(scalars[index]) {
                while index < scalars.count, isDigit(scalars[index]) { index += 1 }
                let digits = String(String.UnicodeScalarView(scalars[start..<index]))
                result.append(.number(digits.count <= 4 ? Int(digits) ?? -1 : -1, digits: digits.count))
            } else if scalars[index].properties.isAlphabetic {
                while index < scalars.count, scalars[index].properties.isAlphabetic { index += 1 }
                result.append(.word(String(String.UnicodeScalarView(scalars[start..<index]))))
            } else {
                index += 1
                if let sign = sign(scalars, at: start) { result.append(.sign(sign)) }
            }
        }
        return result
    }

    private static func sign(_ scalars: [Unicode.Scalar], at index: Int) -> Character? {
        if scalars[index].properties.isWhitespace { return nil }
        guard ["-", "–", "—", "−"].contains(scalars[index]) else { return Character(scalars[index]) }
        let behind = scalars[(index + 1)...].prefix { isDigit($0) }.count
        let isJoint = index > 0 && isDigit(scalars[index - 1]) && behind == 2 && isNumericDate(scalars, before: index)
        return isJoint ? "/" : "-"
    }

    /// Whether the digits in front of a hyphen are those of `1999` or of `1999-09`.
    private static func isNumericDate(_ scalars: [Unicode.Scalar], before index: Int) -> Bool {
        let front = scalars[..<index].reversed().prefix { isDigit($0) || $0 == "-" }
        return front.count == 4 || (front.count == 7 && front.dropFirst(2).first == "-")
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }
}
