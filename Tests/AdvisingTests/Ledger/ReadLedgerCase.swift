import Advising
import CatalogueFiles
import Pathways

/// A case that has been read: the catalogue, who asks, and the answer of the oracle.
struct ReadLedgerCase {
    let catalogue: Catalogue
    let target: OfferingIndex
    let holdings: [Holding]
    let asOf: CalendarDate

    /// `nil` where the catalogue has mistakes.
    init?(_ source: RandomLedgerCase) {
        let loaded = CatalogueReader.read(texts: [("case.yaml", source.text)])
        guard !loaded.diagnostics.contains(where: { $0.severity == .error && $0.code == .unknownOffering }),
            loaded.diagnostics.allSatisfy({ $0.severity != .error }),
            let target = loaded.catalogue.index(of: "x/t"), let asOf = CalendarDate(parsing: source.asOf)
        else { return nil }
        catalogue = loaded.catalogue
        holdings = source.holds.compactMap { HoldingReader.read(argument: $0, loaded.catalogue).holding }
        guard holdings.count == source.holds.count else { return nil }
        (self.target, self.asOf) = (target, asOf)
    }

    /// Whether everything that may fill a place gives a published amount of credit.
    var isOfKnownCredit: Bool {
        let granted = catalogue.recognitions.flatMap(\.grants.courses).map(\.value)
        return (granted + holdings.map(\.offering)).allSatisfy { catalogue[$0].credits != nil }
            && catalogue.equivalences.isEmpty && !oracle.pieces.contains(where: \.isRemainder)
            && catalogue.recognitions.allSatisfy { recognition in
                let grants = recognition.grants
                return grants.satisfies.isEmpty && (grants.credits == nil || grants.courses.isEmpty)
            }
    }

    var oracle: LedgerOracle { LedgerOracle(catalogue, target, holdings, asOf) }

    /// The answer; what binds and what would free more is left out unless asked for.
    func ledger(explains: Bool = false) throws -> Ledger {
        try Ledger(
            toward: LedgerTarget(target, in: catalogue), holding: holdings, on: asOf, explains: explains,
            limits: .unhurried)
    }
}
