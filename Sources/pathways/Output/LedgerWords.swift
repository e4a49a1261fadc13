import Advising
import Pathways

/// The parts of a ledger in words.
struct LedgerWords {
    let catalogue: Catalogue
    let unit: CreditUnit

    var requirement: RequirementWords { RequirementWords(catalogue: catalogue, unit: unit) }

    /// A bucket: the identifier of an offering, a choice in words, `other-credits` or `total`.
    func bucket(_ bucket: Ledger.Bucket) -> String {
        switch bucket {
        case .part(.complete(let leaf)): catalogue[leaf.offering].id
        case .part(let part): requirement.phrase(part)
        case .otherCredits: "other-credits"
        case .total: "total"
        case .several: "several"
        }
    }

    /// What a rule says, for a reader who does not know its key.
    func rule(_ rule: Ledger.Rule) -> String {
        switch rule {
        case .transferLimit: "the limit on transfers and assessments"
        case .transferLimits: "a limit on transfers and assessments of one level or sender"
        case .residency: "the credits that must be the institution's own"
        case .levelMinimums: "the minimum of credit at a level"
        case .currency: "how old learning may be"
        case .sharing: "what other awards held already use"
        case .excludes: "learning that overlaps"
        case .admissionCredit: "what was used for admission"
        case .total: "the target's credits, which are full"
        }
    }

    /// By what a row counts, or what comes nearest to it.
    func use(_ entry: Ledger.Entry) -> String {
        switch entry.use {
        case .own, .none: ""
        case .replacement(let other): "as \(catalogue[other].id.printable)"
        case .equivalence(let number):
            "as \(names(catalogue.equivalences[number], besides: entry.holding.offering)), by an equivalence"
        case .recognition(let number): recognition(catalogue.recognitions[number])
        }
    }

    private func names(_ equivalence: Equivalence<OfferingIndex>, besides held: OfferingIndex) -> String {
        let isSource = equivalence.these.contains { $0.value == held }
        return (isSource ? equivalence.are : equivalence.these).map { catalogue[$0.value].id.printable }
            .joined(separator: ", ")
    }

    private func recognition(_ recognition: Recognition<OfferingIndex>) -> String {
        let article = recognition.kind == .assessment ? "an" : "a"
        let word = recognition.declaredBy.map { ", on the word of \(catalogue.institutionTitle($0.value).printable)" }
        let into = catalogue.destination(of: recognition).printable
        return "by \(article) \(recognition.kind.rawValue) into \(into)\(word ?? "")"
    }

    /// Buckets that ask for more than there is: “A and 1 of B ask for 2, and only c fits any of them”.
    func competition(_ competition: Ledger.Competition) -> String {
        let parts = competition.parts.map(requirement.phrase).joined(separator: "; ")
        let learning = competition.learning.map { catalogue[$0].id.printable }.joined(separator: ", ")
        let count = competition.parts.count
        return "these \(count) parts ask for \(competition.needed) pieces of learning and share only "
            + "\(competition.learning.count) (\(learning)): \(parts)"
    }
}
