import CatalogueFiles
import Pathways
import Testing

/// Everything that is wrong with several files comes in one run, sorted by place.
@Suite struct FileOrderTests {
    private func places(_ texts: String...) -> [String] {
        let names = ["first.yaml", "second.yaml", "third.yaml"]
        let loaded = CatalogueReader.read(texts: zip(names, texts).map { ($0, $1) })
        return loaded.diagnostics.map { "\(loaded.catalogue.file(of: $0.span)):\($0.span.line) \($0.code.rawValue)" }
    }

    @Test func allMistakesOfAllFiles() {
        let first = """
            institution: x
            courses:
              a: {credits: three, hours: many}
              b: {requires: c, credit: 3}
              b: {}
            programs:
              p: {stacks: [a, {choose: 1.5, from: [a]}], level: fifth-year}
            """
        let second = """
            institution: y
            levels: [one, two]
            institutions: {x: {}, z: {unit: 7}}
            ladders:
              - {from: x/a, into: nowhere}
            """
        let third = """
            institution: x
            levels: [one, three]
            institutions: {x: {}}  # the same again is no second institution
            courses: {a: {}}
            """
        #expect(
            places(first, second, third) == [
                "first.yaml:3 malformed-value", "first.yaml:3 malformed-value", "first.yaml:4 unknown-offering",
                "first.yaml:4 unknown-key", "first.yaml:5 duplicate-id", "first.yaml:7 malformed-value",
                "first.yaml:7 malformed-value", "second.yaml:3 malformed-value", "second.yaml:5 unknown-offering",
                "third.yaml:2 malformed-value", "third.yaml:4 duplicate-id",
            ])
    }

    @Test func duplicatesNameTheFirst() throws {
        let texts = ["institution: x\ncourses: {a: {}}", "programs:\n  x/a: {}"]
        let loaded = CatalogueReader.read(texts: [("one.yaml", texts[0]), ("two.yaml", texts[1])])
        let finding = try #require(loaded.diagnostics.first)
        #expect(loaded.diagnostics.count == 1)
        #expect(finding.message == "The offering “x/a” is declared twice.")
        #expect(loaded.catalogue.file(of: finding.span) == "two.yaml")
        #expect(
            finding.related.map { "\(loaded.catalogue.file(of: $0.span)):\($0.span.line) \($0.message)" } == [
                "one.yaml:2 declared here first"
            ])
        #expect(loaded.catalogue.offerings.map(\.kind) == [.course])
        #expect(!loaded.isSound)
    }

    /// What one file declares, another may name, in either order.
    @Test func namesMayComeFromLaterFiles() {
        #expect(places("institution: x\ncourses: {a: {requires: y/b}}", "institution: y\ncourses: {b: {}}") == [])
        #expect(places("institution: y\ncourses: {b: {}}", "institution: x\ncourses: {a: {requires: y/b}}") == [])
        #expect(places() == [])
    }

    /// A file that cannot be read does not hide what is wrong with the others.
    @Test func unreadableFileAmongOthers() {
        #expect(
            places("courses: [", "institution: x\ncourses: {a: {credits: x}}") == [
                "first.yaml:1 unreadable-file", "second.yaml:2 malformed-value",
            ])
    }

    /// Malformed members of a choice leave no choice behind that is impossible, nor a list that asks for nothing.
    @Test func oneSlipIsOneFinding() {
        for requirement in [
            "{choose: 2, from: [a, b c]}", "[b c]", "{any: [b c]}", "{credits: 9, from: [a, {al: []}]}",
        ] {
            let text =
                "institution: x\ncourses: {a: {credits: 3}, z: {requires: a}}\nprograms: {p: {stacks: \(requirement)}}"
            let loaded = CatalogueReader.read(texts: [("a.yaml", text)])
            let structure = Checks.findings(CheckContext(loaded.catalogue)).filter { $0.severity == .error }
            #expect(loaded.diagnostics.count == 1 && structure.isEmpty, "\(requirement): \(structure)")
        }
    }
}
