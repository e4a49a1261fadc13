import Advising
import CatalogueFiles
import Pathways
import Testing

/// Doing what a finding asks for makes it go away, and brings no other but those it was in front of.
struct RemedyTests {
    /// A finding by its code and the line it is on: columns move when a line is changed. A loop has no line of its own: it
    /// is shown at one of its references.
    private struct Place: Hashable {
        var code: DiagnosticCode
        var file: Int32
        var line: Int32

        init(_ finding: Diagnostic) {
            let isLoop = [.deadlock, .escapableLoop, .mutualRecognition].contains(finding.code)
            (code, file, line) = (finding.code, finding.span.file, isLoop ? 0 : finding.span.line)
        }
    }

    private struct Checked {
        var catalogue: Catalogue
        var findings: [Diagnostic]
        var places: [Place: Int] {
            Dictionary(findings.map { (Place($0), 1) }, uniquingKeysWith: +)
        }

        init?(_ text: String, _ addition: String?, _ day: CalendarDate?) {
            let loaded = CatalogueReader.read(
                texts: [("case.yaml", text)] + (addition.map { [("more.yaml", $0)] } ?? []))
            guard loaded.diagnostics.allSatisfy({ $0.severity != .error }) else { return nil }
            let catalogue = loaded.catalogue
            self.catalogue = catalogue
            findings = Checks.findings(CheckContext(catalogue, asOf: day) { Self.totals($0, catalogue) })
                .filter { $0.code != .summaryIncomplete }
        }

        static func totals(_ award: OfferingIndex, _ catalogue: Catalogue) -> CreditRange {
            (try? CreditTotals(of: award, in: catalogue).range) ?? .unknown
        }

        func steps(_ day: CalendarDate?) -> [String: Int] {
            let found = Obtainability(catalogue, LearnerStanding(catalogue, asOf: day))
            return Dictionary(
                uniqueKeysWithValues: catalogue.indices.compactMap { index in
                    found.steps(of: index).map { (catalogue[index].id, $0) }
                })
        }
    }

    @Test(arguments: AskedCatalogue.Origin.allCases)
    func `what is mended is found no more`(origin: AskedCatalogue.Origin) throws {
        var (failures, mended) = (0, [DiagnosticCode: Int]())
        for seed in 0..<(4 * AskedCatalogue.cases) where failures < 3 {
            let asked = try AskedCatalogue.random(origin, seed: 1_000 + seed)
            let text = asked.files[0].text
            let before = try #require(Checked(text, nil, asked.day), "\(asked)")
            for finding in before.findings {
                let totals = { Checked.totals($0, before.catalogue) }
                guard let remedy = Remedy.of(finding, in: text, totals: totals, before.catalogue) else { continue }
                mended[finding.code, default: 0] += 1
                guard let fault = fault(of: remedy, finding, before, asked.day) else { continue }
                failures += 1
                Issue.record(
                    """
                    \(origin) \(seed): \(finding.code.rawValue) at \(finding.span.line):\(finding.span.column), \
                    \(finding.message) \(fault)
                    \(text)
                    pathways check case.yaml --as-of \(asked.asOf)

                    \(remedy.edit.text)
                    \(remedy.addition ?? "")
                    """)
            }
        }
        #expect(mended.values.reduce(0, +) > 5, "little to mend: \(mended)")
    }

    private func fault(
        of remedy: Remedy, _ finding: Diagnostic, _ before: Checked, _ day: CalendarDate?
    ) -> String? {
        guard let after = Checked(remedy.edit.text, remedy.addition, day) else { return "the remedy is a mistake" }
        let (old, new) = (before.places, after.places)
        let place = Place(finding)
        if new[place, default: 0] >= old[place, default: 0] { return "is still there" }
        let more = new.filter { key, count in count > old[key, default: 0] && !remedy.reveals.contains(key.code) }
        if !more.isEmpty { return "brings \(more.keys.map { "\($0.code.rawValue) in line \($0.line)" }.sorted())" }
        if remedy.keepsSteps, before.steps(day) != after.steps(day) { return "changes what can be obtained" }
        return nil
    }
}
