import Pathways

/// The loops of a catalogue as JSON.
struct CyclesAnswer: Encodable {
    struct Entry: Encodable {
        var kind: String
        var offerings: [String]
        /// Those of them that nobody can obtain.
        var stuck: [String]
        var cycle: [Arrow]
        /// Whether no way round is shorter.
        var isShortest: Bool
        var breakBy: [Arrow]
        /// Whether no smaller set of references breaks the loop.
        var isBreakByProved: Bool
    }

    var loops: [Entry]

    init(_ loops: [BrokenLoop], in catalogue: Catalogue) {
        self.loops = loops.map { broken in
            Entry(
                kind: broken.loop.kind.rawValue, offerings: broken.loop.offerings.map { catalogue[$0].id },
                stuck: broken.loop.stuck.map { catalogue[$0].id },
                cycle: broken.loop.cycle.map { Arrow($0, in: catalogue) }, isShortest: broken.loop.isShortest,
                breakBy: broken.breakBy.edges.map { Arrow($0, in: catalogue) },
                isBreakByProved: broken.breakBy.isProved)
        }
    }
}
