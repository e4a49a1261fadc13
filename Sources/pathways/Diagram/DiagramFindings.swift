import Advising
import CatalogueFiles
import Pathways

/// What checks find about a catalogue, for a drawing to mark.
enum DiagramFindings {
    /// The loops, with every offering in them, and what else is an error or a warning. Notes are too many for a drawing;
    /// `pathways check` lists them.
    ///
    /// What the catalogue accepts is left out, as `pathways check` leaves it out: whoever accepted it has looked at it
    /// once and does not want to be shown it again, and a mark that says nothing new hides one that does. How many were
    /// left out is said beside the drawing.
    ///
    /// - Parameter paths: The files and folders of the catalogue, beside which its accepted findings lie.
    static func open(in catalogue: Catalogue, paths: [String], asOf: CalendarDate) throws -> [DiagramFinding] {
        let (_, acceptances) = try AcceptanceOptions.usual(for: LoadedCatalogue(catalogue: catalogue), paths: paths)
        let context = CheckContext(catalogue, asOf: asOf) {
            (try? CreditTotals(of: $0, in: catalogue).range) ?? .unknown
        }
        let found = Checks.findings(context).filter { $0.severity > .note || $0.code.isLoop }
        let findings = AcceptedFindings(found.sorted(), acceptances, asOf: asOf)
        let accepted = findings.accepted.map(\.finding)
        if !accepted.isEmpty {
            Console.note("Accepted findings are not marked: \(accepted.count) in the catalogue.")
        }
        let others = findings.open.filter { !$0.code.isLoop && $0.code != .unusedAcceptance }
        return loops(context.loops, besides: accepted, catalogue) + others.map { DiagramFinding($0) }
    }

    private static func loops(
        _ loops: [Loop], besides accepted: [Diagnostic], _ catalogue: Catalogue
    ) -> [DiagramFinding] {
        let hidden = Set(accepted.filter(\.code.isLoop).map { $0.related.map(\.span) })
        return loops.compactMap { loop in
            let places = loop.cycle.map(\.declaredAt)
            guard !hidden.contains(places) else { return nil }
            let names =
                loop.cycle.map { catalogue[$0.from].title } + loop.cycle.prefix(1).map { catalogue[$0.from].title }
            return DiagramFinding(
                "\(Message(word: loop.kind.rawValue)): \(names.joined(separator: " → "))", at: places,
                offerings: loop.offerings)
        }
    }
}

extension DiagnosticCode {
    /// Whether it is of offerings that lead round in a circle.
    fileprivate var isLoop: Bool { [.deadlock, .escapableLoop, .mutualRecognition].contains(self) }
}
