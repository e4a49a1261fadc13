import CatalogueFiles
import Pathways
import Testing

/// Tables say what the same declarations in YAML say.
@Suite struct TableReadingTests {
    private func same(
        _ tables: [(name: String, text: String)], _ yaml: String, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let written = CatalogueReader.read(texts: [("c.yaml", yaml)])
        #expect(written.diagnostics.map(MistakeTable.shown) == [], sourceLocation: sourceLocation)
        #expect(
            catalogue(tables) == CatalogueOutline(written.catalogue).lines, sourceLocation: sourceLocation)
    }

    @Test func offerings() {
        same(
            [
                (
                    "institutions.csv",
                    "id,name,url,unit,hours-per-credit,grades\nx,\"The X, of Y\",https://x.ca,x-unit,15,\"A, B; C\"\n"
                ),
                (
                    "offerings.csv",
                    """
                    id,kind,title,code,credits,hours,cost,level,offered.from,learner-effort.contact,learning outcomes,Description
                    a,course,Food: an introduction,FOOD 1026,2/3,45,495 CAD,first-year,2024-09-01,30,"One\nTwo",It's [fine]
                    x/b,Micro-Credential,,,,,,,,,,
                    p,Programs,,,60 credit,,,,,,,
                    t,training,,,,,,,,,,
                    """
                ),
            ],
            """
            institution: x
            institutions: {x: {name: "The X, of Y", url: "https://x.ca", unit: x-unit, hours-per-credit: 15, grades: [A, B, C]}}
            courses:
              a:
                {title: "Food: an introduction", code: FOOD 1026, credits: 2/3, hours: 45, cost: 495 CAD, level: first-year,
                 offered: {from: 2024-09-01}, learner-effort: {contact: 30}, learning-outcomes: [One, Two],
                 description: "It's [fine]"}
            micro-credentials: {b: {}}
            programs: {p: {credits: 60 credit}}
            trainings: {t: {}}
            """)
    }

    /// Mandatory parts, a choice of some, of credits and of all of a group, and a choice from a filter.
    @Test func stacks() {
        same(
            [
                ("offerings.csv", "id,kind\n" + ["m", "n", "o"].map { "x/\($0),program\n" }.joined() + courses),
                (
                    "stacks.csv",
                    """
                    award,part,group,choose,credits,grade,within
                    x/m,x/a,,,,B,5 years
                    x/n,x/a,,,,,
                    x/m,x/b,one,,,,
                    x/m,"x/e, x/f",,,,,
                    x/m,x/c,one,1,,,
                    x/m,{subject: ACCT},two,,9,,
                    x/o,x/a,g,,,,
                    x/m,any,three,2,,,
                    x/o,"{any: [x/b, x/c]}",g,,,,
                    x/o,x/d,,,,,
                    x/m,x/d,one,1,,C,
                    """
                ),
            ],
            """
            institution: x
            programs:
              m:
                stacks:
                  - {complete: a, grade: B, within: 5 years}
                  - {choose: 1, from: [b, c, {complete: d, grade: C}]}
                  - e
                  - f
                  - {credits: 9, from: {subject: ACCT}}
                  - {choose: 2, from: any}
              n: {stacks: a}
              o: {stacks: [{all: [a, {any: [b, c]}]}, d]}
            courses: {a: {}, b: {}, c: {}, d: {}, e: {}, f: {}}
            """)
    }

    private var courses: String { ["a", "b", "c", "d", "e", "f"].map { "x/\($0),course\n" }.joined() }

    @Test func requirements() {
        same(
            [
                ("offerings.csv", "institution,id,kind,corequisites\n,x/p,program,x/a\nx,q,program,\n" + named),
                (
                    "requires.csv",
                    """
                    offering,Prerequisite,Recommends,Strict Corequisites,group,choose
                    x/p,x/a,,,,
                    x/p,,x/b,,,
                    x/p,x/b,,,g,1
                    x/p,x/c,,,g,1
                    q,"[a]",,,,
                    q,,,x/d,,
                    """
                ),
            ],
            """
            institution: x
            programs:
              p: {corequisites: a, requires: [a, {choose: 1, from: [b, c]}], recommends: b}
              q: {requires: [a], strict-corequisites: d}
            courses: {a: {}, b: {}, c: {}, d: {}}
            """)
    }

    private var named: String { ["a", "b", "c", "d"].map { ",x/\($0),course,\n" }.joined() }

    @Test func recognitions() {
        same(
            [
                ("institutions.csv", "id\nx\n"),
                ("offerings.csv", "id,kind\np,program\nq,program\na,course\nb,course\n"),
                (
                    "ladders.csv",
                    """
                    from;into;credits;admission;grade;within;otherwise;confirm;agreement;valid from;until;declared by;source;note
                    p;q;60;TRUE;C;5 years;Evidence;"An interview\nA letter";CB-17;2021-05-01;2027-08-31;x;https://x.ca;=note
                    p, a;q;"{total: 60, levels: {upper: 30}}";Year 3;;;;;;;;;;
                    """
                ),
                (
                    "transfers.csv",
                    "from\tinto\tcourses\tsatisfies\tunlocks\tagreement_parties\n\"[{complete: a, grade: B}]\"\tx\ta;b\ta\tb\tx, y\n"
                ),
                (
                    "assessments.csv",
                    """
                    from,into,unassigned,level,subject,when.also
                    a,x,6,second-year,COMP,b
                    b,x,"[{credits: 3}, {level: upper}]",,,
                    b,x,,upper,,
                    """
                ),
            ],
            """
            institution: x
            institutions: {x: {}}
            programs: {p: {}, q: {}}
            courses: {a: {}, b: {}}
            ladders:
              - {from: p, into: q, grants: {credits: 60, admission: true},
                 when: {grade: C, within: 5 years, otherwise: evidence, confirm: [An interview, A letter]},
                 agreement: {id: CB-17, from: 2021-05-01, until: 2027-08-31}, declared-by: x, source: "https://x.ca",
                 note: "=note"}
              - {from: [p, a], into: q, grants: {credits: {total: 60, levels: {upper: 30}}, admission: year 3}}
            transfers:
              - {from: [{complete: a, grade: B}], into: x, grants: {courses: [a, b], satisfies: [a], unlocks: [b]},
                 agreement: {parties: [x, y]}}
            assessments:
              - {from: a, into: x, grants: {unassigned: {credits: 6, level: second-year, subject: COMP}}, when: {also: b}}
              - {from: b, into: x, grants: {unassigned: [{credits: 3}, {level: upper}]}}
              - {from: b, into: x, grants: {unassigned: {level: upper}}}
            """)
    }

    @Test func relations() {
        same(
            [
                ("Levels.CSV", "level\nlow\n\nhigh\n"),
                ("offerings.csv", "id,kind\nx/a,course\nx/b,course\n"),
                (
                    "equivalents.csv",
                    "these,are,direction,until,agreement.until\nx/a,x/b,One way,2024-01-01,2025-01-01\n"
                ),
                ("excludes.csv", "these,note\n\"x/a\nx/b\",'=1\n"),
                ("conversions.csv", "from,to,factor\ny-unit,credit,2\n"),
            ],
            """
            levels: [low, high]
            courses: {x/a: {}, x/b: {}}
            equivalents: [{these: x/a, are: x/b, until: 2024-01-01, agreement: {until: 2025-01-01}}]
            excludes: [{these: [x/a, x/b], note: "=1"}]
            conversions: [{from: y-unit, to: credit, factor: 2}]
            """)
    }

    @Test func rules() {
        same(
            [
                (
                    "offerings.csv",
                    """
                    id,kind,residency,rules.residency-accepts,rules transfer limit,transfer-limits,level-minimums,rules.sharing,rules
                    x/p,program,25%,"ladders, assessments",{smaller-of: [30; 50%]},"[{level: upper, limit: 15}]",{upper: 45},Never,{currency: 10 years}
                    x/q,program,,,,,,{limit: 50%},
                    """.replacing("[30; 50%]", with: "[30, 50%]").replacing(
                        "{smaller-of: [30, 50%]}", with: "\"{smaller-of: [30, 50%]}\"")
                )
            ],
            """
            programs:
              x/p:
                rules:
                  {residency: 25%, residency-accepts: [ladders, assessments], transfer-limit: {smaller-of: [30, 50%]},
                   transfer-limits: [{level: upper, limit: 15}], level-minimums: {upper: 45}, sharing: never,
                   currency: 10 years}
              x/q: {rules: {sharing: {limit: 50%}}}
            """)
    }
}
