import Testing

/// Values of an offering in line 4 that are not of the form their keys take.
@Suite struct OfferingMistakeTests {
    /// Amounts, dates, words.
    private static let valuesTable =
        #"""
        « credits: three
            4:16 malformed-value “three” is not an amount of credit. — (credits)
        « credits: -3
            4:16 malformed-value “-3” is not an amount of credit. — (credits)
        « credits: 1/0
            4:16 malformed-value “1/0” is not an amount of credit. — (credits)
        « credits: NaN
            4:16 malformed-value “NaN” is not an amount of credit. — (credits)
        « credits: 1e9
            4:16 malformed-value “1e9” is not an amount of credit. — (credits)
        « credits: 1,5
            4:18 unknown-key “5” is not a key of a course. — The keys are …
        « credits: 3 Credits
            4:16 malformed-value “Credits” is not a unit of credit. — Did you mean “credit”?
        « credits: 3 credits
        « credits: [3]
            4:16 malformed-value A list is not an amount of credit. — (credits)
        « credits: {total: 3}
            4:16 malformed-value A group of keys is not an amount of credit. — (credits)
        « credits: 3 4 5
            4:16 malformed-value “3 4 5” is not an amount of credit. — (credits)
        « credits: 1/3000
            4:16 malformed-value “1/3000” is not an amount of credit. — (credits)
        « credits: 0x10
            4:16 malformed-value “0x10” is not an amount of credit. — (credits)
        « credits: .5
            4:16 malformed-value “.5” is not an amount of credit. — (credits)
        « credits: ""
            4:16 malformed-value “” is not an amount of credit. — (credits)
        « credits: , hours: , stacks: , rules: , title: , note: ~
        « hours: many
            4:14 malformed-value “many” is not a number of hours. — (number)
        « cost: free
            4:13 malformed-value “free” is not a cost. — (cost)
        « cost: 495 cad
            4:13 malformed-value “495 cad” is not a cost. — (cost)
        « cost: $495
            4:13 malformed-value “$495” is not a cost. — (cost)
        « level: fifth-year
            4:14 malformed-value “fifth-year” is not a level. — Did you mean “first-year”?
        « level: upper
        « level: [x]
            4:14 malformed-value A list is not a level. — (text)
        « award: [x]
            4:14 malformed-value A list is not an award. — (text)
        « title: {a: b}
            4:14 malformed-value A group of keys is not a title. — (text)
        « institutions: [X Y]
            4:22 malformed-value “X Y” is not the identifier of an institution. — (institution)
        « institutions: {a: b}
            4:21 malformed-value A group of keys is not the identifier of an institution. — (institution)
        « expires-after: 3
            4:22 malformed-value “3” is not a length of time. — (period)
        « expires-after: 3 yrs
            4:22 malformed-value “3 yrs” is not a length of time. — (period)
        « expires-after: 1000 years
            4:22 malformed-value “1000 years” is not a length of time. — (period)
        « offered: 2020
            4:16 malformed-value “2020” stands where the keys of offered should. — The keys are …
        « offered: {from: 2020}
            4:23 malformed-value “2020” is not a date. — (date)
        « offered: {from: 2020-02-30}
            4:23 malformed-value “2020-02-30” is not a date. — (date)
        « offered: {from: 2020-01-02, until: 2020-01-01}
            4:42 malformed-value It ends on 2020-01-01, before it begins on 2020-01-02.
        « admission: closed
            4:18 malformed-value “closed” is not a way of admission. — It is one of open, ladders-only.
        « grades: Pass
            4:15 malformed-value “Pass” is not a list of grades. — List them, the best first: [A, B, C, F].
        « grades: [[]]
            4:16 malformed-value A list is not a grade. — (grade)
        « replaced-by: [a]
            4:20 malformed-value A list is not the identifier of an offering. — (identifier)
        « other-credits: some
            4:22 malformed-value “some” is not an amount of credit. — Write how much coursework is not listed, or “any”.
        « source: [a]
            4:15 malformed-value A list is not a source. — (text)
        « learning-outcomes: [{a: b}]
            4:27 malformed-value A group of keys is not a text. — (text)
        """#

    @Test func values() {
        MistakeTable(Self.valuesTable).check { "institution: x\ncourses:\n  a: {}\n  b: {\($0)}" }
    }

    /// Rules.
    private static let rulesTable =
        #"""
        « rules: {residency: 25 %}
            4:26 malformed-value “25 %” is not an amount. — (amount)
        « rules: {residency: 101%}
            4:26 malformed-value “101%” is not an amount. — (amount)
        « rules: {residency: {larger-of: []}}
            4:26 malformed-value This is not an amount. — (amount)
        « rules: {residency: {larger-of: [1], smaller-of: [2]}}
            4:26 malformed-value This is not an amount. — (amount)
        « rules: {residency: {larger-of: [x]}}
            4:39 malformed-value “x” is not an amount. — (amount)
        « rules: {residency-accepts: [credits]}
            4:35 malformed-value “credits” is not a kind of recognition. — It is one of ladders, transfers, assessments.
        « rules: {transfer-limits: [{level: upper}]}
            4:33 malformed-value This limit does not say how much. — Add “limit: 15”.
        « rules: {transfer-limits: [{level: uper, limit: 3}]}
            4:33 malformed-value “uper” is not a level. — Did you mean “upper”?
        « rules: {level-minimums: 45}
            4:31 malformed-value “45” is not a minimum for each level. — Write {upper: 45}.
        « rules: {level-minimums: {uper: 45}}
            4:32 malformed-value “uper” is not a level. — Did you mean “upper”?
        « rules: {level-minimums: {upper: }}
            4:39 malformed-value Nothing is not an amount. — (amount)
        « rules: {currency: ten years}
            4:25 malformed-value “ten years” is not a length of time. — (period)
        « rules: {sharing: always}
            4:24 malformed-value “always” is not a rule for sharing. — (sharing)
        « rules: {sharing: {same-level: 3}}
            4:24 malformed-value This is not a rule for sharing. — (sharing)
        « rules: {sharing: {same-level: never, limit: 50%}}
            4:24 malformed-value This is not a rule for sharing. — (sharing)
        « rules: {sharing: {limit: half}}
            4:32 malformed-value “half” is not an amount. — (amount)
        « rules: 25%
            4:14 malformed-value “25%” stands where the keys of rules should. — The keys are …
        """#

    @Test func rules() {
        MistakeTable(Self.rulesTable).check { "institution: x\ncourses:\n  a: {}\n  b: {\($0)}" }
    }

    /// Requirements.
    private static let requirementsTable =
        #"""
        « requires: {}
            4:17 malformed-value This group does not say what is required. — (group)
        « requires: {choose: 1}
            4:18 malformed-value “choose” does not say what to choose from. — (from)
        « requires: {choose: 1.5, from: [a]}
            4:26 malformed-value “1.5” is not how many to choose. — Write a whole number.
        « requires: {choose: one, from: [a]}
            4:26 malformed-value “one” is not how many to choose. — Write a whole number.
        « requires: {choose: -1, from: [a]}
            4:26 malformed-value “-1” is not how many to choose. — Write a whole number.
        « requires: {choose: 1, from: {}}
            4:35 malformed-value This filter says nothing. — Write “from: any” to choose from everything.
        « requires: {choose: 1, from: {institution: zz}}
            4:18 malformed-value No offering is offered by “zz”.
        « requires: {choose: 1, from: {kind: thing}}
            4:42 malformed-value “thing” is not a kind of offering. — It is one of course, micro-credential, program, training.
        « requires: {choose: 1, from: {level: uper}}
            4:18 malformed-value “uper” is not a level. — Did you mean “upper”?
        « requires: {choose: 1, from: {subject: }}
            4:35 malformed-value This filter says nothing. — Write “from: any” to choose from everything.
        « requires: {choose: 1, from: }
            4:18 malformed-value “choose” does not say what to choose from. — (from)
        « requires: {choose: , from: [a]}
            4:18 malformed-value “choose” is empty.
        « requires: {credits: three, from: any}
            4:27 malformed-value “three” is not an amount of credit. — (number)
        « requires: {all: [a], any: [a]}
            4:17 malformed-value This group says two things at once. — (group)
        « requires: {all: [a], from: [a]}
            4:28 unknown-key “from” has no meaning beside “all”.
        « requires: {choose: 1, from: [a], grade: B}
            4:40 unknown-key “grade” has no meaning beside “choose”. — Write it with one offering: {complete: id, grade: …}.
        « requires: {all: }
            4:18 malformed-value “all” is empty.
        « requires: {grade: B}
            4:17 malformed-value This group does not say what is required. — (group)
        « requires: {complete: }
            4:18 malformed-value “complete” is empty.
        « requires: {complete: [a]}
            4:28 malformed-value A list is not the identifier of an offering. — (identifier)
        « requires: {complete: a, grade: Good}
            4:28 malformed-value “Good” is not a grade. — (gradeName)
        « requires: {complete: a, grade: 101%}
            4:28 malformed-value “101%” is not a grade. — (gradeName)
        « requires: {complete: a, within: soon}
            4:39 malformed-value “soon” is not a length of time. — (period)
        « requires: [a, ~]
            4:21 malformed-value Nothing is not the identifier of an offering. — (identifier)
        « requires: [a, ]
        « requires: [[[[[a b]]]]]
            4:22 malformed-value “a b” is not the identifier of an offering. — (identifier)
        « requires: a b
            4:17 malformed-value “a b” is not the identifier of an offering. — (identifier)
        « requires: 3
            4:17 unknown-offering There is no offering “x/3”. — Did you mean “x/a”?
        « stacks: []
        « requires: {complete: a, grade: [B]}
            4:38 malformed-value A list is not a grade. — (grade)
        « requires: {credits: 3/7, from: [a]}
        """#

    @Test func requirements() {
        MistakeTable(Self.requirementsTable).check { "institution: x\ncourses:\n  a: {}\n  b: {\($0)}" }
    }
}
