import CatalogueFiles
import Pathways

/// The rows of a guide with the usual columns, read with short forms for two institutions.
func guide(_ rows: String, mapping: TransferGuideMapping = .example, beside: Catalogue? = nil) -> TransferGuide {
    let heading = "From,Course,Title,Credits,To,Transfer credit,Effective\n"
    return TransferGuideReader.read(text: heading + rows, mapping: mapping, beside: beside)
}

extension TransferGuideMapping {
    static let example = TransferGuideMapping(
        institutions: [
            "Langara College": "lang", "University of British Columbia": "ubcv", "UBC": "ubcv",
            "University of Victoria": "uvic", "UVIC": "uvic",
        ], declaredBy: .receiver, source: "the guide")
}

extension TransferGuide {
    /// Each transfer in a line.
    var lines: [String] { declarations.recognitions.map(\.line) }

    /// Each finding as `line:column+length message`.
    var findings: [String] {
        diagnostics.map { "\($0.span.line):\($0.span.column)+\($0.span.length) \($0.message)" }
    }

    /// Each course in a line.
    var courses: [String] {
        declarations.offerings.map { course in
            let title = course.details.title.map { " \($0.value)" } ?? ""
            return course.id.value + title + (course.credits.map { " \($0.value.amount)" } ?? "")
        }
    }
}

extension Recognition<OfferingName> {
    fileprivate var line: String {
        var words = [from.leaves.map(\.offering.id).joined(separator: " & "), "into"]
        if case .institution(let id) = into { words.append(id) }
        if let credits = grants.credits { words.append("credits \(credits.value.amount)") }
        words += grants.courses.map { "course \($0.value.id)" }
        words += grants.unassigned.map {
            "unassigned \($0.credits.map(\.text) ?? "?") \($0.subject ?? "-") \($0.level ?? "-")"
        }
        words += grants.satisfies.map { "satisfies \($0.value.id)" }
        if let grade = conditions.grade { words.append("grade \(grade.value.rawValue)") }
        words += conditions.confirm.map { "confirm “\($0)”" }
        if let dates = agreement?.effective { words.append(dates.description) }
        return words.joined(separator: " ")
    }
}
