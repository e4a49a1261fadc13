import Pathways

/// The parts of an entry of a credit bank, in words.
struct BankWords {
    let catalogue: Catalogue
    let entry: CreditBank.Entry

    private var recognition: Recognition<OfferingIndex> { entry.recognition }
    private var dates: DateRange { recognition.agreement?.effective ?? DateRange() }
    private var recognitions: RecognitionWords { RecognitionWords(catalogue: catalogue) }

    /// What is assessed, as a phrase.
    var training: String {
        RequirementWords(catalogue: catalogue, unit: catalogue.unit(of: recognition)).phrase(recognition.from)
    }

    /// Who offers what is assessed.
    var offeredBy: String {
        let all = Set(entry.trainings.flatMap { catalogue[$0].institutions }).sorted()
        return all.map { catalogue.institutionTitle($0).printable }.joined(separator: ", ")
    }

    /// Who gives the credit: an institution, or a program and the institutions that offer it.
    var receiver: String {
        switch recognition.into {
        case .institution(let id): return institution(id)
        case .offering(let index):
            let places = catalogue[index].institutions.map { catalogue.institutionTitle($0).printable }
            return "\(catalogue.label(index)) at \(places.joined(separator: " and "))"
        }
    }

    var assessor: String? { recognition.declaredBy.map { institution($0.value) } }

    /// What is given, one thing a text.
    var gives: [String] { recognitions.gives(recognition) }

    var conditions: [String] { recognitions.conditions(recognition) }

    var confirm: [String] { recognition.conditions.confirm.map(\.printable) }

    var total: String { entry.total.map(\.description) ?? "amount not published" }

    var specificity: String {
        switch entry.specificity {
        case .specified: "specified"
        case .unspecified: "unspecified"
        case .both: "in part specified"
        case .none: "no credit for a course"
        }
    }

    /// `valid`, `not yet`, `ended`, `ends in 12 days`, `ends today`.
    var state: String {
        switch entry.validity {
        case .valid: "valid"
        case .notYet: "not yet"
        case .ended: "ended"
        case .ending(0): "ends today"
        case .ending(1): "ends in 1 day"
        case .ending(let days): "ends in \(days) days"
        }
    }

    var validity: String { "\(state), \(dates)" }

    var programs: String { entry.usableIn.map { catalogue.label($0) }.joined(separator: ", ") }

    private func institution(_ id: String) -> String {
        let title = catalogue.institutionTitle(id)
        return title == id ? id.printable : "\(title.printable) (\(id.printable))"
    }
}
