import Pathways

/// What single words of a transfer detail mean.
enum DetailWord {
    static let exemptions: Set<String> = ["exempt", "exemption", "exempted", "exempts"]
    static let levelWords: Set<String> = ["lev", "level", "lvl"]

    /// The words that a remark begins with. Anything else behind an item is a mistake: a missing `&` would otherwise make a
    /// course disappear in a remark.
    static let remarkStarts: Set<String> = [
        "see", "must", "with", "if", "only", "for", "when", "where", "provided", "subject", "students", "student",
        "requires", "require", "note", "please", "may", "cannot", "not", "upon", "contact", "check", "unless",
        "minimum",
        "min", "effective", "credit", "precludes", "counts",
    ]

    /// Words that cannot name a subject or an institution.
    static let reserved: Set<String> = exemptions.union(levelWords).union(remarkStarts).union([
        "or", "and", "no", "ntc", "individual", "ind",
    ])

    /// Whether a word can be the letters of a subject or the short form of an institution.
    static func isName(_ token: DetailToken) -> Bool {
        token.kind == .word && !reserved.contains(token.folded) && !token.text.unicodeScalars.contains(where: isDigit)
            && !token.text.contains(where: { "+%".contains($0) }) && token.text.last != "-"
    }

    /// Whether a word is the number of a course: `101`, `1500`, `290H`, `101.3`.
    static func isNumber(_ token: DetailToken) -> Bool {
        guard token.kind == .word, let first = token.text.unicodeScalars.first, isDigit(first) else { return false }
        return level(token.folded) == nil && ordinal(token.folded) == nil && !token.text.hasSuffix("%")
    }

    /// The level of `1XX`, `2XXX` or `1XX0`, as its first digit.
    static func level(_ folded: String) -> Int? {
        var bytes = folded.utf8.makeIterator()
        guard (2...5).contains(folded.utf8.count), let first = bytes.next(), (0x30...0x39).contains(first) else {
            return nil
        }
        var hasCross = false
        while let byte = bytes.next() {
            if byte == UInt8(ascii: "x") { hasCross = true } else if byte != UInt8(ascii: "0") { return nil }
        }
        return hasCross ? Int(first - 0x30) : nil
    }

    /// The year of `1st`, `2nd`, `3rd`, `4th`.
    static func ordinal(_ folded: String) -> Int? {
        let known = ["1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "5th": 5, "6th": 6]
        return folded.utf8.count == 3 ? known[folded] : nil
    }

    /// The level of the number in `200 level`.
    static func hundreds(_ text: some StringProtocol) -> Int? {
        let bytes = Array(text.utf8)
        guard (3...4).contains(bytes.count), (0x31...0x39).contains(bytes[0]),
            bytes.dropFirst().allSatisfy({ $0 == 0x30 })
        else { return nil }
        return Int(bytes[0] - 0x30)
    }

    /// The level of `200-level` or `200lev` in one word.
    static func joinedLevel(_ folded: String) -> Int? {
        let digits = folded.prefix { $0.isASCII && $0.isNumber }
        let word = folded.dropFirst(digits.count).drop { $0 == "-" }
        return levelWords.contains(String(word)) ? hundreds(digits) : nil
    }

    /// A letter from A to F with its sign, or a percentage.
    static func grade(_ token: DetailToken) -> Grade? {
        let text = token.text.uppercased().replacing("−", with: "-")
        if text.hasSuffix("%") {
            return Rational(parsing: text.dropLast()).flatMap { $0 <= 100 ? Grade(rawValue: text) : nil }
        }
        return GradeScale.letters.bestFirst.first { $0.rawValue == text }
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// The letters and the number of a course code in one word: `FOOD1026`, `ENG-115`.
    static func split(_ token: DetailToken) -> CourseCode? {
        guard token.kind == .word, let start = token.text.firstIndex(where: { $0.isASCII && $0.isNumber }),
            start > token.text.startIndex
        else { return nil }
        let number = token.text[start...]
        let subject = token.text[..<start].hasSuffix("-") ? token.text[..<start].dropLast() : token.text[..<start]
        guard !subject.isEmpty, !reserved.contains(subject.lowercased()), subject.last != "-" else { return nil }
        return CourseCode(subject: String(subject), number: String(number))
    }
}
