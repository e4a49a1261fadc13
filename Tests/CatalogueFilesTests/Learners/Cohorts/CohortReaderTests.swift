import CatalogueFiles
import Pathways
import Testing

/// One learner from one line.
@Suite struct CohortReaderTests {
    private let catalogue = CatalogueReader.read(texts: [
        ("c.yaml", "institution: x\ncourses: {a: {credits: 3}, b: {credits: 3}}")
    ]).catalogue
    private let day = CalendarDate(parsing: "2026-01-31")

    private func read(_ line: String) -> CohortEntry { CohortReader(catalogue, asOf: day).read(Array(line.utf8)[...]) }

    private func holding(_ text: String) throws -> Holding {
        try #require(HoldingReader.read(argument: text, catalogue).holding)
    }

    @Test(arguments: [
        #"{"learner": "Zoë", "holds": ["x/a@2024-06-30=B+", {"offering": "x/b", "completed": null, "grade": "73%"}]}"#,
        #" { "holds" : ["x\/a@2024-06-30=B+",{"offering":"x/b","grade":"73%"}] , "learner":"Zo\u00eb"} "#,
        "Zoë,x/a@2024-06-30=B+,x/b=73%",
        "\"Zoë\",\"x/a@2024-06-30=B+  x/b=73%\",,",
        "\u{FEFF}Zoë, x/a=B+@2024-06-30 x/b=73%",
    ])
    func theSameLearner(_ line: String) throws {
        let entry = read(line)
        #expect(entry.problem == nil)
        #expect(entry.learner == "Zoë")
        #expect(entry.holdings == [try holding("x/a@2024-06-30=B+"), try holding("x/b=73%")])
    }

    @Test func aLearnerWithoutHoldingsOrWithoutName() {
        for line in ["fresh", "fresh,", #"{"learner":"fresh"}"#, #"{"learner":"fresh","holds":[]}"#] {
            let entry = read(line)
            #expect(entry.problem == nil && entry.learner == "fresh" && entry.holdings.isEmpty, "\(line)")
        }
        #expect(read(",x/a").learner == nil)
        #expect(read(",x/a").holdings.count == 1)
        #expect(read("{}").problem == nil)
        #expect(read(#"{"learner":10000000000000000001}"#).learner == "10000000000000000001")
        #expect(read("'=cmd,x/a").learner == "=cmd")
    }

    @Test(arguments: [
        ("", nil, "the line is empty."),
        (" \t ", nil, "the line is empty."),
        ("n,x/c", "n", "there is no offering “x/c” in the catalogue."),
        ("n,x/a@2024-02-30", "n", "“2024-02-30” is not a date: write it as 2024-06-30."),
        ("n,x/a@2026-02-01", "n", "x/a was completed after 2026-01-31, the day of the question."),
        ("n,x/c x/d", "n", "there is no offering “x/c” in the catalogue. there is no offering “x/d” in the catalogue."),
        ("n,\"x/a", "n", "a cell of the line has a quotation mark too few or too many."),
        ("n,x/a\rm,x/b", nil, "the line is not one row of comma-separated values."),
        (#"{"learner":"n","holding":[]}"#, "n", "“holding” is not a key of a learner: there are learner and holds."),
        (#"{"learner":"n","holds":"x/a"}"#, "n", "“holds” must be a list."),
        (#"{"learner":["n"]}"#, nil, "“learner” must be a text or a number."),
        (#"{"learner":"n","holds":[1]}"#, "n", "a holding must be a text or an object."),
        (#"{"learner":"n","holds":[{"grade":"A"}]}"#, "n", "a holding does not say which offering."),
        (
            #"{"learner":"n","holds":[{"offering":"x/a","date":"2024-01-01"}]}"#, "n",
            "“date” is not a key of a holding: there are offering, completed and grade."
        ),
        (#"{"learner":"n","holds":[{"offering":7}]}"#, "n", "“offering” of a holding must be a text."),
        (
            #"{"learner":"n","holds":["x/a"]"#, "n",
            "the line is not JSON: a comma or a closing brace is missing (character 31)."
        ),
        (#"{"learner":"n","learner":"m"}"#, "n", "the line is not JSON: a key is there twice (character 25)."),
    ])
    func whatIsWrong(_ line: String, _ learner: String?, _ problem: String) {
        let entry = read(line)
        #expect(entry.problem == problem)
        #expect(entry.learner == learner)
        #expect(entry.holdings.isEmpty)
    }

    @Test(arguments: [
        "{", "{\"", "{\"a", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "{\"a\":1,}", "{\"a\":01}", "{\"a\":1.}",
        "{\"a\":1e}", "{\"a\":-}", "{\"a\":tru}", "{\"a\":+1}", "{\"a\":\"\\x\"}", "{\"a\":\"\\u12\"}",
        "{\"a\":\"\\ud800\"}", "{\"a\":\"\\ud800\\u0041\"}",
        "{\"a\":\"\u{1}\"}", "{\"a\":[1,]}", "{\"a\":[1 2]}", "{} {}", "{}x", "{a:1}", "{\"a\" 1}",
        "{\"a\":\"\\", "{\"a\":\"\\u", "{\"a\":\"b\\n", "{\"a\":[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]}",
    ])
    func noJSON(_ line: String) throws {
        #expect(try #require(read(line).problem).hasPrefix("the line is not JSON: "))
    }

    @Test func escapesAreRead() {
        #expect(read(#"{"learner":"a\"\\\/\b\f\n\r\t\u20AC\ud83d\ude00"}"#).learner == "a\"\\/\u{8}\u{C}\n\r\t€😀")
    }

    @Test func manyMistakesAndManyHoldings() throws {
        let wrong = read("n," + (0..<9).map { "x/w\($0)" }.joined(separator: " "))
        #expect(try #require(wrong.problem).hasSuffix("“x/w4” in the catalogue. And 4 more."))
        let text = [String](repeating: "x/a", count: 1_001).joined(separator: " ")
        #expect(read("n,\(text)").problem == "there are more than 1000 holdings.")
        #expect(read("n,\(text.dropLast(4))").holdings.count == 1_000)
        let list = [String](repeating: "\"x/a\"", count: 1_001).joined(separator: ",")
        #expect(read("{\"learner\":\"n\",\"holds\":[\(list)]}").problem == "there are more than 1000 holdings.")
    }

    @Test func bytesThatAreNoText() {
        let entry = CohortReader(catalogue, asOf: day).read([0x6E, 0x2C, 0xFF])
        #expect(entry.problem == "the line is not UTF-8 text.")
    }

    @Test(arguments: [
        ("learner,holds", true), ("Learner,Holding,holding,", true), ("learner", true),
        ("\"learner\",\"holdings\"", true),
        ("learner,x/a", false), ("n,holds", false), ("", false), ("{\"learner\":\"holds\"}", false),
    ])
    func headings(_ line: String, _ isHeading: Bool) {
        #expect(CohortReader.isHeading(Array(line.utf8)[...]) == isHeading)
    }
}
