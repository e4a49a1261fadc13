import Pathways
import Testing

@testable import CatalogueFiles

/// Values made to break the reader, and what comes after it, find their match.
@Suite struct HostileValueTests {
    /// Reads a text twice, asks everything of it that may be asked, and returns the codes found in reading.
    @discardableResult
    private func read(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) -> [DiagnosticCode] {
        let (first, second) = (examine([Array(text.utf8)]), examine([Array(text.utf8)]))
        #expect(first == second, "another answer the second time", sourceLocation: sourceLocation)
        return first.codes
    }

    private func body(_ value: String) -> String { "institution: x\ncourses:\n  a: {}\n  b: {\(value)}" }

    @Test func numbers() {
        let digits = String(repeating: "9", count: 400)
        for value in [
            digits, "1/\(digits)", "\(digits)/7", "0.\(digits)", "-\(digits)", "1/0", "0/0", "1e\(digits)", ".", "/",
        ] {
            for key in ["credits", "hours", "cost", "other-credits"] {
                #expect(read(body("\(key): \(value)")) == [.malformedValue], "\(key): \(value.prefix(20))")
            }
            #expect(read(body("requires: {choose: \(value), from: [a]}")) == [.malformedValue])
            #expect(read(body("requires: {credits: \(value), from: [a]}")) == [.malformedValue])
            #expect(read(body("rules: {residency: \(value)%}")) == [.malformedValue])
            #expect(read(body("expires-after: \(value) years")) == [.malformedValue])
        }
        #expect(read(body("requires: {choose: 1000000, from: any}")) == [])
    }

    /// Primes as denominators have no common multiple in 64 bits.
    @Test func fractions() {
        let primes = [997, 991, 983, 977, 971, 967, 953, 947, 941, 937]
        let offerings = primes.enumerated().map { "  c\($0): {credits: 1/\($1), hours: 1/\($1), cost: 0.0001}" }
        let text = "institution: x\ncourses:\n" + offerings.joined(separator: "\n")
        let all = (0..<primes.count).map { "c\($0)" }.joined(separator: ", ")
        #expect(read(text + "\nprograms: {p: {credits: 3, stacks: {credits: 3, from: [\(all)]}}}").count > 10)
        let levels = zip(["upper", "lower"] + LevelScale.standard.levels, primes).map { "\($0): 1/\($1)" }
        let ladder = "{from: a, into: a, grants: {credits: {levels: {\(levels.joined(separator: ", "))}}}}"
        #expect(read("institution: x\ncourses: {a: {}}\nladders: [\(ladder)]").count == 6)
    }

    @Test func conversions() {
        let rate = "institutions: {u: {unit: u}}\nconversions: [{from: u, to: credit, factor: %}]\n"
        let courses = (1...20).map { "  u/c\($0): {credits: 999999.9999}" }.joined(separator: "\n")
        let award = "\nprograms: {x/p: {credits: 1, stacks: {credits: 1, from: {institution: u}}}}"
        for factor in ["1000", "1/1000", "997/991", "999/1000", "0.0010", "2/3", "7"] {
            read(rate.replacing("%", with: factor) + "courses:\n" + courses + award)
        }
        #expect(read(rate.replacing("%", with: "0") + "courses: {u/a: {}}") == [.malformedValue])
        #expect(read(rate.replacing("%", with: "997/991") + "courses: {u/a: {credits: 1/3}}") == [.malformedValue])
        #expect(read(rate.replacing("%", with: "2/3") + "courses: {u/a: {credits: 1.25}}") == [])
    }

    @Test func nesting() {
        for depth in [10, 60, 64, 100, 5_000] {
            let list = String(repeating: "[", count: depth) + "a" + String(repeating: "]", count: depth)
            let codes = read(body("requires: \(list)"))
            #expect(codes == (depth <= 60 ? [] : [.unreadableFile]), "\(depth)")
            let group = String(repeating: "{any: ", count: depth) + "a" + String(repeating: "}", count: depth)
            #expect(read(body("stacks: \(group)")) == (depth <= 60 ? [] : [.unreadableFile]), "\(depth)")
            let amount = String(repeating: "{larger-of: ", count: depth) + "1" + String(repeating: "}", count: depth)
            read(body("rules: {residency: \(amount)}"))
        }
    }

    @Test func circles() {
        #expect(read(body("requires: b")) == [])
        #expect(
            read(body("corequisites: b, strict-corequisites: [b, a], stacks: b, recommends: b, replaced-by: b")) == [])
        #expect(read("institution: x\ncourses: {a: {}}\nladders: [{from: a, into: a, when: {also: a}}]") == [])
        #expect(
            read("institution: x\ncourses: {a: {}}\nequivalents: [{these: [a, a], are: [a], direction: both}]") == [])
        #expect(
            read(
                "institution: x\ncourses: {a: {replaced-by: b, offered: {until: 2000-01-01}}, b: {replaced-by: a, "
                    + "offered: {until: 2000-01-01}}, c: {requires: a}}") == [])
    }

    @Test func strangeTexts() {
        let long = String(repeating: "x", count: 100_000)
        for text in [
            "institution: x\ncourses: {\(long): {}}", "institution: \(long)\ncourses: {a: {}}",
            body("title: \(long)"), body("\(long): 1"), body("requires: \(long)"), body("code: \(long) 100"),
            body("credits: 3 \(long)"), "institution: é\ncourses: {ü: {requires: ü}, 課程: {}}",
            "institution: x\ncourses: {\"a\\0b\": {}}", "institution: x\ncourses: {\"\\u202Ea\": {}}",
            "institution: x\ncourses: {? {a: b} : {}}", "institution: x\ncourses: {~: {}, null: {}, true: {}, 1: {}}",
            "<<: {institution: x}\ncourses: {x/a: {}}", "&a institution: x\n*a : y",
            "institution: &x x\ncourses: {*x : {}}",
            "institution: !!str x", "%YAML 1.2\n---\ninstitution: x\n...\n---\n",
            "\u{FEFF}institution: x\r\ncourses: {a: {}}\r\n",
        ] { read(text) }
    }

    /// Aliases are written out: one list may stand in many places.
    @Test func aliases() {
        let text = """
            institution: x
            courses: {a: &a {credits: 3}, b: *a}
            programs:
              p: {stacks: &parts [a, b], credits: 6}
              q: {stacks: *parts, requires: {any: *parts}}
            """
        #expect(read(text) == [])
        let laughs = (1...20).map { "  l\($0): &l\($0) [*l\($0 - 1), *l\($0 - 1)]" }.joined(separator: "\n")
        #expect(read("x:\n  l0: &l0 [a]\n\(laughs)").contains(.unreadableFile))
    }
}
