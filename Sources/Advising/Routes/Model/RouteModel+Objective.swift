import IntegerProgramming
import Pathways

extension RouteModel {
    /// What the objective adds up, on the scale or in whole numbers.
    mutating func value(_ objective: RouteObjective) -> LinearSum {
        var sum = LinearSum()
        switch objective {
        case .credits:
            for offering in cone.offerings {
                if let work = coursework[offering] {
                    sum.add(work)
                } else if catalogue[offering].stacks == nil, let credits = amount(of: offering, objective) {
                    sum.add(whole(credits), taken[offering] ?? .never)
                }
            }
        case .hours, .cost:
            for offering in cone.offerings {
                guard let amount = amount(of: offering, objective) else { continue }
                sum.add(whole(amount), taken[offering] ?? .never)
            }
        case .steps: sum = rounds()
        case .institutions:
            var known: [String: Literal] = [:]
            for offering in cone.offerings {
                let literals = catalogue[offering].institutions.map { id in
                    let literal = known[id] ?? logic.fresh()
                    known[id] = literal
                    return literal
                }
                logic.require(literals.map { (1, $0) } + [(-1, taken[offering] ?? .never)], .atLeast, 0)
            }
            for literal in known.sorted(by: { $0.key < $1.key }).map(\.value) { sum.add(1, literal) }
        }
        return sum
    }

    /// What an offering adds to an objective; `nil` if it publishes nothing.
    func amount(of offering: OfferingIndex, _ objective: RouteObjective) -> Rational? {
        let details = catalogue[offering].details
        switch objective {
        case .credits: return catalogue.credits(of: offering, in: catalogue[target].unit)
        case .hours: return hasParts(offering) { $0.hours != nil } ? 0 : details.hours?.value
        case .cost: return hasParts(offering) { $0.cost != nil } ? 0 : details.cost?.value.amount
        case .steps, .institutions: return 0
        }
    }

    private func hasParts(_ award: OfferingIndex, _ publishes: (OfferingDetails) -> Bool) -> Bool {
        cone.leaves(of: catalogue[award].stacks).contains {
            $0.offering != award && publishes(catalogue[$0.offering].details)
        }
    }

    /// Whether an offering would add an amount that is not published.
    func isUnknown(_ offering: OfferingIndex, _ objective: RouteObjective) -> Bool {
        guard amount(of: offering, objective) == nil else { return false }
        if objective == .credits, coursework[offering] != nil { return false }
        if catalogue[offering].stacks == nil { return true }
        guard objective == .credits, case .any = catalogue[offering].otherCredits?.value else { return false }
        return true
    }

    /// How many of what is taken publish no amount, and are not part of an award taken whose credits say it for them.
    mutating func unknownCount(_ objective: RouteObjective) -> LinearSum {
        var sum = LinearSum()
        let covers = objective == .credits ? covers() : [:]
        for offering in cone.offerings where isUnknown(offering, objective) {
            guard let covering = covers[offering] else {
                sum.add(1, taken[offering] ?? .never)
                continue
            }
            let isOpen = logic.fresh()
            let terms = covering.map { (1, taken[$0] ?? .never) }
            logic.require(terms + [(1, isOpen), (-1, taken[offering] ?? .never)], .atLeast, 0)
            sum.add(1, isOpen)
        }
        return sum
    }

    /// For each offering, the awards of known credits and open coursework that it is a part of.
    func covers() -> [OfferingIndex: [OfferingIndex]] {
        var result: [OfferingIndex: [OfferingIndex]] = [:]
        for award in cone.offerings where coursework[award] != nil {
            for part in cone.learning(under: [award]).sorted() where part != award {
                result[part, default: []].append(award)
            }
        }
        return result
    }

    var count: LinearSum {
        var sum = LinearSum()
        for offering in cone.offerings { sum.add(1, taken[offering] ?? .never) }
        return sum
    }
}
