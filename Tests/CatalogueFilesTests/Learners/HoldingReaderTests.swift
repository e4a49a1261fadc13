import CatalogueFiles
import Testing

@Suite struct HoldingReaderTests {
    private func read(_ text: String) -> String {
        let result = HoldingReader.read(argument: text, taught)
        return result.holding.map(shown) ?? "problem: \(result.problem ?? "none")"
    }

    @Test(arguments: [
        ("x/a", "x/a - -"), ("x/a@2024-06-30", "x/a 2024-06-30 -"), ("x/a=B+", "x/a - B+"),
        ("x/a@2024-06-30=B+", "x/a 2024-06-30 B+"), ("x/a=B+@2024-06-30", "x/a 2024-06-30 B+"),
        ("x/a=73.5%", "x/a - 73.5%"), ("x/a=Distinction", "x/a - Distinction"), ("y/c=Pass", "y/c - Pass"),
        ("x/a@", "x/a - -"), ("x/a=", "x/a - -"), ("x/a@=", "x/a - -"),
    ])
    func readable(_ text: String, _ expected: String) {
        #expect(read(text) == expected)
    }

    @Test(arguments: [
        ("x/writting", "there is no offering “x/writting” in the catalogue. Did you mean “x/writing”?"),
        ("writing", "there is no offering “writing” in the catalogue. Did you mean “x/writing”?"),
        ("y/sculpture", "there is no offering “y/sculpture” in the catalogue."),
        ("x/a@2024-02-30", "“2024-02-30” is not a date: write it as 2024-06-30."),
        ("x/a@2024", "“2024” is not a date: write it as 2024-06-30."),
        ("x/a@2024-01-01=B@2025-01-01", "“x/a@2024-01-01=B@2025-01-01” gives two dates."),
        (
            "x/a=Merit",
            "“Merit” is not a grade: use a letter from A+ to F, a percentage such as 73%, or a grade that the institution "
                + "declares."
        ),
    ])
    func unreadable(_ text: String, _ problem: String) {
        #expect(read(text) == "problem: \(problem)")
    }

    @Test func gradesBeyondAHundred() {
        #expect(read("x/a=100%") == "x/a - 100%")
        #expect(read("x/a=101%").hasPrefix("problem: “101%” is not a grade"))
    }

    @Test func nothing() {
        #expect(read("").hasPrefix("problem: there is no offering “” in the catalogue."))
        #expect(read("@=").hasPrefix("problem: there is no offering “” in the catalogue."))
    }
}
