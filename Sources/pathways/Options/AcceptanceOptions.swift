import ArgumentParser
import CatalogueFiles
import Pathways

/// Findings that somebody has looked at and accepted.
struct AcceptanceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The file of accepted findings.",
            discussion: "Default: accepted-findings.yaml in the catalogue's folder, if there is one.", valueName: "file"
        ),
        completion: .file(extensions: ["yaml", "yml"]))
    var accepted: String?

    @Flag(help: "Accept what is found now: write it to the file of accepted findings.")
    var acceptCurrent = false

    @Option(help: ArgumentHelp("Why, for what --accept-current adds.", valueName: "text"))
    var reason: String?

    func validate() throws {
        if reason != nil, !acceptCurrent { throw ValidationError("--reason goes with --accept-current.") }
    }

    /// The catalogue with what is accepted about it. A file that is named has to be there, unless it is about to be
    /// written.
    func load(_ loaded: LoadedCatalogue, paths: [String]) throws -> (LoadedCatalogue, [Acceptance]) {
        guard let accepted, CatalogueReader.exists(accepted) || !acceptCurrent else {
            return accepted == nil ? try Self.usual(for: loaded, paths: paths) : (loaded, [])
        }
        return try Self.read(accepted, for: loaded)
    }

    /// The same for the file that belongs to the catalogue, where there is one.
    static func usual(for loaded: LoadedCatalogue, paths: [String]) throws -> (LoadedCatalogue, [Acceptance]) {
        guard let path = AcceptanceFile.path(for: paths), CatalogueReader.exists(path) else { return (loaded, []) }
        return try read(path, for: loaded)
    }

    private static func read(_ path: String, for loaded: LoadedCatalogue) throws -> (LoadedCatalogue, [Acceptance]) {
        try Input.read { () throws(InputError) in try AcceptanceFile.read(path, for: loaded) }
    }

    /// Writes the file anew: what was accepted and is still found stays as it was, the rest is added.
    func write(_ findings: AcceptedFindings, _ catalogue: Catalogue, paths: [String], asOf: CalendarDate) throws {
        guard let path = accepted ?? AcceptanceFile.path(for: paths) else {
            throw ValidationError("Name the file to write with --accepted.")
        }
        let added = findings.open.filter(\.isAcceptable).map { finding in
            Acceptance(
                finding.code, in: .file(finding.span.file), line: Int(finding.span.line),
                finding: finding.message.english,
                reason: reason ?? "Accepted as it stood on \(asOf).", at: finding.span)
        }
        let all = (findings.accepted.map { ($0.finding.span, $0.acceptance) } + added.map { ($0.span, $0) })
            .sorted { $0.0 < $1.0 }.map(\.1)
        var seen: Set<Acceptance> = []
        let text = AcceptanceFile.text(all.filter { seen.insert($0).inserted }, files: catalogue.files, at: path)
        try OutputFile.write(Array(text.utf8), to: path)
        let kept = all.count - added.count
        Console.note("\(path.printable): \(added.count) findings accepted, \(kept) accepted before.")
    }
}
