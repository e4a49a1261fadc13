import Pathways

/// Which column of a transfer guide's table is which, and what its names stand for.
public struct TransferGuideMapping: Hashable, Sendable {
    /// The headings of the columns that are named; others are known by what they are usually called.
    public var columns: [TransferGuideColumn: Located<String>]
    /// The identifiers of institutions, by name or short form: `University of British Columbia` and `UBC` are `ubcv`.
    public var institutions: [String: String]
    /// The units of institutions that count in one of their own, by identifier.
    public var units: [String: CreditUnit]
    public var declaredBy: Declarer?
    /// Where the guide was published, for rows that do not say so themselves.
    public var source: String?

    public init(
        columns: [TransferGuideColumn: String] = [:], institutions: [String: String] = [:],
        units: [String: CreditUnit] = [:], declaredBy: Declarer? = nil, source: String? = nil
    ) {
        self.columns = columns.mapValues { Located($0) }
        self.institutions = institutions
        self.units = units
        self.declaredBy = declaredBy
        self.source = source
    }

    /// On whose word the agreements stand.
    public enum Declarer: Hashable, Sendable {
        case receiver, sender
        case institution(String)
    }

    /// The units of institutions that count in one of their own.
    static let knownUnits: [String: CreditUnit] = [
        "uvic": CreditUnit(rawValue: "uvic-unit"), "university-of-victoria": CreditUnit(rawValue: "uvic-unit"),
    ]

    func unit(of institution: String) -> CreditUnit { units[institution] ?? Self.knownUnits[institution] ?? .credit }
}

/// The columns that the table of a transfer guide can have.
public enum TransferGuideColumn: String, CaseIterable, Sendable {
    case sender, course, title, credits, receiver, detail, effective
    case effectiveFrom = "effective-from"
    case effectiveUntil = "effective-until"
    case source

    /// Whether a table cannot do without it.
    public var isNeeded: Bool { [.sender, .course, .receiver, .detail].contains(self) }

    /// What it is usually called, in small letters without anything between the words.
    var usualHeadings: [String] {
        switch self {
        case .sender:
            ["frominstitution", "from", "sendinginstitution", "sending", "sender", "frominst", "institutionfrom"]
        case .course:
            ["course", "sendingcourse", "coursecode", "courses", "sendingcourses", "fromcourse", "coursename"]
        case .title: ["title", "coursetitle", "sendingtitle", "sendingcoursetitle"]
        case .credits: ["credits", "credit", "coursecredits", "coursecredit", "sendingcredits", "credithours"]
        case .receiver:
            ["toinstitution", "to", "receivinginstitution", "receiving", "receiver", "toinst", "institutionto"]
        case .detail:
            [
                "transfercredit", "transfercredits", "transfercreditdetail", "detail", "details", "transferdetail",
                "transfer",
            ]
        case .effective: ["effective", "effectivedates", "effectivedate", "effectiverange", "dates", "startend"]
        case .effectiveFrom: ["effectivefrom", "startdate", "effectivestart", "start", "validfrom", "startsfrom"]
        case .effectiveUntil:
            ["effectiveuntil", "effectiveto", "enddate", "effectiveend", "end", "validuntil", "until"]
        case .source: ["source", "url", "link"]
        }
    }
}
