import ArgumentParser
import Pathways

/// What is supposed to be gone.
struct RemovalOptions: ParsableArguments {
    @Option(
        name: .customLong("without"),
        help: ArgumentHelp("The offering that is to go; can be repeated.", valueName: "id"))
    var offerings: [String] = []
    @Option(
        name: .customLong("without-agreement"),
        help: ArgumentHelp("The agreement that is to end; can be repeated.", valueName: "agreement-id"))
    var agreements: [String] = []
    @Option(
        name: .customLong("without-ladder"),
        help: ArgumentHelp(
            "The ladder that is to go, from an offering into an offering or institution; can be repeated.",
            valueName: "from,into"))
    var ladders: [String] = []

    var isEmpty: Bool { offerings.isEmpty && agreements.isEmpty && ladders.isEmpty }

    func validate() throws {
        for ladder in ladders where ladder.split(separator: ",").count != 2 {
            throw ValidationError("“\(ladder.printable)” is not a ladder: write --without-ladder FROM,INTO.")
        }
    }

    /// What to remove from a catalogue; an unknown name is reported with the nearest known, and the question refused.
    func load(in catalogue: Catalogue) throws -> Removal {
        let ids = offerings.flatMap { $0.split(separator: ",") }.map(String.init)
        var result = Removal(offerings: Set(try ids.map(catalogue.requireOffering)))
        for id in agreements { result.formUnion(try Self.agreement(id, in: catalogue)) }
        for ladder in ladders { result.formUnion(try Self.ladder(ladder, in: catalogue)) }
        return result
    }

    private static func agreement(_ id: String, in catalogue: Catalogue) throws -> Removal {
        let removal = Removal(agreement: id, in: catalogue)
        guard removal.isEmpty else { return removal }
        let recognised = catalogue.recognitions.compactMap { $0.agreement?.id }
        let known = Set(recognised + catalogue.equivalences.compactMap { $0.agreement?.id })
        throw refused("there is no agreement “\(id.printable)” in the catalogue.", nearest: id, among: known)
    }

    private static func ladder(_ text: String, in catalogue: Catalogue) throws -> Removal {
        let ends = text.split(separator: ",").map { String($0.drop { $0 == " " }) }
        let (from, into) = (try catalogue.requireOffering(ends[0]), ends[1])
        let isKnown = catalogue.index(of: into) != nil || catalogue.institution(into) != nil
        if !isKnown { _ = try catalogue.requireOffering(into) }
        let removal = Removal(laddersFrom: from, into: into, in: catalogue)
        guard removal.isEmpty else { return removal }
        let others = catalogue.recognitions.filter { $0.kind == .ladder && catalogue.starts($0, from: from) }
        let known = Set(others.map(catalogue.destination))
        let list = known.isEmpty ? "It has none." : "It has ladders into \(known.sorted().joined(separator: ", "))."
        throw refused("there is no ladder from “\(ends[0].printable)” into “\(into.printable)”. \(list.printable)")
    }

    private static func refused(
        _ message: String, nearest name: String = "", among known: Set<String> = []
    ) -> any Error {
        let near = DidYouMean(known.sorted()).suggestion(for: name)
        Console.note("pathways: \(message)" + (near.map { " Did you mean “\($0.printable)”?" } ?? ""))
        return ExitStatus.badData
    }
}
