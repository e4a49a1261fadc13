import Testing

@testable import Spreadsheets

struct NumberFormatTests {
    @Test(arguments: [
        "yyyy-mm-dd", "yyyy\\-mm\\-dd;@", "[$-409]d\\-mmm\\-yy;@", "dddd, d. mmmm yyyy", "mmm", "MMMM",
        "m/d/yy h:mm AM/PM",
        "yyyy-mm-dd hh:mm:ss.000", "\"on\" d", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "yyyy\"年\"m\"月\"d\"日\"",
        "[Red]yyyy",
    ]) func days(_ code: String) {
        #expect(NumberFormat(code: code) == .date)
    }

    @Test(arguments: ["hh:mm", "h:mm AM/PM", "mm:ss.0", "ss", "[$-409]h:mm:ss A/P"]) func times(_ code: String) {
        #expect(NumberFormat(code: code) == .time(isElapsed: false))
    }

    @Test(arguments: ["[h]:mm", "[HH]:mm:ss", "[mm]:ss", "[s]"]) func elapsed(_ code: String) {
        #expect(NumberFormat(code: code) == .time(isElapsed: true))
    }

    @Test(arguments: ["0%", "0.00%", "[Red]0%;-0%"]) func percentages(_ code: String) {
        #expect(NumberFormat(code: code) == .percent)
    }

    @Test(arguments: [
        "General", "GENERAL", "Standard", "0.00", "#,##0.00_);[Red]\\(#,##0.00\\)", "0 \"days\"", "0\\d", "0_d", "0*y",
        "@",
        "[$USD] 0", "0;\"yyyy\"", "0;yyyy", "\"unclosed yyyy", "\\", "[", "0\" %\"", "", "0.00E+00", "[Red]0", "# ?/?",
        "[]0",
    ]) func numbers(_ code: String) {
        #expect(NumberFormat(code: code) == .plain)
    }

    @Test func builtIn() {
        let dates = (0...60).filter { NumberFormat(builtIn: $0) == .date && !(27...58).contains($0) }
        #expect(dates == [14, 15, 16, 17, 22])
        #expect([18, 19, 20, 21, 45, 47].allSatisfy { NumberFormat(builtIn: $0) == .time(isElapsed: false) })
        #expect(NumberFormat(builtIn: 46) == .time(isElapsed: true))
        #expect(NumberFormat(builtIn: 9) == .percent && NumberFormat(builtIn: 10) == .percent)
        #expect([0, 1, 2, 3, 4, 11, 12, 13, 37, 48, 49, 164, -1].allSatisfy { NumberFormat(builtIn: $0) == .plain })
    }
}
