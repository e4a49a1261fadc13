import CatalogueFiles
import Foundation
import Pathways
import Testing

/// Ways to say the same in other words, another order, other files or another form.
enum CatalogueVariant: String, CaseIterable, Sendable {
    /// Every offering and every institution has another name.
    case renamed
    /// Lines and sections in another order.
    case shuffled
    /// The declarations in several files.
    case split
    /// As `pathways convert` writes it.
    case yaml, tables, workbook
    /// All of it: other names, in several files, of which some are tables.
    case everything

    /// Whether offerings keep their names, so that what is chosen by name among equals stays the same.
    var keepsNames: Bool { self != .renamed && self != .everything }

    /// A catalogue that says the same, what it says as a text to be shown, and the names offerings have in it.
    func written(_ asked: AskedCatalogue, seed: UInt64) throws -> Written {
        var random = SplitMix64(seed: seed)
        let lines = LineCatalogue(asked.files[0].text)
        switch self {
        case .renamed:
            let names = Renaming(asked.read(), using: &random)
            return Written(asked.with([names.text(asked.files[0].text)], names.holds), names: names.ids)
        case .shuffled:
            var other = lines
            other.shuffle(using: &random)
            var result = asked.with([other.text])
            result.holds.shuffle(using: &random)
            return Written(result)
        case .split:
            let count = Int.random(in: 2...4, using: &random)
            return Written(asked.with(lines.dealt(over: count, using: &random).map(\.text)))
        case .yaml, .tables, .workbook: return try converted(asked)
        case .everything:
            let names = Renaming(asked.read(), using: &random)
            let parts = LineCatalogue(names.text(asked.files[0].text)).dealt(over: 3, using: &random)
            return Written(asked.with(parts.map(\.text), names.holds), names: names.ids)
        }
    }

    /// A catalogue in a variant.
    struct Written {
        var asked: AskedCatalogue
        /// The identifiers that offerings have here, by the usual ones; those that are missing keep theirs.
        var names: [String: String] = [:]
        /// The catalogue, where it does not come from the texts.
        var catalogue: Catalogue

        init(_ asked: AskedCatalogue, names: [String: String] = [:]) {
            self.asked = asked
            self.names = names
            catalogue = asked.read()
        }
    }

    /// As it is written in another form and read again.
    private func converted(_ asked: AskedCatalogue) throws -> Written {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pathways-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appending(path: "case.yaml")
        try Data(asked.files[0].text.utf8).write(to: path)
        let declarations = try CatalogueReader.readDeclarations([path.path]).declarations
        var result = Written(asked)
        switch self {
        case .tables:
            let tables = CatalogueWriter.tables(declarations)
            result.asked.files = tables.map { ($0.name, $0.text) }
            result.catalogue = result.asked.read()
        case .workbook:
            let book = folder.appending(path: "case.xlsx")
            try Data(try CatalogueWriter.workbook(declarations)).write(to: book)
            let loaded = try CatalogueReader.read([book.path])
            #expect(!loaded.diagnostics.contains { $0.severity == .error }, "\(asked)")
            result.catalogue = loaded.catalogue
        default:
            result.asked = asked.with([CatalogueWriter.yaml(declarations)])
            result.catalogue = result.asked.read()
        }
        return result
    }
}

extension AskedCatalogue {
    /// The same question about other files.
    fileprivate func with(_ texts: [String], _ rename: (String) -> String = { $0 }) -> AskedCatalogue {
        var result = self
        result.files = texts.enumerated().map { ("case\($0).yaml", $1) }
        result.holds = holds.map(rename)
        result.target = rename(target)
        return result
    }
}

/// Other names for all offerings and institutions, sorted in another order than theirs.
private struct Renaming {
    private var parts: [String: String] = [:]
    private(set) var ids: [String: String] = [:]

    init(_ catalogue: Catalogue, using random: inout SplitMix64) {
        let institutions = Set(catalogue.institutions.map(\.id)).sorted()
        let slugs = Set(catalogue.offerings.compactMap { $0.id.split(separator: "/").last.map(String.init) }).sorted()
        for (number, name) in institutions.shuffled(using: &random).enumerated() { parts[name] = "college-\(number)" }
        for (number, name) in slugs.shuffled(using: &random).enumerated() { parts[name] = "part-\(number)" }
        for offering in catalogue.offerings { ids[offering.id] = text(offering.id) }
    }

    /// A text with the new names in place of the old.
    func text(_ text: String) -> String {
        text.replacing(/[A-Za-z0-9-]+/) { match in parts[String(match.0)] ?? String(match.0) }
    }

    /// Something held: its date and grade are no names.
    func holds(_ text: String) -> String {
        let end = text.firstIndex { $0 == "@" || $0 == "=" } ?? text.endIndex
        return self.text(String(text[..<end])) + text[end...]
    }
}
