/// Whether a newcomer can make use of a recognition, and if not, why not.
struct RecognitionUse {
    let dated: DatedCatalogue

    /// Why a recognition is of no use; `nil` when it is of use. O(size of it), plus O(V) for each filter in it.
    func obstacle(to recognition: Recognition<OfferingIndex>) -> LostRecognition.Cause? {
        if !recognition.isOpen(on: dated.asOf) { return .itself }
        let unit = dated.catalogue.unit(of: recognition)
        if !dated.sourceCheck(unit: unit).isMet(recognition.from) { return .source }
        if let also = recognition.conditions.also, !dated.check(unit: unit).isMet(also) { return .source }
        return hasTarget(recognition) ? nil : .target
    }

    func obstacle(to equivalence: Equivalence<OfferingIndex>) -> LostRecognition.Cause? {
        if !equivalence.isOpen(on: dated.asOf) { return .itself }
        if !equivalence.these.allSatisfy({ dated.isObtainable($0.value) }) { return .source }
        return equivalence.are.allSatisfy { dated.isObtainable($0.value) } ? nil : .target
    }

    /// Whether there still is what the recognition leads to: the receiver, and something that it grants there if all
    /// that it grants are offerings.
    private func hasTarget(_ recognition: Recognition<OfferingIndex>) -> Bool {
        if case .offering(let index) = recognition.into, !dated.isObtainable(index) { return false }
        let (grants, named) = (recognition.grants, recognition.grants.named)
        let givesMore = grants.credits != nil || !grants.unassigned.isEmpty || grants.admission
        return named.isEmpty || givesMore || named.contains { dated.isObtainable($0.value) }
    }
}
