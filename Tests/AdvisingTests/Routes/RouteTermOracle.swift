import Advising
import Pathways

/// Whether the steps of a route can be laid out in terms, every layout tried.
struct RouteTermOracle {
    let oracle: RouteOracle
    let steps: [RouteStep]
    let limit: Rational

    /// Whether steps may be in these terms, from 1.
    func isPossible(_ terms: [Int]) -> Bool {
        var done: UInt32 = 0
        var starts = [Int](repeating: 1, count: steps.count)
        for term in 1...max(1, terms.max() ?? 1) {
            let now = steps.indices.filter { terms[$0] == term }
            for step in steps.indices where terms[step] >= term {
                let demand = oracle.demands[steps[step].offering]
                if demand?.isStudied ?? false, !(demand?.entry.isMet(by: done) ?? false) { starts[step] = term + 1 }
            }
            guard now.allSatisfy({ starts[$0] <= term }), let after = completing(now, done) else { return false }
            done = after
        }
        return fits(terms, starts)
    }

    /// What is there once these are completed in one term; `nil` if they cannot be.
    private func completing(_ now: [Int], _ before: UInt32) -> UInt32? {
        let beside = now.reduce(before) { $0 | steps[$1].offering.bit }
        var (done, open) = (before, now.map { steps[$0].offering })
        while !open.isEmpty {
            let next = open.filter { offering in
                let demand = oracle.demands[offering]
                return demand?.parts.isMet(by: done) ?? false && demand?.beside.isMet(by: beside) ?? false
            }
            if next.isEmpty { return nil }
            done = next.reduce(done) { $0 | $1.bit }
            open.removeAll(where: next.contains)
        }
        return done
    }

    // MARK: - Loads

    /// Coursework of awards may spread over terms.
    private func isDivisible(_ step: Int) -> Bool { oracle.catalogue[steps[step].offering].kind != .course }

    private func fits(_ terms: [Int], _ starts: [Int]) -> Bool {
        let last = terms.max() ?? 0
        var room = [Rational](repeating: limit, count: last + 1)
        for step in steps.indices where !isDivisible(step) {
            let load = steps[step].credits ?? 0
            let isAlone = load > limit && room[terms[step]] == limit
            if load > room[terms[step]], !isAlone { return false }
            room[terms[step]] = isAlone ? -1 : room[terms[step]] - load
        }
        room = room.map { max(0, $0) }
        // Work that may be divided fits if the work inside every span of terms fits there.
        for first in 1...max(1, last) {
            for end in first...max(first, last) {
                let inside = steps.indices.filter { isDivisible($0) && starts[$0] >= first && terms[$0] <= end }
                let work = inside.reduce(Rational.zero) { $0 + (steps[$1].credits ?? 0) }
                if work > room[first...end].reduce(0, +) { return false }
            }
        }
        return true
    }

    /// Whether so few terms are enough.
    func isPossible(terms count: Int) -> Bool {
        if count < 1 { return steps.isEmpty }
        var terms = [Int](repeating: 1, count: steps.count)
        while true {
            if isPossible(terms) { return true }
            guard let next = terms.indices.first(where: { terms[$0] < count }) else { return false }
            for position in 0..<next { terms[position] = 1 }
            terms[next] += 1
        }
    }
}
