import Testing

@testable import CatalogueFiles

@Suite("YAML: problems that leave a tree")
struct YAMLProblemTests {
    @Test(arguments: ["", " ", "\n\n", "# only a comment\n", "---\n", "---\n# x\n...\n", "\u{FEFF}", "\r\n"])
    func emptyFiles(_ text: String) {
        let read = readYAML(text)
        #expect(read.root == nil)
        #expect(brief(read.problems) == ["1:1-1:1 empty"])
    }

    @Test func duplicateKeysAreAllFoundAndKept() {
        let read = readYAML("a: 1\nb: { c: 1, \"c\": 2, c: 3 }\na: 2\nA: 3\n'b': 4")
        #expect(
            brief(read.problems) == [
                "2:12-2:15 duplicateKey c first 2:6-2:7", "2:20-2:21 duplicateKey c first 2:6-2:7",
                "3:1-3:2 duplicateKey a first 1:1-1:2", "5:1-5:4 duplicateKey b first 2:1-2:2",
            ])
        #expect(read.root?.value.keys == ["a", "b", "a", "A", "b"])
    }

    @Test func equalTextInTwoSpellingsIsOneKey() {
        #expect(readYAML("caf\u{E9}: 1\ncafe\u{301}: 2").problems.count == 1)
    }

    @Test(arguments: [
        ("[a]: b\nc: d", "1:1-1:4", ["c"]), ("{a: b}: c\nd: e", "1:1-1:7", ["d"]),
        ("? [a]\n: b\nc: d", "1:3-1:6", ["c"]),
        ("~: a\nb: c", "1:1-1:2", ["b"]), ("null: a\nb: c", "1:1-1:5", ["b"]), ("{ ? , b: c}", "1:5-1:5", ["b"]),
        ("a: &a [x]\n*a : y\nb: c", "2:1-2:3", ["a", "b"]),
    ])
    func keysThatAreNoText(_ text: String, _ place: String, _ keys: [String]) {
        let read = readYAML(text)
        #expect(brief(read.problems) == ["\(place) nonScalarKey"])
        #expect(read.root?.value.keys == keys)
    }

    @Test func quotedKeysAreText() {
        let read = readYAML("'~': a\n\"null\": b\n'': c\n5: d")
        #expect(read.problems.isEmpty)
        #expect(read.root?.value.keys == ["~", "null", "", "5"])
    }

    @Test func aTemplateIsTwoKeysThatAreNoText() {
        #expect(brief(readYAML("a: {{ x }}").problems) == ["1:5-1:10 nonScalarKey"])
    }

    @Test func severalDocumentsKeepTheFirst() {
        let read = readYAML("a: 1\na: 2\n---\nb: 2\nb: 3\n---\nc: [")
        #expect(brief(read.problems) == ["2:1-2:2 duplicateKey a first 1:1-1:2", "3:1-3:4 severalDocuments"])
        #expect(read.root?.value.keys == ["a", "a"])
        #expect(brief(readYAML("a\n--- b").problems) == ["2:1-2:4 severalDocuments"])
        #expect(brief(readYAML("a\n---\n---\n- b").problems) == ["3:1-3:4 severalDocuments"])
    }

    @Test func tagsAreReportedAndTheValueKept() {
        let read = readYAML("a: !!str 5\nb: !Food Safety\nc: !x [d]\ne: !y { f: g }\nh: ! i\nj: &k !l m\nn: !o\n")
        #expect(
            brief(read.problems) == [
                "1:4-1:11 tag", "2:4-2:16 tag", "3:4-3:8 tag", "4:4-4:8 tag", "5:4-5:7 tag", "6:4-6:11 tag",
                "7:4-7:6 tag",
            ])
        #expect(read.problems[0].message.contains("'!!str'"))
        #expect(read.problems[1].message.contains("'!Food'"))
        #expect(
            outline(read.root) == """
                mapping 1:1-7:6
                  a 1:1-1:2: plain <5> 1:4-1:11
                  b 2:1-2:2: plain <Safety> 2:4-2:16
                  c 3:1-3:2: list 3:4-3:10
                    - plain <d> 3:8-3:9
                  e 4:1-4:2: mapping 4:4-4:15
                    f 4:9-4:10: plain <g> 4:12-4:13
                  h 5:1-5:2: plain <i> 5:4-5:7
                  j 6:1-6:2: plain <m> 6:4-6:11
                  n 7:1-7:2: null 7:4-7:6
                """)
    }

    @Test func everythingWrongIsReportedInOneRunSortedByPlace() {
        let read = readYAML("b: *x\na: { c: 1, c: 2 }\nd: !t e\u{0}\n[f]: g\nb: 1\n---\nh: 1\n")
        #expect(
            brief(read.problems) == [
                "1:4-1:6 unknownAlias *x", "2:12-2:13 duplicateKey c first 2:6-2:7", "3:4-3:8 tag",
                "3:8-3:9 controlCharacter", "4:1-4:4 nonScalarKey", "5:1-5:2 duplicateKey b first 1:1-1:2",
                "6:1-6:4 severalDocuments",
            ])
    }

    @Test func longNamesAreShortenedInMessages() {
        let name = String(repeating: "n", count: 500)
        for problem in readYAML("\(name): 1\n\(name): *\(name)\n").problems { #expect(problem.message.count < 250) }
    }
}
