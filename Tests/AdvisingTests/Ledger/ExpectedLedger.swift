import Pathways

@testable import CatalogueFiles

/// What a case says has to come out.
struct ExpectedLedger: Sendable {
    var counted: Rational
    var remaining: Rational?
    var remainingHere: Rational
    var binding: Set<String>
    /// Each is a part of something that is to be confirmed; an empty list: there is nothing to confirm.
    var confirm: [String]?
    /// How many parts of the requirement are not met.
    var unmet: Int?
    var rows: [ExpectedRow]

    init(_ node: YAMLNode, file: String) throws {
        let fields = try CaseFields(
            node, file: file,
            keys: ["counted", "remaining", "remaining-here", "binding", "confirm", "unmet", "rows"])
        counted = try fields.knownAmount("counted")
        remaining = try fields.amount("remaining")
        remainingHere = try fields.knownAmount("remaining-here")
        binding = Set(try fields.texts("binding"))
        confirm = fields.has("confirm") ? try fields.texts("confirm") : nil
        unmet = fields.has("unmet") ? try fields.knownAmount("unmet").numerator : nil
        rows = try fields.items("rows").map { try ExpectedRow($0, file: file) }
    }
}

/// A row that is expected.
struct ExpectedRow: Hashable, Sendable, CustomStringConvertible {
    /// The identifier of what is held, or its beginning and `*` where equal pieces may change places.
    var holding: String
    /// The completion, where a learner has more than one.
    var completed: String?
    var held: Rational?
    var recognised: Rational?
    var rule: String

    init(_ node: YAMLNode, file: String) throws {
        let fields = try CaseFields(node, file: file, keys: ["holding", "completed", "held", "recognised", "rule"])
        holding = try fields.text("holding")
        completed = try fields.optionalText("completed")
        held = try fields.amount("held")
        recognised = try fields.amount("recognised")
        rule = try fields.text("rule")
    }

    init(holding: String, completed: String?, held: Rational?, recognised: Rational?, rule: String) {
        (self.holding, self.completed, self.held) = (holding, completed, held)
        (self.recognised, self.rule) = (recognised, rule)
    }

    var description: String {
        let date = completed.map { "@\($0)" } ?? ""
        return "\(holding)\(date) held \(held?.text ?? "unknown"), recognised \(recognised?.text ?? "unknown"), \(rule)"
    }

    /// The rows that were expected and are not there, and those that are there and were not expected.
    static func differences(_ expected: [ExpectedRow], _ found: [ExpectedRow]) -> (missing: [Self], extra: [Self]) {
        var extra = found
        var missing: [ExpectedRow] = []
        // Exact names first, then the longest beginnings, so that `*` takes only what is left.
        for row in expected.sorted(by: { $0.precision > $1.precision }) {
            if let position = extra.firstIndex(where: row.describes) {
                extra.remove(at: position)
            } else {
                missing.append(row)
            }
        }
        return (missing, extra)
    }

    private var precision: Int { holding.hasSuffix("*") ? holding.count : .max }

    private func describes(_ row: ExpectedRow) -> Bool {
        let isNamed = holding.hasSuffix("*") ? row.holding.hasPrefix(holding.dropLast()) : row.holding == holding
        return isNamed && (completed == nil || completed == row.completed)
            && (held, recognised) == (row.held, row.recognised) && rule == row.rule
    }
}
