import Pathways

extension Catalogue {
    /// What replaces an offering, what replaces that, and so on, whether or not it is still offered.
    func allSuccessors(of offering: OfferingIndex) -> [OfferingIndex] {
        var result = [offering]
        while let last = result.last, let next = self[last].replacedBy?.value, !result.contains(next) {
            result.append(next)
        }
        return Array(result.dropFirst())
    }
}
