import Pathways
import Testing

/// The awards that an offering stacks into, and how.
@Suite struct SummaryStackTests {
    /// Each stack as `award part distance uses`.
    private func stacks(_ name: String, _ text: String) throws -> [String] {
        let catalogue = catalogue("institution: x\n" + text)
        let summary = CriticalInformationSummary(of: try catalogue.index(name), in: catalogue)
        return summary.pathways.stacks.map { stack in
            let uses = stack.uses.map { $0.choices.map(words).joined(separator: "<") }
            return "\(catalogue[stack.award].id) \(catalogue[stack.part].id) \(stack.distance) "
                + uses.map { $0.isEmpty ? "required" : $0 }.joined(separator: " & ")
        }
    }

    private func words(_ choice: StackUse.Choice) -> String {
        let pool = choice.size.map(String.init) ?? choice.filter?.subject ?? choice.filter?.kind?.rawValue ?? "?"
        switch choice.amount {
        case .number(let count): return "\(count)/\(pool)"
        case .credits(let credits): return "\(credits)/\(pool)"
        }
    }

    @Test(arguments: [
        ("[a]", "required"), ("[b, {all: [a]}]", "required"), ("{any: [a, b]}", "1/2"), ("{any: [a]}", "required"),
        ("{choose: 2, from: [a, b, c]}", "2/3"), ("{choose: 2, from: [a, b]}", "required"),
        ("{choose: 2, from: [a, a, b]}", "required & required"), ("{credits: 6, from: [a, b]}", "6 credits/2"),
        ("{choose: 1, from: [{all: [a, b]}, c]}", "1/2"), ("{any: [{choose: 2, from: [a, b, c]}, d]}", "1/2<2/3"),
        ("[a, {any: [a, b]}]", "required & 1/2"), ("{choose: 1, from: {subject: ART}}", "1/ART"),
        ("{credits: 3, from: {subject: ART}}", "3 credits/ART"), ("[b, {choose: 1, from: any}]", nil),
        ("[{choose: 1, from: {subject: BIO}}]", nil),
    ])
    func roles(_ stack: String, _ expected: String?) throws {
        let text =
            "courses: {a: {code: ART 1}, b: {}, c: {}, d: {}}\nprograms: {p: {stacks: \(stack), other-credits: any}}"
        #expect(try stacks("a", text) == (expected.map { ["x/p x/a 1 \($0)"] } ?? []))
    }

    @Test func conditionsOfThePart() throws {
        let catalogue = catalogue(
            "institution: x\ncourses: {a: {}}\nprograms: {p: {stacks: [{complete: a, grade: B, within: 5 years}]}}")
        let stack = CriticalInformationSummary(of: try catalogue.index("a"), in: catalogue).pathways.stacks.first
        #expect(stack?.uses.first?.grade?.rawValue == "B" && stack?.uses.first?.within?.description == "5 years")
    }

    /// A direct part comes first, even of an award that is reached through others as well.
    @Test func furtherAwards() throws {
        let text = """
            courses: {a: {}}
            micro-credentials: {z: {stacks: [a]}, m: {stacks: [a]}}
            programs:
              cert: {stacks: [m, z]}
              dip: {stacks: [cert, a]}
              deg: {stacks: [{any: [dip, cert]}]}
              far: {stacks: [deg]}
            """
        #expect(
            try stacks("a", text) == [
                "x/dip x/a 1 required", "x/m x/a 1 required", "x/z x/a 1 required", "x/cert x/m 2 required",
                "x/deg x/dip 2 1/2", "x/far x/deg 3 required",
            ])
    }

    /// Awards that contain one another, or match a filter of their own, do not lead back to themselves.
    @Test func circles() throws {
        let text = """
            micro-credentials: {m: {stacks: [n]}, n: {stacks: [m]}, o: {stacks: {choose: 1, from: {kind: micro-credential}}}}
            """
        #expect(
            try stacks("m", text) == ["x/n x/m 1 required", "x/o x/m 1 1/micro-credential"])
        #expect(try stacks("o", text) == [])
        let alone = catalogue(
            "institution: x\nmicro-credentials: {o: {stacks: {choose: 1, from: {kind: micro-credential}}}}")
        #expect(
            CriticalInformationSummary(of: try alone.index("o"), in: alone).missing.contains(.learnerPathways))
    }

    /// A tower of awards is climbed without trouble.
    @Test func longTower() throws {
        let programs = (1...3_000).map { "  p\($0): {stacks: [p\($0 - 1)]}\n" }.joined()
        let catalogue = catalogue("institution: x\nprograms:\n  p0: {}\n" + programs)
        let stacks = CriticalInformationSummary(of: try catalogue.index("p0"), in: catalogue).pathways.stacks
        #expect(stacks.count == 3_000 && stacks.last?.distance == 3_000)
        #expect(stacks.count(where: \.isDirect) == 1)
    }
}
