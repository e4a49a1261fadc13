extension CriticalInformationSummary {
    /// Where the offering leads.
    public struct LearnerPathways: Sendable {
        public var text: Located<[String]>?
        /// The awards it is a part of, the direct ones first, then those these are parts of in turn.
        public var stacks: [Stack]
        /// The formal steps from it into further programs.
        public var ladders: [RecognitionLink]

        init(of offering: OfferingIndex, _ links: SummaryLinks, _ recognitions: [RecognitionLink]) {
            text = links.catalogue[offering].details.summaryText(.learnerPathways)
            stacks = Stack.all(above: offering, links)
            ladders = recognitions.filter { $0.recognition.kind == .ladder }
        }
    }

    /// An award that the offering is a part of.
    public struct Stack: Sendable {
        public var award: OfferingIndex
        /// What the award names: the offering itself, or an award that stands in this list before.
        public var part: OfferingIndex
        /// How many awards away it is by a shortest way; 1 for a direct part.
        public var distance: Int
        /// Where the award names the part; never empty.
        public var uses: [StackUse]

        public var isDirect: Bool { distance == 1 }

        /// All awards above an offering, nearest first, among equals in order. O(V + E) of what is above it.
        static func all(above offering: OfferingIndex, _ links: SummaryLinks) -> [Stack] {
            var found: [Stack] = []
            var seen: Set<OfferingIndex> = [offering]
            var level = [offering]
            while !level.isEmpty {
                var awards: [Stack] = []
                let distance = (found.last?.distance ?? 0) + 1
                for part in level {
                    for award in links.awards(of: part) where seen.insert(award).inserted {
                        let uses = StackUse.all(of: part, in: award, links.catalogue)
                        awards.append(Stack(award: award, part: part, distance: distance, uses: uses))
                    }
                }
                awards.sort { $0.award < $1.award }
                level = awards.map(\.award)
                found += awards
            }
            return found
        }
    }
}
