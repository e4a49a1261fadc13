import Testing

@testable import CatalogueFiles

@Suite struct LearnerYAMLTests {
    private func read(_ text: String) -> [String] {
        let file = LearnerYAML.read(Array(text.utf8), name: "l.yaml", taught)
        return file.holdings.map(shown) + file.problems
    }

    @Test func listsAndGroups() {
        let expected = ["x/a 2024-06-30 B+", "x/b - -", "y/c 2023-01-01 C"]
        let list = "- {offering: x/a, completed: 2024-06-30, grade: B+}\n- x/b\n- y/c@2023-01-01=C"
        #expect(read(list) == expected)
        #expect(read("holds:\n" + list) == expected)
        #expect(
            read("# A learner.\n---\nholds: [{offering: x/a, completed: 2024-06-30, grade: B+}, x/b, y/c@2023-01-01=C]")
                == expected)
        #expect(read("- {offering: x/a, completed: , grade: ~}") == ["x/a - -"])
    }

    @Test func nothingHeld() {
        #expect(read("holds: []") == [])
        #expect(read("holds:") == [])
        #expect(read("[]") == [])
    }

    @Test(arguments: [
        ("holds: x/a", "l.yaml:1:8: “x/a” is not a list of holdings. Begin each one with “- ”."),
        ("x/a", "l.yaml:1:1: “x/a” is not a list of holdings. Begin each one with “- ”."),
        ("hold: [x/a]", "l.yaml:1:1: “hold” is not a key of a learner. Did you mean “holds”?"),
        ("- {offering: x/a, grad: B}", "l.yaml:1:19: “grad” is not a key of a holding. Did you mean “grade”?"),
        ("- {completed: 2024-01-01}", "l.yaml:1:3: this holding does not say which offering."),
        ("- {offering: [x/a]}", "l.yaml:1:3: this holding does not say which offering."),
        ("- {offering: x/a, grade: [B]}", "l.yaml:1:26: A list is no value of “grade”."),
        ("- {offering: x/a, completed: {on: 1}}", "l.yaml:1:30: A group of keys is no value of “completed”."),
        ("- {offering: x/a, completed: soon}", "l.yaml:1:3: “soon” is not a date: write it as 2024-06-30."),
        ("- x/writting", "l.yaml:1:3: there is no offering “x/writting” in the catalogue. Did you mean “x/writing”?"),
        ("- ~", "l.yaml:1:3: this holding does not say which offering."),
    ])
    func mistakes(_ text: String, _ problem: String) {
        #expect(read(text).last == problem)
        #expect(read(text).count { $0.hasPrefix("l.yaml") } == 1)
    }

    @Test func allMistakesInOneRun() {
        let text = "- x/zz\n- x/a@soon\n- {offering: x/a, grade: Q}\n- x/b\n- {nothing: 1}"
        let problems = read(text)
        #expect(problems.first == "x/b - -")
        #expect(Set(problems.dropFirst().map { $0.prefix(9) }) == ["l.yaml:1:", "l.yaml:2:", "l.yaml:3:", "l.yaml:5:"])
    }

    @Test func unreadable() {
        #expect(read("- [").count == 1)
        #expect(read("").count == 1)
    }
}
