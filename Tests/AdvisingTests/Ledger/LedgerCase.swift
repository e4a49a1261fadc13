import Foundation
import Pathways

@testable import CatalogueFiles

/// A case of `Examples/ledger`: a small catalogue, and learners with what has to come out for each.
struct LedgerCase: Sendable, CustomStringConvertible {
    /// One learner, and the ledger that is expected.
    struct Learner: Sendable {
        var name: String
        var toward: String
        var asOf: CalendarDate
        var holds: [YAMLNode]
        var expected: ExpectedLedger
    }

    var name: String
    /// The rules of the domain that it shows: `A5`, or a section.
    var rules: [String]
    var source: String
    /// The text of the catalogue.
    var catalogue: String
    var learners: [Learner]
    /// The file and line it begins on.
    var place: String

    var description: String { "\(place): \(name)" }
}

extension LedgerCase {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Examples/ledger")

    /// The cases of all files, in order.
    static func all() throws -> [LedgerCase] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.sorted()
            .flatMap { try cases(in: $0) }
    }

    private static func cases(in file: String) throws -> [LedgerCase] {
        let (root, problems) = parseYAML(Array(try Data(contentsOf: folder.appending(path: file))))
        guard let root, problems.isEmpty else {
            throw CaseProblem(place: file, message: problems.map(\.message).joined(separator: " "))
        }
        return try root.items.map { try LedgerCase($0, file: file) }
    }

    private init(_ node: YAMLNode, file: String) throws {
        let fields = try CaseFields(
            node, file: file,
            keys: ["name", "rule", "source", "about", "catalogue", "toward", "as-of", "learners"])
        name = try fields.text("name")
        rules = try fields.text("rule").components(separatedBy: ", ")
        source = try fields.text("source")
        catalogue = try fields.text("catalogue")
        place = fields.place
        _ = try fields.text("about")
        learners = try fields.items("learners").map { try Learner($0, in: fields) }
    }
}

extension LedgerCase.Learner {
    /// A learner; the target and the day are those of the case unless the learner has others.
    fileprivate init(_ node: YAMLNode, in outer: CaseFields) throws {
        let fields = try CaseFields(
            node, file: outer.file, keys: ["name", "toward", "as-of", "holds", "expect"])
        func text(_ key: String) throws -> String { try fields.optionalText(key) ?? outer.text(key) }
        guard let date = CalendarDate(parsing: try text("as-of")) else { throw fields.problem("“as-of” is no date") }
        name = try fields.text("name")
        toward = try text("toward")
        asOf = date
        holds = try fields.items("holds")
        expected = try ExpectedLedger(fields.node("expect"), file: fields.file)
    }

    /// What the learner holds, in the forms of learner files.
    func holdings(in catalogue: Catalogue) throws -> [Holding] {
        try holds.map { node in
            let result: HoldingReader.Result
            if let text = node.text {
                result = HoldingReader.read(argument: text, catalogue)
            } else {
                let fields = try CaseFields(node, file: name, keys: ["offering", "completed", "grade"])
                result = HoldingReader.read(
                    offering: try fields.text("offering"), completed: try fields.optionalText("completed"),
                    grade: try fields.optionalText("grade"), catalogue)
            }
            guard let holding = result.holding else {
                throw CaseProblem(place: name, message: result.problem ?? "no holding")
            }
            return holding
        }
    }
}
