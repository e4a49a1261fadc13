import CatalogueFiles
import Testing

@testable import Pathways

/// Catalogues to draw in tests.
struct DiagramExample {
    let catalogue: Catalogue
    let graph: PathwayGraph

    init(_ text: String, file: String = "example.yaml") throws {
        let loaded = CatalogueReader.read(texts: [(file, text)])
        try #require(loaded.isSound, "\(loaded.diagnostics)")
        catalogue = loaded.catalogue
        graph = PathwayGraph(catalogue)
    }

    func index(_ id: String) throws -> OfferingIndex { try #require(catalogue.index(of: id), "\(id)") }

    /// The diagram of a selection, with its usual title.
    func diagram(
        _ selection: DiagramSelection = .everything, asOf: String? = nil, holding: [String] = [],
        showsImplied: Bool = false
    ) throws -> Diagram {
        let date = asOf.flatMap { CalendarDate(parsing: $0) }
        var options = DiagramOptions(selection, asOf: date, showsImplied: showsImplied)
        options.title = selection.title(in: catalogue, asOf: date)
        if !holding.isEmpty {
            let standing = LearnerStanding(catalogue, holdings: try holding.map { Holding(try index($0)) }, asOf: date)
            let obtainability = Obtainability(catalogue, standing)
            let reach = Reachability(catalogue, graph, obtainability, includeAll: true)
            options.standings = DiagramStanding.standings(of: reach.entries)
        }
        return try Diagram(catalogue, graph, options)
    }

    /// A joint micro-credential with a choice.
    static func foodSafety() throws -> DiagramExample {
        try DiagramExample(
            """
            institution: bcit
            institutions:
              bcit: { name: British Columbia Institute of Technology }
              ubcv: { name: "University of British Columbia, Vancouver" }
            courses:
              mandatory: { title: "Food Safety Management, the mandatory BCIT course" }
              elective: { title: "Food Safety Management, the BCIT elective" }
              ubcv/mandatory-1: { title: "Food Safety Management, first mandatory UBC course" }
              ubcv/mandatory-2: { title: "Food Safety Management, second mandatory UBC course" }
              ubcv/elective: { title: "Food Safety Management, the UBC elective" }
            micro-credentials:
              food-safety:
                title: Micro-certificate in Food Safety Management
                institutions: [ubcv, bcit]
                stacks: [ubcv/mandatory-1, ubcv/mandatory-2, mandatory, { choose: 1, from: [ubcv/elective, elective] }]
                source: "https://opentextbc.ca/bcmicrocredential/"
            """, file: "food-safety.yaml")
    }

    /// Awards of which each is a part of the next.
    static func computing() throws -> DiagramExample {
        try DiagramExample(
            """
            institution: bcit
            institutions: { bcit: { name: British Columbia Institute of Technology } }
            programs:
              asd: { code: ASD, title: Applied Software Development, award: certificate }
              acis: { code: ACIS, title: Applied Computer Information Systems, award: certificate }
              csc:
                { title: Computer Systems Certificate, award: certificate, credits: 60, stacks: [asd, acis], other-credits: any }
              cst: { title: Computer Systems Technology Diploma (part-time), award: diploma, credits: 120, requires: csc }
              year-1: { title: "Computer Systems Technology Diploma (full-time), first year" }
              cst-full-time:
                { title: Computer Systems Technology Diploma (full-time), award: diploma, stacks: [year-1], other-credits: any }
              btech: { title: Bachelor of Technology (Computer Systems), award: degree }
            ladders:
              - { from: csc, into: cst, grants: { credits: 60 }, declared-by: bcit, source: "https://www.bcit.ca/study/" }
              - { from: cst, into: btech, declared-by: bcit }
            equivalents:
              - { these: [csc], are: [year-1] }
            """, file: "computing.yaml")
    }

    /// Every kind of shape, line and label there is.
    static func language() throws -> DiagramExample {
        try DiagramExample(
            #"""
            institution: alpha
            institutions: { alpha: { name: Alpha College }, beta: { name: Beta University } }
            courses:
              acct-1: { code: ACCT 1000, title: Accounting I, credits: 3, level: first-year }
              acct-2:
                code: ACCT 2000
                title: Accounting II
                credits: 3
                requires: [{ complete: acct-1, grade: C, within: 5 years }]
              acct-3:
                code: ACCT 3000
                title: Auditing
                credits: 3
                level: third-year
                requires: [acct-1, acct-2, math-1]
                corequisites: [law-1]
              acct-4:
                code: ACCT 4000
                title: "Advanced <Topics> & \"Issues\" in C:\\New [Accounting], with a Very Long Title That Must Be Cut on Paper"
                credits: 2/3
                level: fourth-year
                requires: [acct-3, math-1]
                recommends: [law-1]
              math-1: { code: MATH 1000, title: Business Mathematics, credits: 3 }
              math-2: { code: MATH 1010, title: Finite Mathematics, credits: 3 }
              math-3: { code: MATH 1020, title: Calculus, credits: 4, strict-corequisites: [lab-1] }
              lab-1: { code: LAB 1000, credits: 1 }
              law-1: { code: LAW 1000, title: Business Law, credits: 3, offered: { until: 2025-06-30 }, replaced-by: law-2 }
              law-2: { code: LAW 1001, title: Commercial Law, hours: 45, offered: { from: 2027-09-01 } }
              beta/acct-100: { code: ACCT 100, title: Introductory Financial Accounting, credits: 3 }
              beta/acct-101: { code: ACCT 101, title: Introductory Managerial Accounting, credits: 3 }
            micro-credentials:
              bookkeeping: { title: Bookkeeping, credits: 6, stacks: [acct-1, { choose: 1, from: [math-1, math-2, math-3] }] }
              payroll: { title: Payroll, credits: 3 }
              tax: { title: Income Tax, credits: 3 }
            programs:
              cert:
                title: Certificate in Accounting
                award: certificate
                credits: 30
                stacks: [bookkeeping, acct-2, law-1, { any: [payroll, { all: [tax, lab-1] }] }]
                other-credits: 12
              dip:
                title: Diploma in Accounting
                award: diploma
                credits: 60
                requires: cert
                stacks:
                  - { credits: 15, from: { subject: ACCT, level: upper } }
                  - { credits: 30, from: any }
                  - { choose: 2, from: [acct-3, acct-4, beta/acct-101] }
                other-credits: any
                admission: ladders-only
              beta/bba: { title: Bachelor of Business Administration, award: degree, credits: 120, institutions: [beta, alpha] }
              beta/bsc: { title: Bachelor of Science, award: degree, credits: 120 }
            trainings:
              ext/safety: { title: Occupational Safety Officer, hours: 120 }
            ladders:
              - from: cert
                into: dip
                grants: { credits: 30, admission: true }
                when: { grade: C, within: 5 years, otherwise: evidence, confirm: An interview. }
                agreement: { id: L-1, from: 2021-01-01, until: 2027-08-31 }
                declared-by: alpha
                note: Declared for the test.
              - from: dip
                into: beta/bba
                grants: { credits: { total: 60, levels: { third-year: 12 } }, admission: year 3 }
                agreement: { from: 2010-01-01, until: 2024-12-31 }
              - { from: { any: [cert, bookkeeping] }, into: beta/bsc, grants: { admission: true }, when: { also: math-3 } }
            transfers:
              - { from: acct-1, into: beta, grants: { courses: [beta/acct-100] } }
              - { from: [acct-1, acct-2], into: beta, grants: { courses: [beta/acct-100, beta/acct-101] } }
              - { from: payroll, into: beta, grants: { unassigned: { credits: 3, level: first-year, subject: BUSI } } }
              - { from: tax, into: beta/bba }
            assessments:
              - from: ext/safety
                into: beta/bba
                grants: { credits: 9, satisfies: [law-1] }
                agreement: { from: 2027-01-01 }
                when: { confirm: [An interview., "A portfolio, seen by the bank."] }
              - { from: ext/safety, into: cert, grants: { unlocks: [law-1] } }
            equivalents:
              - { these: [math-1], are: [math-2], direction: both }
              - { these: [beta/acct-100, beta/acct-101], are: [acct-1], from: 2020-01-01, until: 2028-12-31 }
            excludes:
              - [tax, payroll]
              - [math-1, math-2, math-3]
            """#, file: "language.yaml")
    }
}
