extension Obtainability {
    /// The same with everything counted as obtained that equivalents and recognitions stand in for: what an equivalent of
    /// something obtainable counts as, and the courses, the requirements met and the prerequisites waived by a
    /// recognition of something obtainable.
    ///
    /// For judging that something certainly cannot be had: conditions are not looked at, and a recognition counts
    /// wherever it is received. O(V + E) for each round of stand-ins that open further ones.
    func withStandIns(in catalogue: Catalogue) -> Obtainability {
        var known: Set<OfferingIndex> = []
        var current = self
        while true {
            let new = current.standIns(in: catalogue).subtracting(known).filter { !current.isObtainable($0) }
            if new.isEmpty { return current }
            known.formUnion(new)
            current = assuming(known.sorted())
        }
    }

    private func standIns(in catalogue: Catalogue) -> Set<OfferingIndex> {
        var result: Set<OfferingIndex> = []
        for equivalence in catalogue.equivalences where standing.asOf.map(equivalence.isOpen) ?? true {
            for (these, are) in equivalence.directions where these.allSatisfy(isObtainable) { result.formUnion(are) }
        }
        for recognition in catalogue.recognitions where standing.asOf.map(recognition.isOpen) ?? true {
            guard !recognition.grants.named.isEmpty else { continue }
            let check = RequirementCheck(catalogue, unit: catalogue.unit(of: recognition), unknownIsEnough: true) {
                isObtainable($0.offering)
            }
            if check.isMet(recognition.from) { result.formUnion(recognition.grants.named.map(\.value)) }
        }
        return result
    }
}
