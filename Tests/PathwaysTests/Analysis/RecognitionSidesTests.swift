import Pathways
import Testing

@Suite struct RecognitionSidesTests {
    private let text = """
        institution: x
        institutions: {x: {}, y: {}, z: {}}
        courses: {a: {}, b: {}, y/c: {}, y/e: {}}
        programs: {p: {}, y/q: {}}
        ladders:
          - {from: p, into: y/q, declared-by: x}
          - {from: {complete: p, grade: C}, into: y/q, declared-by: y, grants: {credits: 3}}
        transfers:
          - {from: a, into: p, declared-by: x}
          - {from: a, into: p}
          - {from: y/c, into: x, declared-by: x}
          - {from: y/c, into: p, declared-by: y}
          - {from: y/c, into: b, declared-by: z}
          - {from: y/e, into: x}
          - {from: [a, y/e], into: p, declared-by: x}
          - {from: {choose: 1, from: {institution: y}}, into: x, declared-by: x}
          - {from: {choose: 1, from: any}, into: x, declared-by: x}
        """

    /// Conditions and credit may differ between the two sides; kind, source and receiver may not.
    @Test func sidesOfEach() throws {
        let catalogue = catalogue(text)
        let sides = RecognitionSides(catalogue)
        let words = catalogue.recognitions.map { sides.sides(of: $0).rawValue }
        #expect(
            words == [
                "both", "both", "within", "within", "receiver", "sender", "other", "unstated", "receiver", "receiver",
                "receiver",
            ])
        #expect(sides.declarers(of: catalogue.recognitions[0]) == ["x", "y"])
        #expect(sides.declarers(of: catalogue.recognitions[7]).isEmpty)
    }
}
