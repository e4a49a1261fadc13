import Pathways

extension TransferDetail: CustomStringConvertible {
    /// The detail in its plainest form: `UBC ECON 101 (3) & ECON 1XX (3) with C+; see the calendar`.
    public var description: String {
        var result = cluster.map(\.description).joined(separator: " & ")
        if !cluster.isEmpty { result += " = " }
        result += outcome.description
        if let grade { result += " with \(grade.rawValue)" }
        for remark in remarks { result += "; \(remark)" }
        return result
    }
}

extension TransferDetail.Outcome: CustomStringConvertible {
    public var description: String {
        switch self {
        case .grants(let award): award.description
        case .oneOf(let awards): awards.map(\.description).joined(separator: " or ")
        case .noCredit: "No credit"
        case .individualAssessment: "Individual assessment"
        }
    }
}

extension TransferDetail.Award: CustomStringConvertible {
    public var description: String {
        items.map(\.description).joined(separator: " & ") + (together.map { " (\($0))" } ?? "")
    }
}

extension TransferDetail.Item: CustomStringConvertible {
    public var description: String {
        (institution.map { "\($0) " } ?? "") + what.description + (credits.map { " (\($0))" } ?? "")
    }
}

extension TransferDetail.What: CustomStringConvertible {
    /// `ECON 101`, `ECON 1XX`, `100 level`, `exempt ECON 101`.
    public var description: String {
        switch self {
        case .course(let course): course.description
        case .unassigned(let subject?, let level): "\(subject) \(level)XX"
        case .unassigned(nil, let level): "\(level)00 level"
        case .exemption(let course): "exempt \(course)"
        }
    }
}

extension GuideCourse: CustomStringConvertible {
    public var description: String { (institution.map { "\($0) " } ?? "") + course.description }
}
