import Advising
import Pathways

/// What checks find about a catalogue, for a drawing to mark.
enum DiagramFindings {
    /// The loops, with every offering in them, and what else is an error or a warning. Notes are too many for a drawing;
    /// `pathways check` lists them, and leaves out what a catalogue accepts.
    static func all(in catalogue: Catalogue, asOf: CalendarDate) -> [DiagramFinding] {
        let context = CheckContext(catalogue, asOf: asOf) {
            (try? CreditTotals(of: $0, in: catalogue).range) ?? .unknown
        }
        let loops: Set<DiagnosticCode> = [.deadlock, .escapableLoop, .mutualRecognition]
        let others = Checks.findings(context).filter { !loops.contains($0.code) && $0.severity > .note }
        return Self.loops(context.loops, catalogue) + others.map { DiagramFinding($0) }
    }

    private static func loops(_ loops: [Loop], _ catalogue: Catalogue) -> [DiagramFinding] {
        loops.map { loop in
            let names =
                loop.cycle.map { catalogue[$0.from].title } + loop.cycle.prefix(1).map { catalogue[$0.from].title }
            return DiagramFinding(
                "\(loop.kind.rawValue): \(names.joined(separator: " → "))", at: loop.cycle.map(\.declaredAt),
                offerings: loop.offerings)
        }
    }
}
