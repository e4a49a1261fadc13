/// A word or sign of a transfer detail.
struct DetailToken: Hashable {
    enum Kind: Hashable {
        /// Letters, digits and what belongs to them: `ECON`, `101`, `1XX`, `C+`, `200-level`.
        case word
        /// One of `( ) & = + , ; . /`, or a character that has no meaning in a detail.
        case sign
    }

    var kind: Kind
    var text: String
    /// The same in small letters.
    var folded: String
    /// The Unicode scalars of the detail that it is made of.
    var range: Range<Int>

    func isSign(_ text: String) -> Bool { kind == .sign && self.text == text }

    /// The words and signs of a text, in order. O(length).
    static func tokens(of text: String) -> [DetailToken] {
        let scalars = Array(text.unicodeScalars)
        var result: [DetailToken] = []
        var index = 0
        while index < scalars.count {
            if scalars[index] == " " || scalars[index].properties.isWhitespace {
                index += 1
                continue
            }
            let end = isWord(scalars[index]) ? endOfWord(in: scalars, from: index) : index + 1
            let word = String(String.UnicodeScalarView(scalars[index..<end]))
            let kind: Kind = isWord(scalars[index]) ? .word : .sign
            result.append(DetailToken(kind: kind, text: word, folded: word.lowercased(), range: index..<end))
            index = end
        }
        return result
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "a"..."z", "A"..."Z": true
        default: !scalar.isASCII && scalar.properties.isAlphabetic
        }
    }

    /// A hyphen or apostrophe belongs to the word it is in; so do the point of a decimal, a percent sign behind digits,
    /// and the sign of a grade.
    private static func endOfWord(in scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            let scalar = scalars[end]
            let isFollowed = end + 1 < scalars.count && isWord(scalars[end + 1])
            switch scalar {
            case _ where isWord(scalar): end += 1
            case "-" where isFollowed, "_" where isFollowed, "'" where isFollowed, "’" where isFollowed: end += 1
            case "." where isFollowed && isDigit(scalars[end - 1]) && isDigit(scalars[end + 1]): end += 1
            case "%" where isDigit(scalars[end - 1]): return end + 1
            case "+", "-", "−":
                let isGrade = end == start + 1 && !isFollowed && ("A"..."F").contains(uppercase(scalars[start]))
                return isGrade ? end + 1 : end
            default: return end
            }
        }
        return end
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func uppercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) - 32) : scalar
    }
}
