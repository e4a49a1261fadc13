/// An exact fraction in lowest terms, with a positive denominator.
///
/// Credits are never floating-point numbers: 3.125, 121.5 and 2/3 are all exact here. Arithmetic traps on overflow, as
/// `Int` does; values read from files are bounded (see ``init(parsing:)``) so that no sum over a catalogue can overflow.
public struct Rational: Hashable, Sendable {
    public let numerator: Int
    public let denominator: Int

    /// The fraction `numerator/denominator` in lowest terms.
    /// - Precondition: `denominator` is not zero.
    public init(_ numerator: Int, over denominator: Int = 1) {
        precondition(denominator != 0, "a fraction needs a denominator other than zero")
        let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
        let sign = denominator < 0 ? -1 : 1
        self.numerator = sign * (numerator / Int(divisor))
        self.denominator = Int(denominator.magnitude / divisor)
    }

    public static let zero = Rational(0)

    public var isWhole: Bool { denominator == 1 }

    /// The smallest whole number that is not less.
    public var roundedUp: Rational {
        let quotient = numerator / denominator
        return Rational(numerator > 0 && numerator % denominator != 0 ? quotient + 1 : quotient)
    }

    /// One divided by it; it must not be 0.
    package var inverse: Rational { Rational(denominator, over: numerator) }

    /// The nearest floating-point number: for display and JSON only, never for computing.
    public var doubleValue: Double { Double(numerator) / Double(denominator) }

    static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
        var (a, b) = (left, right)
        while b != 0 { (a, b) = (b, a % b) }
        return max(a, 1)
    }

    /// The least common multiple, or `nil` when it does not fit.
    static func leastCommonMultiple(_ left: Int, _ right: Int) -> Int? {
        let divisor = Int(greatestCommonDivisor(left.magnitude, right.magnitude))
        let (product, overflow) = (left / divisor).multipliedReportingOverflow(by: right)
        return overflow ? nil : product
    }
}

extension Rational: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
}

extension Rational: Comparable {
    /// Exact for all values: the products are compared in double width.
    public static func < (left: Rational, right: Rational) -> Bool {
        let l = left.numerator.multipliedFullWidth(by: right.denominator)
        let r = right.numerator.multipliedFullWidth(by: left.denominator)
        return (l.high, l.low) < (r.high, r.low)
    }
}

extension Rational {
    public static func + (left: Rational, right: Rational) -> Rational {
        if left.denominator == right.denominator {
            return Rational(left.numerator + right.numerator, over: left.denominator)
        }
        let divisor = Int(greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
        let (l, r) = (right.denominator / divisor, left.denominator / divisor)
        return Rational(left.numerator * l + right.numerator * r, over: left.denominator * l)
    }

    public static prefix func - (value: Rational) -> Rational { Rational(-value.numerator, over: value.denominator) }

    public static func - (left: Rational, right: Rational) -> Rational { left + -right }

    public static func * (left: Rational, right: Rational) -> Rational {
        let a = Rational(left.numerator, over: right.denominator)
        let b = Rational(right.numerator, over: left.denominator)
        return Rational(a.numerator * b.numerator, over: a.denominator * b.denominator)
    }

    /// The sum, or `nil` where it is too large or too fine to be exact.
    public func adding(_ other: Rational) -> Rational? {
        guard let common = Self.leastCommonMultiple(denominator, other.denominator) else { return nil }
        let (left, leftOverflows) = numerator.multipliedReportingOverflow(by: common / denominator)
        let (right, rightOverflows) = other.numerator.multipliedReportingOverflow(by: common / other.denominator)
        let (sum, overflows) = left.addingReportingOverflow(right)
        return leftOverflows || rightOverflows || overflows ? nil : Rational(sum, over: common)
    }

    public static func += (left: inout Rational, right: Rational) { left = left + right }
}
