import Testing

/// Keys that the format does not have, at every level.
@Suite struct KeyMistakeTests {
    /// A key that may have been meant is named.
    private static let unknownKeysTable =
        #"""
        « institution: x ⏎ course: {a: {}}
            2:1 unknown-key “course” is not a key of a catalogue. — Did you mean “courses”?
        « institution: x ⏎ courses: {a: {credit: 3}}
            2:15 unknown-key “credit” is not a key of a course. — Did you mean “credits”?
        « institution: x ⏎ programs: {a: {rules: {residence: 25%}}}
            2:24 unknown-key “residence” is not a key of rules. — Did you mean “residency”?
        « institutions: {x: {nam: X}}
            1:20 unknown-key “nam” is not a key of an institution. — Did you mean “name”?
        « institution: x ⏎ courses: {a: {learner-effort: {contacts: 3}}}
            2:32 unknown-key “contacts” is not a key of learner effort. — Did you mean “contact”?
        « institution: x ⏎ courses: {a: {offered: {form: 2020-01-01}}}
            2:25 unknown-key “form” is not a key of offered. — Did you mean “from”?
        « institution: x ⏎ courses: {a: {}, b: {requires: {al: [a]}}}
            2:33 unknown-key “al” is not a key of a requirement. — Did you mean “all”?
        « institution: x ⏎ courses: {a: {}, b: {requires: {chose: 1, from: [a]}}}
            2:33 unknown-key “chose” is not a key of a requirement. — Did you mean “choose”?
        « institution: x ⏎ courses: {a: {}, b: {requires: {choose: 1, form: [a]}}}
            2:44 unknown-key “form” is not a key of a requirement. — Did you mean “from”?
        « institution: x ⏎ courses: {a: {}, b: {requires: {choose: 1, from: {subjct: A}}}}
            2:51 unknown-key “subjct” is not a key of a filter. — Did you mean “subject”?
        « institution: x ⏎ courses: {a: {}, b: {requires: {complete: a, grad: B}}}
            2:46 unknown-key “grad” is not a key of a requirement. — Did you mean “grade”?
        « institution: x ⏎ courses: {a: {}} ⏎ ladders: [{from: a, to: a}]
            3:11 malformed-value This ladder does not say “into”. — Add “into: …”.
            3:21 unknown-key “to” is not a key of a ladder. — The keys are …
        « institution: x ⏎ courses: {a: {}} ⏎ ladders: [{from: a, into: a, grants: {credit: 3}}]
            3:39 unknown-key “credit” is not a key of grants. — Did you mean “credits”?
        « institution: x ⏎ courses: {a: {}} ⏎ ladders: [{from: a, into: a, grants: {credits: {totl: 3}}}]
            3:49 unknown-key “totl” is not a key of credits. — Did you mean “total”?
        « institution: x ⏎ courses: {a: {}} ⏎ ladders: [{from: a, into: a, grants: {unassigned: {credts: 3}}}]
            3:52 unknown-key “credts” is not a key of unassigned credit. — Did you mean “credits”?
        « institution: x ⏎ courses: {a: {}} ⏎ ladders: [{from: a, into: a, when: {grde: B}}]
            3:37 unknown-key “grde” is not a key of when. — Did you mean “grade”?
        « institution: x ⏎ courses: {a: {}} ⏎ ladders: [{from: a, into: a, agreement: {untl: 2020-01-01}}]
            3:42 unknown-key “untl” is not a key of an agreement. — Did you mean “until”?
        « institution: x ⏎ courses: {a: {}, b: {}} ⏎ equivalents: [{these: a, are: b, direcion: both}]
            3:34 unknown-key “direcion” is not a key of an equivalent. — Did you mean “direction”?
        « institution: x ⏎ courses: {a: {}, b: {}} ⏎ excludes: [{this: [a, b]}]
            3:13 unknown-key “this” is not a key of an overlap. — The keys are …
        « conversions: [{from: a, into: b, factor: 2}]
            1:15 malformed-value This conversion does not say “to”. — Add “to: …”.
            1:25 unknown-key “into” is not a key of a conversion. — The keys are …
        « institution: x ⏎ programs: {p: {rules: {transfer-limits: [{lvel: upper, limit: 3}]}}}
            2:43 unknown-key “lvel” is not a key of a transfer limit. — Did you mean “level”?
        « institution: x ⏎ programs: {p: {rules: {residency: {larger: [1]}}}}
            2:36 unknown-key “larger” is not a key of an amount. — The keys are …
        « institution: x ⏎ programs: {p: {rules: {sharing: {limt: 50%}}}}
            2:34 unknown-key “limt” is not a key of sharing. — Did you mean “limit”?
        « institution: x ⏎ courses: {a: {zzz: 1}}
            2:15 unknown-key “zzz” is not a key of a course. — The keys are …
        « institution: x ⏎ courses: {a: {"": 1}}
            2:15 unknown-key “” is not a key of a course. — The keys are …
        """#

    @Test func unknownKeys() {
        MistakeTable(Self.unknownKeysTable).check()
    }
}
