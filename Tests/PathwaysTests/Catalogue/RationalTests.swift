import Pathways
import Testing

/// Exact fractions against 128-bit arithmetic.
@Suite struct RationalTests {
    private func small(_ random: inout GraphRandom) -> Rational {
        Rational(random.below(4_001) - 2_000, over: [1, 2, 3, 4, 8, 12, 125, 997][random.below(8)])
    }

    /// Whether a fraction equals `numerator/denominator` and is in lowest terms.
    private func isExactly(_ value: Rational, _ numerator: Int128, _ denominator: Int128) -> Bool {
        let divisor = value.numerator == 0 ? value.denominator : greatestDivisor(value.numerator, value.denominator)
        return Int128(value.numerator) * denominator == numerator * Int128(value.denominator) && value.denominator > 0
            && divisor == 1
    }

    private func greatestDivisor(_ left: Int, _ right: Int) -> Int {
        right == 0 ? abs(left) : greatestDivisor(right, left % right)
    }

    @Test func arithmetic() {
        var random = GraphRandom(seed: 1)
        for _ in 0..<5_000 {
            let (a, b) = (small(&random), small(&random))
            let (an, ad, bn, bd) = (
                Int128(a.numerator), Int128(a.denominator), Int128(b.numerator), Int128(b.denominator)
            )
            #expect(isExactly(a + b, an * bd + bn * ad, ad * bd), "\(a) + \(b)")
            #expect(isExactly(a - b, an * bd - bn * ad, ad * bd), "\(a) - \(b)")
            #expect(isExactly(a * b, an * bn, ad * bd), "\(a) * \(b)")
            #expect((a < b) == (an * bd < bn * ad), "\(a) < \(b)")
            #expect((a == b) == (an * bd == bn * ad), "\(a) == \(b)")
            #expect(a.adding(b) == a + b)
            var sum = a
            sum += b
            #expect(sum == a + b)
        }
    }

    @Test func lowestTerms() {
        #expect(Rational(6, over: -4) == Rational(-3, over: 2))
        #expect(Rational(0, over: -7).denominator == 1)
        #expect(Rational(.max, over: .max) == 1)
        #expect(Rational(.min) < Rational(.max))
        #expect(Rational(.max, over: 2) < Rational(.max))
        #expect(-Rational(2, over: 3) == Rational(-2, over: 3))
        #expect(Rational(2, over: 3).doubleValue == 2.0 / 3.0)
    }

    @Test func roundedUp() {
        for numerator in -30...30 {
            for denominator in 1...7 {
                let up = Rational(numerator, over: denominator).roundedUp
                #expect(up.isWhole && up >= Rational(numerator, over: denominator))
                #expect(up - 1 < Rational(numerator, over: denominator))
            }
        }
    }

    @Test func sumsThatDoNotFit() {
        #expect(Rational(.max).adding(1) == nil)
        #expect(Rational(1, over: .max).adding(Rational(1, over: .max - 1)) == nil)
        #expect(Rational(.max, over: 3).adding(Rational(1, over: 2)) == nil)
        #expect(Rational(1, over: 997).adding(Rational(1, over: 991)) == Rational(1_988, over: 988_027))
    }

    @Test(arguments: [
        ("4", 4, 1), ("0", 0, 1), ("62.5", 125, 2), ("3.125", 25, 8), ("121.50", 243, 2), ("2/3", 2, 3), ("4/6", 2, 3),
        ("0.0001", 1, 10_000), ("1000000", 1_000_000, 1), ("1/1000", 1, 1_000), ("007", 7, 1),
        ("999999.9999", 9_999_999_999, 10_000),
    ])
    func readable(_ text: String, _ numerator: Int, _ denominator: Int) {
        #expect(Rational(parsing: text) == Rational(numerator, over: denominator))
    }

    @Test(arguments: [
        "", " ", "-1", "+1", "1e3", "1,000", "1_000", "1/0", "0/0", "1/1001", "1/2/3", "/2", "1/", ".5", "5.", "1.2.3",
        "1.00000", "1000000.1", "1000001", "9999999999", "NaN", "nan", "inf", "infinity", "0x10", "１", "½", "1 ", " 1",
        "1/-2", "1.5/2", String(repeating: "9", count: 400), "1/" + String(repeating: "9", count: 400),
        "0." + String(repeating: "3", count: 400),
    ])
    func unreadable(_ text: String) {
        #expect(Rational(parsing: text) == nil)
    }

    @Test func textIsReadBack() {
        var random = GraphRandom(seed: 2)
        for _ in 0..<2_000 {
            let value = Rational(random.below(100_000), over: [1, 2, 3, 4, 7, 8, 16, 125, 997][random.below(9)])
            #expect(Rational(parsing: value.text) == value, "\(value)")
        }
        #expect(Rational(125, over: 2).text == "62.5")
        #expect(Rational(-1, over: 8).text == "-0.125")
        #expect(Rational(1, over: 16).text == "0.0625")
        #expect(Rational(1, over: 32).text == "1/32")
        #expect(Rational(-2, over: 3).description == "-2/3")
    }
}
