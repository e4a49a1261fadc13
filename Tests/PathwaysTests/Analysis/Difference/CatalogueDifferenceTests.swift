import CatalogueFiles
import Pathways
import Testing

/// Differences between small catalogues that can be followed by hand.
@Suite struct CatalogueDifferenceTests {
    private static let old = """
        institution: x
        institutions: {x: {name: X, rules: {residency: 25%}}, y: {name: Y}}
        courses:
          a: {title: A, credits: 3}
          b: {credits: 3}
          gone: {credits: 1}
        programs:
          p: {credits: 6, stacks: [a, b]}
          q: {credits: 60}
        ladders:
          - {from: p, into: q, grants: {credits: 6}, agreement: {id: A-1, until: 2027-12-31}, declared-by: x}
          - {from: p, into: q, grants: {credits: 5}, declared-by: y}
        transfers:
          - {from: a, into: y, agreement: {id: A-1, until: 2027-12-31}}
        excludes: [[a, b]]
        """

    private static let new = """
        institution: x
        institutions: {x: {name: X, rules: {residency: 30%}}, y: {name: Y}}
        courses:
          b: {credits: 3, requires: q}
          a: {title: A, credits: 4}
          extra: {credits: 1}
        programs:
          q: {credits: 60, requires: [p]}
          p: {credits: 6, stacks: [b, a]}
        ladders:
          - {from: p, into: q, grants: {credits: 4}, declared-by: y}
          - {from: p, into: q, grants: {credits: 6}, agreement: {id: A-1, until: 2028-12-31}, declared-by: x}
        transfers:
          - {from: a, into: y, agreement: {id: A-1, until: 2028-12-31}}
        excludes: [[b, a]]
        """

    private var pair: (old: Catalogue, new: Catalogue) { (catalogue(Self.old), catalogue(Self.new)) }

    @Test func declarationsAreMatchedByWhatTheyAreAbout() {
        let difference = CatalogueDifference(from: pair.old, to: pair.new)
        #expect(difference.added.map { "\($0.kind) \($0.key)" } == ["course x/extra"])
        #expect(difference.removed.map { "\($0.kind) \($0.key)" } == ["course x/gone"])
        let changes = difference.changed.flatMap { change in
            change.fields.map { field in
                "\(change.new.key) \(field.field): \(field.old?.text ?? "–") → \(field.new?.text ?? "–")"
            }
        }
        #expect(
            changes == [
                "x/a credits: 3 → 4", "x/b requires: – → x/q", "x/q requires: – → x/p",
                "x/p → x/q grants.credits: 5 → 4", "A-1 until: 2027-12-31 → 2028-12-31",
                "x rules.residency: 25% → 30%",
            ])
        let place = difference.changed[0]
        #expect(place.old.span.line == 4 && place.new.span.line == 5)
    }

    @Test func consequences() {
        let (old, new) = pair
        let difference = CatalogueDifference(from: old, to: new)
        var asked: [String] = []
        let found = DifferenceConsequences(of: difference, from: old, to: new, asOf: ModelCase.day) {
            award, catalogue in
            asked.append(catalogue[award].id)
            return CreditRange.ofTree(award, in: catalogue) ?? .unknown
        }
        #expect(found.newLoops.map { "\($0.kind) \($0.offerings)" } == [#"deadlock ["x/b", "x/p", "x/q"]"#])
        #expect(found.resolvedLoops.isEmpty && found.obtainable.isEmpty && found.addedUnobtainable.isEmpty)
        #expect(found.unobtainable == ["x/b", "x/p", "x/q"])
        #expect(asked == ["x/p", "x/p"], "only the award whose parts changed is added up")
        #expect(
            found.totals.map { "\($0.id) \($0.old.range.minimum ?? 0) \($0.new.range.minimum ?? 0)" } == ["x/p 6 7"])
        #expect(found.lost.map { "\($0.relation) \($0.cause)" } == ["ladder source", "ladder source"])
        #expect(found.gained.isEmpty && found.creditChanges.isEmpty)
    }

    @Test func otherCreditForTheSame() {
        let old = catalogue(Self.old)
        let new = catalogue(Self.old.replacing("credits: 5}", with: "credits: 4}"))
        let difference = CatalogueDifference(from: old, to: new)
        let found = DifferenceConsequences(of: difference, from: old, to: new, asOf: ModelCase.day) { _, _ in .unknown }
        #expect(found.creditChanges.map { "\($0.old.credits?.amount ?? 0) \($0.new.credits?.amount ?? 0)" } == ["5 4"])
        #expect(found.lost.isEmpty && found.gained.isEmpty && found.totals.isEmpty)
    }

    /// Where a rate between units changes, any award may add up to something else.
    @Test func aRateBetweenUnits() {
        let text = """
            institution: x
            institutions: {y: {unit: point}}
            conversions: [{from: point, to: credit, factor: 2}]
            courses: {y/a: {credits: 3}, b: {credits: 3}}
            programs: {p: {stacks: [y/a, b]}, q: {stacks: [b]}}
            """
        let (old, new) = (catalogue(text), catalogue(text.replacing("factor: 2", with: "factor: 3/2")))
        let difference = CatalogueDifference(from: old, to: new)
        #expect(difference.changed.map { "\($0.new.kind) \($0.new.key)" } == ["conversion point → credit"])
        let found = DifferenceConsequences(of: difference, from: old, to: new, asOf: ModelCase.day) {
            CreditRange.ofTree($0, in: $1) ?? .unknown
        }
        #expect(
            found.totals.map { "\($0.id) \($0.old.range.minimum ?? 0) \($0.new.range.minimum ?? 0)" } == ["x/p 9 7.5"])
    }

    /// Terms that the mentions of one agreement state differently stand side by side, and each change is told.
    @Test func oneAgreementStatedTwice() {
        let text = """
            institution: x
            courses: {a: {}, b: {}, c: {}}
            transfers:
              - {from: a, into: c, agreement: {id: A, until: 2027-12-31}}
              - {from: b, into: c, agreement: {id: A, until: 2028-12-31}}
            """
        let old = catalogue(text)
        let new = catalogue(text.replacing("2027-12-31", with: "2028-12-31"))
        let changes = CatalogueDifference(from: old, to: new).changed.map { change in
            "\(change.new.key): \(change.fields.map { "\($0.field) \($0.old?.text ?? "–")" }.joined())"
        }
        #expect(changes == ["x/a → x/c: agreement.until 2027-12-31", "A: until 2027-12-31 / 2028-12-31"])
    }

    /// A field that is added to what can be declared has to be added to what is compared.
    @Test func everyFieldIsCompared() throws {
        func fields(_ value: Any) -> Set<String> { Set(Mirror(reflecting: value).children.compactMap(\.label)) }
        let recognition = try #require(catalogue(Self.old).recognitions.first)
        #expect(
            fields(Offering("x/a")) == [
                "id", "kind", "institutions", "details", "declaredCredits", "unit", "stacks", "otherCredits",
                "requires",
                "corequisites", "strictCorequisites", "recommends", "admission", "rules", "grades", "replacedBy",
                "span",
            ])
        #expect(
            fields(OfferingDetails()) == [
                "title", "code", "award", "hours", "effort", "cost", "level", "offered", "expiresAfter", "summary",
                "source", "note",
            ])
        #expect(
            fields(Rules()) == [
                "residency", "residencyAccepts", "transferLimit", "transferLimits", "levelMinimums", "currency",
                "finishWithin", "sharing", "admissionCredit",
            ])
        #expect(
            fields(recognition) == [
                "kind", "from", "into", "intoSpan", "grants", "conditions", "agreement", "declaredBy", "source", "note",
                "span",
            ])
        #expect(
            fields(recognition.grants) == [
                "credits", "creditsByLevel", "courses", "unassigned", "satisfies", "unlocks", "admission", "entryYear",
            ])
        #expect(fields(recognition.conditions) == ["grade", "within", "also", "otherwise", "confirm"])
        #expect(fields(Agreement()) == ["id", "effective", "parties", "source", "span"])
        #expect(
            fields(Institution("x")) == [
                "id", "name", "url", "source", "note", "unit", "hoursPerCredit", "rules", "grades", "span",
            ])
    }
}
