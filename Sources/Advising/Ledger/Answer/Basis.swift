import Pathways

extension LedgerProblem {
    func use(_ basis: Claim.Basis) -> Ledger.Use {
        switch basis {
        case .own, .remainder: .own
        case .replacement(_, by: let other): .replacement(other)
        case .equivalence(let number): .equivalence(number)
        case .recognition(let number): .recognition(number)
        }
    }

    /// The declaration that a claim rests on, at the place where it counts.
    func basis(of claim: Claim, at place: Claim.PlaceReference? = nil) -> Ledger.Basis {
        let own = catalogue[target.offering].details.source?.value
        switch claim.basis {
        case .own(let offering), .remainder(let offering):
            switch place {
            case .part(let number), .inside(let number):
                return .init(target.places.places[number].requirement.span, source: own)
            case .catchAll: return .init(target.catchAll.span, source: own)
            default: return basis(of: offering)
            }
        case .replacement(let offering, by: let other):
            let old = catalogue[offering].replacedBy?.value == other ? offering : other
            let span = catalogue[old].replacedBy?.span ?? catalogue[old].span
            return .init(span, source: catalogue[old].details.source?.value)
        case .equivalence(let number):
            let equivalence = catalogue.equivalences[number]
            return .init(equivalence.span, source: equivalence.publicSource)
        case .recognition(let number):
            let recognition = catalogue.recognitions[number]
            return .init(recognition.span, source: recognition.publicSource)
        }
    }

    func basis(of offering: OfferingIndex) -> Ledger.Basis {
        .init(catalogue[offering].span, source: catalogue[offering].details.source?.value)
    }
}
