extension LearnerStanding {
    /// What is left of a requirement when everything the learner has is taken off; `nil` when nothing is.
    ///
    /// Credits are counted in `unit`, that of the award it belongs to. Recursion is as deep as requirements nest.
    public func remaining(
        of requirement: Requirement<OfferingIndex>, in unit: CreditUnit = .credit
    ) -> Requirement<OfferingIndex>? {
        func remaining(_ member: Requirement<OfferingIndex>) -> Requirement<OfferingIndex>? {
            self.remaining(of: member, in: unit)
        }
        switch requirement {
        case .complete(let leaf):
            return alternatives(to: leaf).contains { meets($0).isMet } ? nil : requirement
        case .all(let children, let span):
            let left = children.compactMap(remaining)
            return left.count > 1 ? .all(left, span) : left.first
        case .any(let children, let span):
            let left = children.compactMap(remaining)
            return left.count == children.count ? .any(left, span) : nil
        case .choose(let count, let pool, let span):
            let members = pool.members(in: catalogue, on: asOf)
            let left = members.compactMap(remaining)
            let missing = count - (members.count - left.count)
            return missing > 0 ? .choose(missing, from: pool.isListed ? .listed(left) : pool, span) : nil
        case .credits(let amount, let pool, let span):
            let members = pool.members(in: catalogue, on: asOf)
            let left = members.compactMap(remaining)
            let counted = CreditWorth.sum(of: members, in: catalogue, unit: unit, on: asOf) { remaining($0) == nil }
            return counted < amount
                ? .credits(amount - counted, from: pool.isListed ? .listed(left) : pool, span) : nil
        }
    }
}

extension Requirement.Pool {
    fileprivate var isListed: Bool {
        if case .listed = self { true } else { false }
    }
}
