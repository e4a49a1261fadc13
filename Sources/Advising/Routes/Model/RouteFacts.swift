import Pathways

/// Whether requirements are met by what is held and what has been completed on the way.
struct RouteFacts {
    let cone: RouteCone

    private var catalogue: Catalogue { cone.catalogue }
    private var standing: LearnerStanding { cone.standing }

    /// What can meet a leaf: nothing more is needed, or one of these.
    enum Support: Hashable {
        case offering(OfferingIndex)
        case recognition(Int)
        /// The offerings on the held side of an equivalence.
        case equivalence(Int, [OfferingIndex])
    }

    /// Whether what is held meets a leaf; learning of more than the given age does not.
    func isMet(_ leaf: Requirement<OfferingIndex>.Leaf, within: CalendarPeriod? = nil) -> Bool {
        standing.alternativeLeaves(to: leaf, within: within).contains { standing.meets($0).isMet }
    }

    /// What may be completed so that a leaf is met.
    ///
    /// - Parameter byRecognition: whether a recognition may grant it; not for what a recognition itself asks for.
    func supports(of leaf: Requirement<OfferingIndex>.Leaf, byRecognition: Bool = true) -> [Support] {
        var result: [Support] = []
        for offering in catalogue.successors(of: leaf.offering, on: cone.question.asOf) {
            if cone.contains(offering) { result.append(.offering(offering)) }
            for number in cone.index.granting[offering] ?? []
            where byRecognition && cone.recognitions.contains(number) {
                result.append(.recognition(number))
            }
            for number in cone.index.equivalents[offering] ?? [] {
                for direction in catalogue.equivalences[number].directions where direction.are.contains(offering) {
                    guard isOpen(catalogue.equivalences[number]) else { continue }
                    result.append(.equivalence(number, direction.these))
                }
            }
        }
        return result
    }

    /// What of the learning held counts as an offering that is not held itself.
    func heldSupports(of offering: OfferingIndex) -> [Support] {
        let check = RouteCheck(facts: self, done: [], unit: .credit)
        let recognitions = (cone.index.granting[offering] ?? []).filter(check.holds).map { Support.recognition($0) }
        let equivalences = (cone.index.equivalents[offering] ?? []).flatMap { number in
            catalogue.equivalences[number].directions
                .filter { $0.are.contains(offering) && $0.these.allSatisfy(standing.holds) }
                .map { Support.equivalence(number, $0.these) }
        }
        return recognitions + equivalences
    }

    private func isOpen(_ equivalence: Equivalence<OfferingIndex>) -> Bool {
        guard let asOf = cone.question.asOf else { return true }
        return equivalence.effective.contains(asOf) && (equivalence.agreement?.effective.contains(asOf) ?? true)
    }

    /// Whether a leaf of what a recognition starts from is met by what is held.
    func isMet(_ leaf: Requirement<OfferingIndex>.Leaf, under number: Int) -> Bool {
        standing.meets(leaf, under: catalogue.recognitions[number]).isMet
    }

    /// Whether the offering of such a leaf may be taken for it.
    func canBeTaken(_ leaf: Requirement<OfferingIndex>.Leaf, under number: Int) -> Bool {
        let recognition = catalogue.recognitions[number]
        guard cone.contains(leaf.offering) else { return false }
        guard let asOf = cone.question.asOf, let effective = recognition.agreement?.effective else { return true }
        return !effective.hasEnded(by: asOf)
    }

    /// The choices of a pool; an offering is not among its own companions that a filter matches.
    func members(
        of pool: Requirement<OfferingIndex>.Pool, besides own: OfferingIndex? = nil
    ) -> [Requirement<OfferingIndex>] {
        switch pool {
        case .listed: pool.members(in: catalogue, on: cone.question.asOf)
        case .matching(let filter):
            (cone.pools[filter] ?? [])
                .filter { $0 != own }
                .filter { cone.contains($0) || standing.meets(.init($0)).isMet }.map { .complete(.init($0)) }
        }
    }

    /// The most credit that one choice of a sum brings; unknown credit is none.
    func credits(of member: Requirement<OfferingIndex>, in unit: CreditUnit) -> Rational {
        let all = Set(member.leaves.map(\.offering)).sorted().compactMap { catalogue.credits(of: $0, in: unit) }
        if case .any = member { return all.max() ?? 0 }
        return all.reduce(0, +)
    }
}

extension LearnerStanding {
    /// The leaf and what may stand for it, asking for learning no older than a period.
    func alternativeLeaves(
        to leaf: Requirement<OfferingIndex>.Leaf, within: CalendarPeriod?
    ) -> [Requirement<OfferingIndex>.Leaf] {
        alternatives(to: leaf).map { alternative in
            var result = alternative
            if result.within == nil { result.within = within }
            return result
        }
    }
}
