/// A course as a transfer guide names it: the letters of its subject and its number.
public struct CourseCode: Hashable, Sendable {
    /// As written: `ECON`.
    public var subject: String
    /// As written, with the letters that belong to it: `101`, `1500`, `290H`.
    public var number: String

    public init(subject: String, number: String) {
        self.subject = subject
        self.number = number
    }

    /// The second half of the identifier of the course: `econ-101`.
    public var slug: String { "\(subject)-\(number)".slug }
}

extension CourseCode: CustomStringConvertible {
    /// `ECON 101`.
    public var description: String { "\(subject) \(number)" }
}

extension String {
    /// The text as half of an identifier: small letters and digits, everything between them one hyphen.
    ///
    /// Empty when there is neither letter nor digit.
    var slug: String {
        var result = String.UnicodeScalarView()
        var isGap = false
        for scalar in unicodeScalars {
            // A mark belongs to the letter before it; at the beginning it would melt into the sign before the text.
            let isLost = scalar.isMark && (isGap || result.isEmpty)
            guard !isLost, let folded = scalar.slugFolded else {
                isGap = true
                continue
            }
            if isGap, !result.isEmpty { result.append("-") }
            isGap = false
            result.append(contentsOf: folded.unicodeScalars)
        }
        return String(result)
    }
}

extension Unicode.Scalar {
    /// Whether it is drawn on what stands before it.
    var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// The letter or digit in small letters; `nil` for anything else.
    fileprivate var slugFolded: String? {
        switch self {
        case "a"..."z", "0"..."9": String(self)
        case "A"..."Z": String(Unicode.Scalar(UInt8(value) | 0x20))
        default:
            // A small letter can be written with a mark of its own, which identifiers do not have.
            isASCII || !properties.isAlphabetic
                ? nil : String(properties.lowercaseMapping.unicodeScalars.filter { $0.properties.isAlphabetic })
        }
    }
}
