import Testing

@testable import CatalogueFiles

@Suite("YAML: places")
struct YAMLPlaceTests {
    @Test func blockMapping() {
        let text = """
            institution: bcit
            courses:
              food-1026:
                title: Food
                credits: 4

            # the end
            """
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-5:15
                  institution 1:1-1:12: plain <bcit> 1:14-1:18
                  courses 2:1-2:8: mapping 3:3-5:15
                    food-1026 3:3-3:12: mapping 4:5-5:15
                      title 4:5-4:10: plain <Food> 4:12-4:16
                      credits 5:5-5:12: plain <4> 5:14-5:15
                """)
    }

    @Test func flowMappingAndLists() {
        let text = """
            a: { code: FOOD 1026, "t": 'x' , requires: [b, [c]], e: [], m: {} }
            """
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-1:68
                  a 1:1-1:2: mapping 1:4-1:68
                    code 1:6-1:10: plain <FOOD 1026> 1:12-1:21
                    t 1:23-1:26: quoted <x> 1:28-1:31
                    requires 1:34-1:42: list 1:44-1:52
                      - plain <b> 1:45-1:46
                      - list 1:48-1:51
                        - plain <c> 1:49-1:50
                    e 1:54-1:55: list 1:57-1:59
                    m 1:61-1:62: mapping 1:64-1:66
                """)
    }

    @Test func flowOverSeveralLines() {
        let text = """
            from: [
              a,
              { b: c,
                d: e }
            ]
            """
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-5:2
                  from 1:1-1:5: list 1:7-5:2
                    - plain <a> 2:3-2:4
                    - mapping 3:3-4:11
                      b 3:5-3:6: plain <c> 3:8-3:9
                      d 4:5-4:6: plain <e> 4:8-4:9
                """)
    }

    @Test func blockListsIndentedAndNot() {
        let text = """
            indented:
              - a
              - choose: 1
                from: [b]
              - - c
            flush:
            - d
            - e: f
            last: g
            """
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-9:8
                  indented 1:1-1:9: list 2:3-5:8
                    - plain <a> 2:5-2:6
                    - mapping 3:5-4:14
                      choose 3:5-3:11: plain <1> 3:13-3:14
                      from 4:5-4:9: list 4:11-4:14
                        - plain <b> 4:12-4:13
                    - list 5:5-5:8
                      - plain <c> 5:7-5:8
                  flush 6:1-6:6: list 7:1-8:7
                    - plain <d> 7:3-7:4
                    - mapping 8:3-8:7
                      e 8:3-8:4: plain <f> 8:6-8:7
                  last 9:1-9:5: plain <g> 9:7-9:8
                """)
    }

    @Test func textOverSeveralLines() {
        let text = """
            plain: one
              two
            quoted: "one
              two"
            single: 'one

              two'
            literal: |
              one
              two

            folded: >-
              one
              two
            end: x
            """
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-15:7
                  plain 1:1-1:6: plain <one two> 1:8-2:6
                  quoted 3:1-3:7: quoted <one two> 3:9-4:7
                  single 5:1-5:7: quoted <one\\ntwo> 5:9-7:7
                  literal 8:1-8:8: quoted <one\\ntwo\\n> 8:10-12:1
                  folded 12:1-12:7: quoted <one two> 12:9-15:1
                  end 15:1-15:4: plain <x> 15:6-15:7
                """)
    }

    @Test func valuesThatAreNotThere() {
        let text = """
            a:
            b: # a comment
            c: { d, e: , f:
            }
            g: [ ~, null ]
            h:
              -
              - x
            ? i
            """
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-9:4
                  a 1:1-1:2: null 1:3-1:3
                  b 2:1-2:2: null 2:3-2:3
                  c 3:1-3:2: mapping 3:4-4:2
                    d 3:6-3:7: null 3:7-3:7
                    e 3:9-3:10: null 3:12-3:12
                    f 3:14-3:15: null 3:15-3:15
                  g 5:1-5:2: list 5:4-5:15
                    - null 5:6-5:7
                    - null 5:9-5:13
                  h 6:1-6:2: list 7:3-8:6
                    - null 7:4-7:4
                    - plain <x> 8:5-8:6
                  i 9:3-9:4: null 9:4-9:4
                """)
    }

    @Test func anchorsAndAliases() {
        let text = """
            base: &base
              x: [1]
            list: &l [2]
            word: &w hello
            none: &n
            uses: [*base, *l, *w, *n]
            *w : key
            """
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-7:9
                  base 1:1-1:5: mapping 1:7-2:9
                    x 2:3-2:4: list 2:6-2:9
                      - plain <1> 2:7-2:8
                  list 3:1-3:5: list 3:7-3:13
                    - plain <2> 3:11-3:12
                  word 4:1-4:5: plain <hello> 4:7-4:15
                  none 5:1-5:5: null 5:7-5:9
                  uses 6:1-6:5: list 6:7-6:26
                    - mapping 6:8-6:13
                      x 2:3-2:4: list 2:6-2:9
                        - plain <1> 2:7-2:8
                    - list 6:15-6:17
                      - plain <2> 3:11-3:12
                    - plain <hello> 6:19-6:21
                    - null 6:23-6:25
                  hello 7:1-7:3: plain <key> 7:6-7:9
                """)
    }

    @Test func pairsInLists() {
        #expect(
            outline(readYAML("[a: b, ? c : d, e]").root) == """
                list 1:1-1:19
                  - mapping 1:2-1:6
                    a 1:2-1:3: plain <b> 1:5-1:6
                  - mapping 1:8-1:15
                    c 1:10-1:11: plain <d> 1:14-1:15
                  - plain <e> 1:17-1:18
                """)
    }

    @Test func columnsCountUnicodeScalars() {
        #expect(
            outline(readYAML("é: [\"日本\", 🎓🎓, e\u{301}]\nb: c").root)
                == """
                mapping 1:1-2:5
                  é 1:1-1:2: list 1:4-1:18
                    - quoted <日本> 1:5-1:9
                    - plain <🎓🎓> 1:11-1:13
                    - plain <e\u{301}> 1:15-1:17
                  b 2:1-2:2: plain <c> 2:4-2:5
                """)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func lineBreaks(_ lineBreak: String) {
        let text = ["a: x", "b: |", "  y", "  z", "c: 'p", "  q'", "d: [", "]"].joined(separator: lineBreak)
        #expect(
            outline(readYAML(text).root) == """
                mapping 1:1-8:2
                  a 1:1-1:2: plain <x> 1:4-1:5
                  b 2:1-2:2: quoted <y\\nz\\n> 2:4-5:1
                  c 5:1-5:2: quoted <p q> 5:4-6:5
                  d 7:1-7:2: list 7:4-8:2
                """)
    }

    @Test func aByteOrderMarkHasNoColumn() {
        #expect(outline(readYAML("\u{FEFF}a: b").root) == outline(readYAML("a: b").root))
        #expect(readYAML("\u{FEFF}a: b").problems.isEmpty)
    }

    @Test func theRootMayBeAnything() {
        #expect(outline(readYAML("just words").root) == "plain <just words> 1:1-1:11")
        #expect(outline(readYAML("--- ~").root) == "null 1:5-1:6")
        #expect(outline(readYAML("# note\n\n- a").root) == "list 3:1-3:4\n  - plain <a> 3:3-3:4")
    }

    @Test func emptyDocumentsAroundTheContentAreNothing() {
        let plain = readYAML("a: b")
        for text in ["---\na: b", "---\n---\na: b", "a: b\n---\n", "a: b\n...\n---\n# x\n", "%YAML 1.2\n---\na: b"] {
            let read = readYAML(text)
            #expect(read.problems.isEmpty, "\(text)")
            #expect(read.root?.value.keys == plain.root?.value.keys, "\(text)")
        }
    }
}

extension YAMLNode.Value {
    /// The names of the keys; empty if it is no mapping.
    var keys: [String] {
        if case .mapping(let entries) = self { entries.map(\.name) } else { [] }
    }
}
