import Testing

/// Values of a recognition in line 4 that are not of the form their keys take.
@Suite struct RecognitionMistakeTests {
    /// Grants, conditions, agreements.
    private static let valuesTable =
        #"""
        « grants: {credits: many}
            4:42 malformed-value “many” is not an amount of credit. — (credits)
        « grants: {credits: {levels: 30}}
            4:51 malformed-value “30” is not a split by level. — Write {upper: 30}.
        « grants: {credits: {levels: {uper: 30}}}
            4:52 malformed-value “uper” is not a level. — Did you mean “upper”?
        « grants: {credits: {levels: {upper: x}}}
            4:59 malformed-value “x” is not an amount of credit. — (number)
        « grants: {credits: {}}
            4:42 malformed-value This block does not say how much. — Add “total: 60”.
        « grants: {courses: {a: b}}
            4:42 malformed-value A group of keys is not the identifier of an offering. — (identifier)
        « grants: {courses: [a b]}
            4:43 malformed-value “a b” is not the identifier of an offering. — (identifier)
        « grants: {unassigned: 6}
            4:45 malformed-value “6” stands where the keys of unassigned credit should. — The keys are …
        « grants: {unassigned: {level: uper}}
            4:53 malformed-value “uper” is not a level. — Did you mean “upper”?
        « grants: {admission: maybe}
            4:44 malformed-value “maybe” is not a kind of admission. — (admission)
        « grants: {admission: year 10}
            4:44 malformed-value “year 10” is not a year of entry. — (admission)
        « grants: {admission: yes}
        « grants: 60
            4:32 malformed-value “60” stands where the keys of grants should. — The keys are …
        « grants: {credits: 6 units}
            4:42 malformed-value “units” is not a unit of credit. — An institution declares its unit: unit: units.
        « when: {grade: Z}
            4:38 malformed-value “Z” is not a grade. — (gradeName)
        « when: {within: 5}
            4:39 malformed-value “5” is not a length of time. — (period)
        « when: {otherwise: maybe}
            4:42 malformed-value “maybe” is not what happens otherwise. — It is one of refused, evidence.
        « when: {confirm: {a: b}}
            4:40 malformed-value A group of keys is not a text. — (text)
        « when: {also: [zz]}
            4:38 unknown-offering There is no offering “x/zz”. — (declare)
        « when: B
            4:30 malformed-value “B” stands where the keys of when should. — The keys are …
        « agreement: CB-17
            4:35 malformed-value “CB-17” stands where the keys of an agreement should. — The keys are …
        « agreement: {from: 2024-13-01}
            4:42 malformed-value “2024-13-01” is not a date. — (date)
        « agreement: {from: 2024-02-01, until: 2024-01-01}
            4:61 malformed-value It ends on 2024-01-01, before it begins on 2024-02-01.
        « agreement: {parties: [{a: b}]}
            4:46 malformed-value A group of keys is not a party. — (text)
        « declared-by: X Y
            4:37 malformed-value “X Y” is not the identifier of an institution. — (institution)
        « source: [a]
            4:32 malformed-value A list is not a source. — (text)
        « note: {a: b}
            4:30 malformed-value A group of keys is not a note. — (text)
        """#

    @Test func values() {
        MistakeTable(Self.valuesTable).check {
            "institution: x\ncourses: {a: {}}\nladders:\n  - {from: a, into: x, \($0)}"
        }
    }
}
