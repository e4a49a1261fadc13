import Testing

@testable import Spreadsheets

struct NumberTests {
    @Test(arguments: [
        ("62.5", "62.5"), ("60", "60"), ("6E1", "60"), ("62.500000000000001", "62.5"), ("0.28000000000000003", "0.28"),
        ("1.1000000000000001", "1.1"), ("60.0", "60"), ("-0", "0"), ("-0.50", "-0.5"), (".5", "0.5"), ("5.", "5"),
        ("007", "7"), ("+3", "3"), ("1E-7", "0.0000001"), ("6e+20", "600000000000000000000"), ("0E0", "0"),
        ("12345678901234567", "12345678901234567"), ("99999999999999999999", "99999999999999999999"),
        ("0.99999999999999999", "1"), ("9.9999999999999996", "10"), ("0.30000000000000004", "0.3"),
        ("41.333333333333336", "41.3333333333333"), ("2.4999999999999996", "2.5"), ("1E16", "10000000000000000"),
        ("100.10000000000001", "100.1"),
    ]) func typed(_ stored: String, _ expected: String) {
        #expect(DecimalText(stored)?.description == expected)
    }

    @Test(arguments: ["", "-", ".", "1.2.3", "1,5", "NaN", "INF", "0x10", "1E", "1E1.5", "1E999", "1 2", "abc", "--1"])
    func noNumbers(_ text: String) {
        #expect(DecimalText(text) == nil)
    }

    /// What a person typed with up to 15 digits comes back from the nearest binary number, written in several ways.
    @Test func everyTypedNumber() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<20_000 {
            let digits = String(Int.random(in: 1..<Self.power(Int.random(in: 1...15, using: &random)), using: &random))
            let places = Int.random(in: 0...digits.count, using: &random)
            let typed = Self.withPoint(digits, places)
            let number = try #require(Double(typed))
            #expect(DecimalText(number.description)?.description == typed)
            #expect(DecimalText(typed)?.description == typed)
            #expect(DecimalText.exactNumber(typed) == number)
            #expect(DecimalText(typed + "E-2")?.shifted(by: 2).description == typed)
        }
    }

    private static func power(_ exponent: Int) -> Int {
        (0..<exponent).reduce(1) { product, _ in product * 10 }
    }

    private static func withPoint(_ digits: String, _ places: Int) -> String {
        let whole = String(digits.dropLast(places))
        var fraction = String(digits.suffix(places))
        while fraction.hasSuffix("0") { fraction.removeLast() }
        return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
    }

    @Test(arguments: ["007", "1.50", "2/3", "", "-", "1e5", " 1", "1234567890123456", "+1", "0.1234567890123456"])
    func notStoredAsNumber(_ text: String) {
        #expect(DecimalText.exactNumber(text) == nil)
    }
}
