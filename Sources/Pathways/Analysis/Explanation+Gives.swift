extension Explanation {
    /// What one offering gives toward another, as far as it is declared from the one to the other.
    public struct Gives: Hashable, Sendable {
        /// Whether credit comes with it.
        public enum Credit: String, CaseIterable, Sendable {
            case some
            /// Something is granted, and nothing is published about what.
            case unpublished
            case none
        }

        /// Whether it is asked for before the other, or a recognition admits its holders.
        public var entry: Bool
        /// Whether it is asked for before or with the other.
        public var corequisite: Bool
        public var credit: Credit
        /// Whether it counts as the other in requirements, without credit.
        public var satisfies: Bool
        /// Whether it waives what the other asks for before.
        public var waiver: Bool
    }

    /// What the offering gives toward the target it was explained for, by what has not ended on a day.
    ///
    /// A part gives credit; so does what counts as the target by an equivalence. O(declarations between the two).
    public func gives(toward target: OfferingIndex, on asOf: CalendarDate) -> Gives {
        let open = recognisedBy.filter { $0.isOpen(on: asOf) }
        let relations = Set(leadsTo.map(\.relation))
        let isClosed = catalogue[target].admission == .laddersOnly
        let credits = Set(open.map { credit(of: $0, toward: target) })
        let isPart = relations.contains(.stack) || relations.contains(.equivalent)
        return Gives(
            entry: relations.contains(.prerequisite)
                || open.contains { $0.grants.admission || $0.grants.entryYear != nil || isClosed && $0.kind == .ladder },
            corequisite: relations.contains(.corequisite),
            credit: isPart || credits.contains(.some) ? .some : credits.contains(.unpublished) ? .unpublished : .none,
            satisfies: open.contains { $0.grants.satisfies.contains { $0.value == target } },
            waiver: open.contains { $0.grants.unlocks.contains { $0.value == target } })
    }

    private func credit(of recognition: Recognition<OfferingIndex>, toward target: OfferingIndex) -> Gives.Credit {
        let grants = recognition.grants
        if let credits = grants.credits { return credits.value.amount > 0 ? .some : .none }
        if grants.unassigned.contains(where: { $0.credits ?? 0 > 0 }) || !grants.courses.isEmpty { return .some }
        if !grants.unassigned.isEmpty { return .unpublished }
        let isSilent = grants.named.isEmpty && !grants.admission && grants.entryYear == nil
        return isSilent ? .unpublished : .none
    }
}
