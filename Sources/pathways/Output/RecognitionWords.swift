import Pathways

/// What a recognition gives, and when, in words.
struct RecognitionWords {
    let catalogue: Catalogue

    /// What is granted, one thing a line; that nothing is published where nothing is.
    func gives(_ recognition: Recognition<OfferingIndex>) -> [String] {
        let (grants, unit) = (recognition.grants, catalogue.unit(of: recognition))
        var result: [String] = []
        if let credits = catalogue.credits(grantedBy: recognition) { result.append("\(credits)\(split(grants, unit))") }
        if !grants.courses.isEmpty { result.append("credit for \(names(grants.courses))") }
        for credit in grants.unassigned { result.append(unassigned(credit, unit)) }
        if !grants.satisfies.isEmpty { result.append("counts as \(names(grants.satisfies)), without credit") }
        if !grants.unlocks.isEmpty { result.append("waives the prerequisites of \(names(grants.unlocks)), no credit") }
        if let year = grants.entryYear {
            result.append("entry into year \(year)")
        } else if grants.admission {
            result.append("holders may apply")
        }
        return result.isEmpty ? ["what it gives is not published"] : result
    }

    /// What has to be true for it.
    func conditions(_ recognition: Recognition<OfferingIndex>) -> [String] {
        let conditions = recognition.conditions
        let words = RequirementWords(catalogue: catalogue, unit: catalogue.unit(of: recognition))
        let otherwise = conditions.otherwise == .evidence ? "; otherwise with evidence" : ""
        var result: [String] = []
        if let grade = conditions.grade {
            result.append("grade \(grade.value.rawValue.printable) or better\(otherwise)")
        }
        if let within = conditions.within { result.append("completed within \(within.value)\(otherwise)") }
        if let also = conditions.also { result.append("together with \(words.phrase(also))") }
        return result
    }

    private func split(_ grants: Grants<OfferingIndex>, _ unit: CreditUnit) -> String {
        guard !grants.creditsByLevel.isEmpty else { return "" }
        let parts = grants.creditsByLevel.map { "\($0.amount) at level \($0.level.printable)" }
        return " (\(parts.joined(separator: ", ")))"
    }

    private func unassigned(_ credit: UnassignedCredit, _ unit: CreditUnit) -> String {
        let amount = credit.credits.map { Credits($0, unit).description } ?? "credit of unpublished amount"
        let subject = credit.subject.map { " in \($0.printable)" } ?? ""
        let level = credit.level.map { " at level \($0.printable)" } ?? ""
        return "\(amount)\(subject)\(level), not for a named course"
    }

    private func names(_ offerings: [Located<OfferingIndex>]) -> String {
        offerings.map { catalogue.label($0.value) }.joined(separator: ", ")
    }
}
