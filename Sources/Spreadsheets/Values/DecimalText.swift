/// A decimal number by its digits: 0.d₁d₂d₃… × 10^`point`, without zeros at either end of the digits.
struct DecimalText {
    private var isNegative = false
    private var digits: [UInt8] = []
    private var point = 0

    /// Whether the number was written with a decimal point or exponent.
    private var isWhole = true

    /// The digits spreadsheet programs keep of a number.
    static let precision = 15

    /// Reads a number as XML parts write it: `62.5`, `-7`, `6.25E+1`, with a point in every language.
    ///
    /// Numbers of more than 15 digits are rounded, as the program that wrote them shows them (it writes 17 digits, such
    /// as `0.28000000000000003` for `0.28`); but whole ones without exponent stay, since some programs write long
    /// student numbers like that.
    ///
    /// - Returns: `nil` for anything that is no finite number.
    init?(_ text: String) {
        guard scan(text) else { return nil }
        if !isWhole, digits.count > Self.precision {
            // The nearest binary number first: of 17 digits only that makes 1.1 of 1.1000000000000001.
            guard let value = Double(text), value.isFinite else { return nil }
            self = DecimalText()
            guard scan(value.description) else { return nil }
            round()
        }
    }

    private init() {}

    /// The number times 10^`places`.
    func shifted(by places: Int) -> DecimalText {
        var result = self
        result.point += places
        return result
    }

    /// Takes in sign, digits, point and exponent.
    private mutating func scan(_ text: String) -> Bool {
        var rest = Substring(text).utf8
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest.removeFirst()
        }
        let mantissa = rest.prefix { $0 | 0x20 != UInt8(ascii: "e") }
        guard scan(mantissa: mantissa) else { return false }
        rest = rest.dropFirst(mantissa.count)
        guard !rest.isEmpty else { return normalize(exponent: 0) }
        isWhole = false
        guard let exponent = Int(Substring(rest.dropFirst())), exponent.magnitude < 400 else { return false }
        return normalize(exponent: exponent)
    }

    private mutating func scan(mantissa: Substring.UTF8View) -> Bool {
        guard mantissa.count <= 400 else { return false }
        for byte in mantissa {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte)
                if isWhole { point += 1 }
            case UInt8(ascii: ".") where isWhole:
                isWhole = false
            default:
                return false
            }
        }
        return !digits.isEmpty
    }

    /// Drops the zeros at both ends.
    private mutating func normalize(exponent: Int) -> Bool {
        let zero = UInt8(ascii: "0")
        let leading = digits.prefix { $0 == zero }.count
        digits.removeFirst(leading)
        while digits.last == zero { digits.removeLast() }
        point = digits.isEmpty ? 0 : point - leading + exponent
        return true
    }

    /// Keeps 15 digits.
    private mutating func round() {
        guard digits.count > Self.precision else { return }
        let isUp = digits[Self.precision] >= UInt8(ascii: "5")
        digits.removeSubrange(Self.precision...)
        if isUp {
            while digits.last == UInt8(ascii: "9") { digits.removeLast() }
            if digits.isEmpty {
                digits = [UInt8(ascii: "1")]
                point += 1
            } else {
                digits[digits.count - 1] += 1
            }
        }
        _ = normalize(exponent: 0)
    }
}

extension DecimalText: CustomStringConvertible {
    /// The shortest plain text: `62.5`, `60`, `-0.05`, never with an exponent.
    var description: String {
        guard !digits.isEmpty else { return "0" }
        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        if point <= 0 {
            text += Array("0.".utf8) + Array(repeating: UInt8(ascii: "0"), count: -point) + digits
        } else if point >= digits.count {
            text += digits + Array(repeating: UInt8(ascii: "0"), count: point - digits.count)
        } else {
            text += digits[..<point] + [UInt8(ascii: ".")] + digits[point...]
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The nearest binary number to a text that is a plain number exactly as it would be read back; otherwise `nil`.
    static func exactNumber(_ text: String) -> Double? {
        guard let decimal = DecimalText(text), decimal.digits.count <= precision, decimal.description == text,
            decimal.point.magnitude <= 100
        else { return nil }
        return Double(text)
    }
}
