import Pathways

@testable import Advising

/// What an offering opens, found by asking every question anew for every pair.
struct DoorsOracle {
    let catalogue: Catalogue
    let holdings: [Holding]
    let asOf: CalendarDate

    var awards: [OfferingIndex] {
        catalogue.indices.filter { index in
            [.program, .microCredential].contains(catalogue[index].kind) && !holds(index)
        }
    }

    private func holds(_ offering: OfferingIndex) -> Bool { holdings.contains { $0.offering == offering } }

    private func obtainability(_ catalogue: Catalogue, _ holdings: [Holding]) -> Obtainability {
        Obtainability(catalogue, LearnerStanding(catalogue, holdings: holdings, asOf: asOf))
    }

    /// What opens something, in order of identifiers.
    func doors() throws -> [Doors.Door] {
        let before = obtainability(catalogue, holdings)
        return try catalogue.indices.compactMap { offering in
            guard !holds(offering), let steps = before.steps(of: offering), steps <= 1 else { return nil }
            let all = holdings + [Holding(offering, completed: asOf)]
            let (with, without) = (obtainability(catalogue, all), obtainability(retiring(offering), holdings))
            var door = Doors.Door(
                offering: offering, status: steps == 0 ? .claimable : .open, claims: [], nearer: [], counts: [])
            for award in awards where award != offering {
                let old = before.steps(of: award)
                guard let new = with.steps(of: award) else { continue }
                let isNeeded = old == nil || !without.isObtainable(award)
                if new == 0, old != 0 { door.claims.append(award) }
                if new > 0, isNeeded || new < old ?? .max {
                    door.nearer.append(.init(award: award, steps: new, stepsBefore: old, isNeeded: isNeeded))
                }
                guard leads(offering, to: award) else { continue }
                let added = try counted(all, award) - counted(holdings, award)
                if added != 0 { door.counts.append(.init(toward: award, credits: Credits(added))) }
            }
            return door.claims.isEmpty && door.nearer.isEmpty && door.counts.isEmpty ? nil : door
        }
    }

    private func counted(_ holdings: [Holding], _ award: OfferingIndex) throws -> Rational {
        try Ledger(toward: LedgerTarget(award, in: catalogue), holding: holdings, on: asOf, explains: false).counted
    }

    /// The catalogue in which nobody can take this offering any more, and nothing replaces it.
    private func retiring(_ offering: OfferingIndex) -> Catalogue {
        var offerings = catalogue.offerings
        offerings[offering.position].details.offered = Located(
            DateRange(until: CalendarDate(year: 2000, month: 1, day: 1)))
        offerings[offering.position].replacedBy = nil
        return Catalogue(
            institutions: catalogue.institutions, offerings: offerings, recognitions: catalogue.recognitions,
            equivalences: catalogue.equivalences, exclusions: catalogue.exclusions,
            conversions: catalogue.conversions, levels: catalogue.levels)
    }

    /// Whether stacks, recognitions and equivalents lead from one offering to another.
    private func leads(_ offering: OfferingIndex, to award: OfferingIndex) -> Bool {
        var reached: Set<OfferingIndex> = [offering]
        var isGrowing = true
        while isGrowing {
            let next = reached.union(reached.flatMap(directly))
            isGrowing = next.count > reached.count
            reached = next
        }
        return reached.contains(award)
    }

    private func directly(from offering: OfferingIndex) -> [OfferingIndex] {
        var result = catalogue.indices.filter { index in
            catalogue[index].stacks.map { names($0, offering) } ?? false
        }
        for recognition in catalogue.recognitions where names(recognition.from, offering) {
            switch recognition.into {
            case .offering(let into): result.append(into)
            case .institution(let id):
                let named = recognition.grants.named.map(\.value)
                let programs = catalogue.indices.filter {
                    catalogue[$0].kind == .program && catalogue[$0].institutions.contains(id)
                }
                let closed = programs.filter { recognition.kind == .ladder && catalogue[$0].admission == .laddersOnly }
                result += named.isEmpty ? programs : named + closed
            }
        }
        for equivalence in catalogue.equivalences {
            let (these, are) = (equivalence.these.map(\.value), equivalence.are.map(\.value))
            if these.contains(offering) { result += are }
            if equivalence.direction == .both, are.contains(offering) { result += these }
        }
        return result
    }

    private func names(_ requirement: Requirement<OfferingIndex>, _ offering: OfferingIndex) -> Bool {
        var result = false
        requirement.forEachNode { node in
            switch node {
            case .complete(let leaf): result = result || leaf.offering == offering
            case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _):
                result = result || filter.matches(catalogue[offering], levels: catalogue.levels)
            default: break
            }
        }
        return result
    }
}
