import Pathways

/// The rounds in which a set of offerings can be completed, from what is held on.
struct RouteRounds {
    /// What can be completed.
    private(set) var completed: UInt32 = 0
    private(set) var round: [OfferingIndex: Int] = [:]
    /// How many rounds it takes.
    private(set) var count = 0

    /// Recognitions whose credit counts in awards.
    private let uses: [OfferingIndex: AwardCredit.Use]

    init(of taken: UInt32, _ oracle: RouteOracle, _ uses: [OfferingIndex: AwardCredit.Use] = [:]) {
        self.uses = uses
        let offerings = oracle.candidates.filter { taken & $0.bit != 0 }
        var number = 0
        while true {
            let before = completed
            settle(offerings, before: before, number, oracle)
            if completed != before { count = number }
            if completed == before, number > 0 { return }
            number += 1
        }
    }

    /// Completes everything that can be in a round.
    private mutating func settle(
        _ offerings: [OfferingIndex], before: UInt32, _ number: Int, _ oracle: RouteOracle
    ) {
        while true {
            var ready: [OfferingIndex] = []
            var isDone = true
            for offering in offerings where completed & offering.bit == 0 {
                guard let demand = oracle.demands[offering] else { continue }
                if demand.isStudied, number == 0 || !demand.entry.isMet(by: before) { continue }
                if let use = uses[offering], !use.holds(by: before) { continue }
                guard oracle.hasParts(offering, completed, uses[offering]) else { continue }
                if demand.beside.isMet(by: completed) {
                    complete(offering, number)
                    isDone = false
                } else {
                    ready.append(offering)
                }
            }
            if isDone { isDone = !completeTogether(ready, number, oracle) }
            if isDone { return }
        }
    }

    /// Completes the most that are ready and need one another beside them.
    private mutating func completeTogether(
        _ ready: [OfferingIndex], _ number: Int, _ oracle: RouteOracle
    ) -> Bool {
        var together = ready
        while true {
            let bits = together.reduce(completed) { $0 | $1.bit }
            let left = together.filter { oracle.demands[$0]?.beside.isMet(by: bits) ?? false }
            if left.count == together.count { break }
            together = left
        }
        for offering in together { complete(offering, number) }
        return !together.isEmpty
    }

    private mutating func complete(_ offering: OfferingIndex, _ number: Int) {
        completed |= offering.bit
        round[offering] = number
    }
}
