import CatalogueFiles
import Pathways
import Testing

/// The dates of a transfer guide.
@Suite struct GuideDatesTests {
    @Test(arguments: [
        ("Sept/99 - Aug/02", "from 1999-09-01 until 2002-08-31"),
        ("Sept/95 -", "from 1995-09-01"),
        ("May/03-", "from 2003-05-01"),
        ("Sep/2004 - Apr/2010", "from 2004-09-01 until 2010-04-30"),
        ("Sep/2004-Apr/2010", "from 2004-09-01 until 2010-04-30"),
        ("1999-09-01 - 2002-08-31", "from 1999-09-01 until 2002-08-31"),
        ("1999-09 - 2002-02", "from 1999-09-01 until 2002-02-28"),
        ("1999/09 to 2004/02", "from 1999-09-01 until 2004-02-29"),
        ("September 1999 – present", "from 1999-09-01"),
        ("Jan. 70 - Feb 00", "from 1970-01-01 until 2000-02-29"),
        ("JAN/69 until Dec/69", "from 2069-01-01 until 2069-12-31"),
        ("- Aug/02", "until 2002-08-31"),
        ("1999-09-15 -", "from 1999-09-15"),
        ("", "at any time"), ("  ", "at any time"),
    ])
    func reads(_ text: String, _ dates: String) {
        #expect(GuideDates.range(parsing: text)?.description == dates)
    }

    /// One month alone could be a beginning or an end; what is impossible is no date.
    @Test(arguments: [
        "Sept/99", "Sept/99 Aug/02", "Sept - Aug", "Sept/999 -", "Sept/9 -", "Aug/02 - Sept/99", "1999 - 2002",
        "1999-13 -", "2001-02-30 -", "Octember/99 -", "-", "Ma/99 -", "99-09-01 -", "Sept/99 - Aug/02 - May/05",
        "12345-01 -", "Sept/99999999999999999999 -",
    ])
    func refuses(_ text: String) { #expect(GuideDates.range(parsing: text) == nil) }

    @Test func endsInCellsOfTheirOwn() {
        func day(_ text: String, isEnd: Bool) -> String? {
            GuideDates.day(parsing: text, isEnd: isEnd).map { $0?.description ?? "open" }
        }
        #expect(day("Feb/04", isEnd: false) == "2004-02-01")
        #expect(day("Feb/04", isEnd: true) == "2004-02-29")
        #expect(day("2004-02-10", isEnd: true) == "2004-02-10")
        #expect(day("", isEnd: false) == "open")
        #expect(day("present", isEnd: true) == "open")
        #expect(day("present", isEnd: false) == nil)
        #expect(day("Feb/04 -", isEnd: false) == nil)
    }

    @Test func damagedRangesNeverCrash() {
        var random = YAMLRandom(seed: 7)
        let scraps = Array("Sept/99 - Aug/02–2004-09-01.topresent0123456789é\u{301}".unicodeScalars)
        for _ in 0..<5_000 {
            let scalars = (0..<random.below(24)).map { _ in scraps[random.below(scraps.count)] }
            let text = String(String.UnicodeScalarView(scalars))
            if let range = GuideDates.range(parsing: text), let from = range.from, let until = range.until {
                #expect(from <= until, "\(text)")
            }
            _ = GuideDates.day(parsing: text, isEnd: true)
        }
    }
}
