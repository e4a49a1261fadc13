extension CriticalInformationSummary {
    /// A ladder, transfer or assessment that starts from the offering.
    public struct RecognitionLink: Sendable {
        /// Counted in ``Catalogue/recognitions``.
        public var number: Int
        public var recognition: Recognition<OfferingIndex>
        /// Whether its agreement ended before the day of the record.
        public var hasEnded: Bool
        /// The institutions on whose word it stands, by identifier.
        public var declarers: [String]
        /// Whether those are the receiving side, the sending side or both.
        public var sides: RecognitionSides.Sides

        /// All that start from an offering, in the order of files and lines. O(size of the catalogue's recognitions).
        static func all(
            from offering: OfferingIndex, _ links: SummaryLinks, asOf: CalendarDate?
        ) -> [RecognitionLink] {
            let sides = RecognitionSides(links.catalogue)
            return links.recognitions(from: offering).map { number in
                let recognition = links.catalogue.recognitions[number]
                return RecognitionLink(
                    number: number, recognition: recognition,
                    hasEnded: asOf.map { !recognition.isOpen(on: $0) } ?? false,
                    declarers: sides.declarers(of: recognition), sides: sides.sides(of: recognition))
            }
        }
    }

    /// An equivalence by which the offering counts as something else.
    public struct EquivalenceLink: Sendable {
        /// Counted in ``Catalogue/equivalences``.
        public var number: Int
        public var equivalence: Equivalence<OfferingIndex>
        /// What has to be held besides, in order; mostly nothing.
        public var together: [OfferingIndex]
        /// What it counts as, in order.
        public var countsAs: [OfferingIndex]
        /// Whether it ended before the day of the record.
        public var hasEnded: Bool

        init?(_ number: Int, of offering: OfferingIndex, in catalogue: Catalogue, asOf: CalendarDate?) {
            let equivalence = catalogue.equivalences[number]
            guard let direction = equivalence.directions.first(where: { $0.these.contains(offering) }) else {
                return nil
            }
            self.number = number
            self.equivalence = equivalence
            together = direction.these.filter { $0 != offering }
            countsAs = direction.are
            let ranges = [equivalence.effective, equivalence.agreement?.effective].compactMap(\.self)
            hasEnded = ranges.contains { range in asOf.map(range.hasEnded) ?? false }
        }
    }

    /// What the offering is worth in credit, and to whom else.
    public struct CreditRecognition: Sendable {
        public var text: Located<[String]>?
        /// The credits of the offering itself; `nil` where none are published.
        public var credits: Located<Credits>?
        /// Transfers and assessments. Ladders are ``LearnerPathways``, although they may give credit.
        public var recognitions: [RecognitionLink]
        public var equivalents: [EquivalenceLink]

        init(
            of offering: OfferingIndex, _ links: SummaryLinks, _ recognitions: [RecognitionLink],
            asOf: CalendarDate?
        ) {
            text = links.catalogue[offering].details.summaryText(.creditOtherRecognition)
            credits = links.catalogue[offering].declaredCredits
            self.recognitions = recognitions.filter { $0.recognition.kind != .ladder }
            equivalents = links.equivalences(from: offering).compactMap {
                EquivalenceLink($0, of: offering, in: links.catalogue, asOf: asOf)
            }
        }
    }
}
