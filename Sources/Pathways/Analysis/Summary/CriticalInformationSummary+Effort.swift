extension CriticalInformationSummary {
    /// What a learner puts in, in hours.
    public struct Effort: Sendable {
        /// The hours of one kind.
        public struct Part: Sendable {
            public var kind: LearnerEffort
            public var hours: Located<Rational>
        }

        /// The kinds that are declared, in the order contact, peer, asynchronous, assessment.
        public var parts: [Part]
        /// The hours published for the offering as a whole, which need not agree with the kinds.
        public var hours: Located<Rational>?

        /// The sum of the kinds, or the hours as a whole where no kinds are declared; `nil` where neither is, or where
        /// the sum is too finely divided to be exact.
        public var total: Rational? {
            guard let first = parts.first?.hours.value else { return hours?.value }
            return parts.dropFirst().reduce(first as Rational?) { sum, part in sum?.adding(part.hours.value) }
        }

        public var isEmpty: Bool { parts.isEmpty && hours == nil }

        init(of offering: Offering) {
            parts = LearnerEffort.allCases.compactMap { kind in
                offering.details.effort[kind].map { Part(kind: kind, hours: $0) }
            }
            hours = offering.details.hours
        }
    }

    /// What has to come before the offering, or together with it.
    public struct Prerequisites: Sendable {
        public var text: Located<[String]>?
        /// Before it. An `all` of nothing says that nothing is needed.
        public var requires: Requirement<OfferingIndex>?
        /// Before or together with it.
        public var corequisites: Requirement<OfferingIndex>?
        /// Only together with it.
        public var strictCorequisites: Requirement<OfferingIndex>?
        /// `laddersOnly` where only the holder of something that ladders into it is admitted.
        public var admission: Admission

        init(of offering: Offering) {
            text = offering.details.summaryText(.prerequisites)
            requires = offering.requires
            corequisites = offering.corequisites
            strictCorequisites = offering.strictCorequisites
            admission = offering.admission
        }
    }
}
