import Pathways
import Testing

/// What becomes of declarations that any reader may hand over.
@Suite struct ResolverTests {
    private func offering(_ id: String, line: Int32 = 1, _ change: (inout DeclaredOffering) -> Void = { _ in })
        -> DeclaredOffering
    {
        var result = DeclaredOffering(Located(id, at: SourceSpan(file: 0, line: line, column: 3)), kind: .course)
        change(&result)
        return result
    }

    private func needs(_ name: String, line: Int32) -> Requirement<OfferingName> {
        .complete(.init(OfferingName(name), at: SourceSpan(file: 0, line: line, column: 9)))
    }

    private func resolve(_ offerings: [DeclaredOffering]) -> Resolution {
        var declarations = Declarations()
        declarations.offerings = offerings
        return Catalogue.resolving([declarations], files: ["a.yaml"])
    }

    @Test func nothing() {
        let resolution = Catalogue.resolving([])
        #expect(resolution.catalogue.offerings.isEmpty && resolution.diagnostics.isEmpty && resolution.isExact)
        #expect(Checks.findings(CheckContext(resolution.catalogue)) == [])
    }

    /// Something of unknown content stands in for a name that nothing has, so that no false findings follow.
    @Test func unknownNamesAreStoodInFor() throws {
        let resolution = resolve([
            offering("x/a", line: 2) { $0.requires = self.needs("x/bee", line: 2) }, offering("x/be", line: 3),
            offering("x/c", line: 4) { $0.stacks = self.needs("x/bee", line: 4) },
        ])
        #expect(resolution.diagnostics.map(\.code) == [.unknownOffering, .unknownOffering])
        #expect(resolution.diagnostics.map(\.span.line) == [2, 4])
        #expect(resolution.diagnostics.map(\.hint) == ["Did you mean “x/be”?", "Did you mean “x/be”?"])
        #expect(resolution.catalogue.offerings.map(\.id) == ["x/a", "x/be", "x/bee", "x/c"])
        let findings = Checks.findings(CheckContext(resolution.catalogue))
        #expect(findings.map { "\($0.code.rawValue) \($0.span.line)" } == ["orphan 3"])
    }

    @Test func hintsForNames() {
        func hint(_ name: OfferingName) -> String? {
            let leaf = Requirement.complete(.init(name, at: SourceSpan(file: 0, line: 2, column: 9)))
            return resolve([offering("x/writing") { $0.requires = leaf }, offering("y/rhetoric")]).diagnostics.first?
                .hint?.english
        }
        #expect(hint(OfferingName("x/writting")) == "Did you mean “x/writing”?")
        #expect(hint(OfferingName("x/rhetoric")) == "Did you mean “y/rhetoric”?")
        #expect(
            hint(OfferingName("x/sculpture"))
                == "Declare it, or correct the name.")
    }

    @Test func firstOfTwoDeclarationsCounts() {
        let resolution = resolve([
            offering("x/a", line: 2) { $0.credits = Located(StatedCredits(3)) },
            offering("x/a", line: 5) { $0.credits = Located(StatedCredits(4)) },
        ])
        #expect(resolution.catalogue.offerings.map(\.credits) == [Credits(3)])
        #expect(
            resolution.diagnostics.map { "\($0.span.line) \($0.message)" } == [
                "5 The offering “x/a” is declared twice."
            ])
        #expect(resolution.diagnostics.first?.related.map(\.span.line) == [2])
    }

    /// The order of identifiers is that of their bytes, in every language.
    @Test func offeringsAreSortedByBytes() {
        let ids = ["x/é", "x/z", "x/Z", "x/a-b", "x/a.b", "x/a", "x/ab", "y/a"]
        let sorted = resolve(ids.map { offering($0) }).catalogue.offerings.map(\.id)
        #expect(sorted == ["x/Z", "x/a", "x/a-b", "x/a.b", "x/ab", "x/z", "x/é", "y/a"])
    }

    /// Amounts whose sums would not fit are refused, each where it stands.
    @Test func amountsThatCannotBeAdded() {
        let primes = [997, 991, 983]
        let resolution = resolve(
            primes.enumerated().map { position, prime in
                offering("x/\(position)", line: Int32(position)) {
                    $0.credits = Located(
                        StatedCredits(Rational(1, over: prime)),
                        at: SourceSpan(file: 0, line: Int32(position), column: 20))
                }
            })
        #expect(!resolution.isExact)
        #expect(
            resolution.diagnostics.map { "\($0.span.line) \($0.message)" } == [
                "2 1/983 cannot be added exactly to the other amounts of this catalogue."
            ])
    }
}
