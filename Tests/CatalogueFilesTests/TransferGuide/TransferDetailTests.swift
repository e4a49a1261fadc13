import CatalogueFiles
import Pathways
import Testing

/// What the details of a transfer guide say.
@Suite struct TransferDetailTests {
    typealias What = TransferDetail.What

    /// Details and their plainest forms.
    @Test(arguments: [
        ("UBC ECON 101 (3)", "UBC ECON 101 (3)"),
        ("ECON 101", "ECON 101"),
        ("  ECON101  ( 3 ) ", "ECON 101 (3)"),
        ("SFU ENGL-199W (4)", "SFU ENGL 199W (4)"),
        ("UBC ECON 1XX (3)", "UBC ECON 1XX (3)"),
        ("ubc econ 1xx (3)", "ubc econ 1XX (3)"),
        ("ECON 2XXX (3)", "ECON 2XX (3)"),
        ("TRU ENTP 1XX0 (3)", "TRU ENTP 1XX (3)"),
        ("ECON 1st (3)", "ECON 1XX (3)"),
        ("ECON 2nd year (3)", "ECON 2XX (3)"),
        ("ECON 300 level (3)", "ECON 3XX (3)"),
        ("200 lev (3)", "200 level (3)"),
        ("200-level (3)", "200 level (3)"),
        ("200 lev. (3)", "200 level (3)"),
        ("1XX (3)", "100 level (3)"),
        ("UPEI 200 lev", "UPEI 200 level"),
        ("UVIC ECON 103 (1.5)", "UVIC ECON 103 (1.5)"),
        ("BIOL 12 (2/3)", "BIOL 12 (2/3)"),
        ("UBC ECON 101 (3) & UBC ECON 102 (3)", "UBC ECON 101 (3) & UBC ECON 102 (3)"),
        ("ECON 101 (3) & 102 (3)", "ECON 101 (3) & ECON 102 (3)"),
        ("ECON 101 (3), ECON 1XX (3).", "ECON 101 (3) & ECON 1XX (3)"),
        ("ECON 101 and ECON 102 (6)", "ECON 101 & ECON 102 (6)"),
        (
            "BIOL 120 & BIOL 121 = SFU BIOL 101 (4) & SFU BIOL 102 (4)",
            "BIOL 120 & BIOL 121 = SFU BIOL 101 (4) & SFU BIOL 102 (4)"
        ),
        ("LANG BIOL 120 (4) + 121 (4) = BIOL 101 (4)", "LANG BIOL 120 & BIOL 121 = BIOL 101 (4)"),
        ("ECON 101 (3) or ECON 1XX (3)", "ECON 101 (3) or ECON 1XX (3)"),
        ("No credit", "No credit"), ("no transfer credit", "No credit"), ("NTC", "No credit"),
        ("Individual assessment", "Individual assessment"), ("Ind. assess.", "Individual assessment"),
        ("exempt ECON 101", "exempt ECON 101"),
        ("(0) exempt ECON 101", "exempt ECON 101"),
        ("UBC ECON 101 exempt", "UBC exempt ECON 101"),
        ("UBC exempt ECON 101 (0)", "UBC exempt ECON 101"),
        ("UBC ECON 1XX (3). Exempt ECON 101", "UBC ECON 1XX (3) & exempt ECON 101"),
        ("ECON 101 (3) must have B", "ECON 101 (3) with B"),
        ("ECON 101 (3) with C+", "ECON 101 (3) with C+"),
        ("ECON 101 (3) with a minimum grade of C+ or better", "ECON 101 (3) with C+"),
        ("ECON 101 (3); B- or better", "ECON 101 (3) with B-"),
        ("ECON 101 (3) minimum 73%", "ECON 101 (3) with 73%"),
        ("ECON 101 (3) with A", "ECON 101 (3) with A"),
        ("ECON 101 (3) see UBC calendar", "ECON 101 (3); see UBC calendar"),
        ("ECON 101 (3) must have B in the laboratory", "ECON 101 (3); must have B in the laboratory"),
        ("ECON 101 (3) (for Arts only); with B", "ECON 101 (3) with B; (for Arts only)"),
        ("ECON 101 (3), Arts students only", "ECON 101 (3); Arts students only"),
        ("No credit; see the registrar", "No credit; see the registrar"),
    ])
    func reads(_ text: String, _ plain: String) throws {
        let detail = try TransferDetail(parsing: text) { $0 == "UPEI" }
        #expect(detail.description == plain)
        #expect(try TransferDetail(parsing: plain) { $0 == "UPEI" } == detail)
    }

    @Test func partsAreToldApart() throws {
        let detail = try TransferDetail(parsing: "A 1 & B 2 = UBC C 3 (3) & D 1XX (1.5) & exempt E 5 with B+")
        let courses = [("A", "1"), ("B", "2")].map { GuideCourse(CourseCode(subject: $0.0, number: $0.1)) }
        #expect(detail.cluster == courses)
        #expect(detail.grade == Grade(rawValue: "B+"))
        #expect(
            detail.outcome
                == .grants(
                    .init([
                        .init(.course(CourseCode(subject: "C", number: "3")), institution: "UBC", credits: 3),
                        .init(.unassigned(subject: "D", level: 1), credits: Rational(3, over: 2)),
                        .init(.exemption(CourseCode(subject: "E", number: "5"))),
                    ])))
    }

    @Test func creditsStatedOnceAreThoseOfAll() throws {
        guard case .grants(let award) = try TransferDetail(parsing: "ECON 101 & 102 (6)").outcome else {
            Issue.record("no grants")
            return
        }
        #expect(award.together == 6)
        #expect(award.items.allSatisfy { $0.credits == nil })
    }

    /// A word in front of a level is a subject unless it is known to be an institution.
    @Test func aSubjectOrAnInstitution() throws {
        let (subject, institution) = (
            try TransferDetail(parsing: "UPEI 200 lev"), try TransferDetail(parsing: "UPEI 200 lev") { $0 == "UPEI" }
        )
        #expect(subject.outcome == .grants(.init([.init(.unassigned(subject: "UPEI", level: 2))])))
        #expect(
            institution.outcome == .grants(.init([.init(.unassigned(subject: nil, level: 2), institution: "UPEI")])))
    }

    /// Mistakes, each with the characters it is about.
    @Test(arguments: [
        ("", "0..<0", "There is nothing to say what is transferred."),
        ("ECON", "4..<4", "Something is missing at the end."),
        ("ECON 101 (3", "9..<11", "This is not an amount of credit."),
        ("ECON 101 (three)", "9..<10", "“(” is not understood here."),
        ("ECON 101 (3 cr)", "9..<11", "This is not an amount of credit."),
        ("ECON 101 (3) 102 (3)", "13..<16", "“102” is not understood here."),
        ("ECON 101 (3) & see note", "15..<18", "“see” is not understood here."),
        ("ECON 101 & 1XX (3)", "11..<14", "It is not clear which subject this credit is in."),
        ("ECON 101 (3) & ECON 102 & ECON 103 (3)", "0..<38", "It is not clear what these credits are for."),
        ("exempt ECON 1XX", "0..<15", "Only from a course can someone be exempt."),
        ("exempt ECON 101 (3)", "0..<19", "An exemption with credit can mean two things."),
        ("ECON 1XX & B 2 = C 3", "0..<8", "Only courses can be sent."),
        ("A 1 & B 2 C = D 4", "10..<11", "“C” is not understood here."),
        ("ECON 101 or", "11..<11", "Something is missing at the end."),
        (
            "ECON 101 with B or ECON 1XX with C", "9..<15",
            "Alternatives with conditions of their own cannot be told apart."
        ),
        ("ECON 101 with B; with C", "17..<23", "This is a second grade."),
        ("?", "0..<1", "“?” is not understood here."),
        ("101 (3)", "0..<3", "“101” is not understood here."),
        ("Économie", "8..<8", "Something is missing at the end."),
    ])
    func mistakesHaveTheirPlace(_ text: String, _ place: String, _ message: String) {
        #expect {
            _ = try TransferDetail(parsing: text)
        } throws: { error in
            let problem = error as? DetailProblem
            #expect(problem?.message == message)
            #expect(problem.map { "\($0.range)" } == place)
            return problem?.hint.isEmpty == false
        }
    }
}
