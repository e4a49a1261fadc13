import Testing

/// Names that nothing has, that two things have, or that are none.
@Suite struct NameMistakeTests {
    /// Unknown, declared twice, without an institution.
    private static let namesTable =
        #"""
        « institution: x ⏎ courses: {a: {requires: b}, bb: {}}
            2:25 unknown-offering There is no offering “x/b”. — Did you mean “x/a”?
        « institution: x ⏎ courses: {a: {requires: y/bb}, bb: {}}
            2:25 unknown-offering There is no offering “y/bb”. — Did you mean “x/bb”?
        « institution: xy ⏎ courses: {a: {}} ⏎ ladders: [{from: a, into: xz}]
            3:27 unknown-offering There is no offering “xy/xz”. — Did you mean “xy”?
        « institution: x ⏎ courses: {a: {replaced-by: q}}
            2:28 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
        « institution: x ⏎ courses: {a: {}} ⏎ excludes: [[a, q]]
            3:16 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
        « institution: x ⏎ courses: {a: {}} ⏎ equivalents: [{these: q, are: [a, q]}]
            3:23 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
            3:35 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
        « institution: x ⏎ courses: {a: {}} ⏎ transfers: [{from: a, into: x, grants: {satisfies: q, unlocks: [q]}}]
            3:52 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
            3:65 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
        « institution: x ⏎ courses: {a: {}} ⏎ transfers: [{from: a, into: x, grants: {courses: q}, when: {also: q}}]
            3:50 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
            3:67 unknown-offering There is no offering “x/q”. — Did you mean “x/a”?
        « institution: x ⏎ courses: {a: {}, a: {}}
            2:18 duplicate-id
        « institution: x ⏎ courses: {a: {}, x/a: {}}
            2:18 duplicate-id The offering “x/a” is declared twice. — (keep)
        « institution: x ⏎ courses: {a: {}} ⏎ programs: {a: {}}
            3:12 duplicate-id The offering “x/a” is declared twice. — (keep)
        « institution: x ⏎ courses: {a: {credits: 3, credits: 4}}
            2:27 duplicate-id
        « institutions: {x: {}, x: {}}
            1:23 duplicate-id
        « courses: {a: {}}
            1:11 malformed-value “a” does not say whose it is. — Write institution/a, or put “institution: …” at the top of the file.
        « courses: {x/a: {requires: b}}
            1:27 malformed-value “b” does not say whose it is. — Write institution/b, or put “institution: …” at the top of the file.
        « institution: x/y ⏎ courses: {a: {}}
            1:14 malformed-value “x/y” is not the identifier of an institution. — (institution)
            2:11 malformed-value “a” does not say whose it is. — Write institution/a, or put “institution: …” at the top of the file.
        « institution: [x] ⏎ courses: {x/a: {}}
            1:14 malformed-value A list is not the identifier of an institution. — (institution)
        """#

    @Test func names() {
        MistakeTable(Self.namesTable).check()
    }
}
