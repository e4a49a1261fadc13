import CatalogueFiles
import Pathways
import Testing

/// A small catalogue with a target, written in parts so that a rule can be left out and declarations can change places.
struct RandomLedgerCase: CustomStringConvertible {
    var institutions = ["x", "y", "z"]
    /// The fields of the target, its rules left out.
    var fields: [String] = []
    /// The rules of the target, by name.
    var rules: [(name: String, value: String)] = []
    /// The rules of institution `x`.
    var institutionRules: [(name: String, value: String)] = []
    /// Everything else that is declared, by the key it stands below.
    var declarations: [(key: String, line: String)] = []
    /// What is held, as on the command line.
    var holds: [String] = []
    var asOf = "2025-06-30"

    var text: String {
        let rulesText = Self.map(institutionRules)
        var text = "institution: x\ninstitutions:\n"
        text += "  x: { name: X\(institutionRules.isEmpty ? "" : ", rules: \(rulesText)") }\n"
        text += "  y: { name: Y }\n  z: { name: Z }\n  h: { name: H, unit: half }\n  u: { name: U, unit: strange }\n"
        text += "conversions: [{ from: half, to: credit, factor: 1/2 }]\n"
        let target = fields + (rules.isEmpty ? [] : ["rules: \(Self.map(rules))"])
        var sections = declarations
        sections.append(("programs", "t: { \(target.joined(separator: ", ")) }"))
        for key in Self.keys {
            let lines = sections.filter { $0.key == key }.map(\.line)
            guard !lines.isEmpty else { continue }
            let isList = Self.lists.contains(key)
            text += "\(key):\n" + lines.map { "  \(isList ? "- " : "")\($0)\n" }.joined()
        }
        return text
    }

    /// The catalogue, and the command to run on it.
    var description: String {
        let held = holds.map { " --holds \($0)" }.joined()
        return "\(text)\npathways credits case.yaml --toward x/t --as-of \(asOf)\(held)"
    }

    private static let lists = ["ladders", "transfers", "assessments", "equivalents", "excludes"]
    private static let keys = ["courses", "micro-credentials", "programs", "trainings"] + lists

    private static func map(_ rules: [(name: String, value: String)]) -> String {
        "{ " + rules.map { "\($0.name): \($0.value)" }.joined(separator: ", ") + " }"
    }
}

extension RandomLedgerCase {
    /// The names of the rules that are stated.
    var ruleNames: [String] {
        var names = rules.map(\.name) + institutionRules.map(\.name)
        if declarations.contains(where: { $0.key == "excludes" }) { names.append("excludes") }
        return names.filter { $0 != "residency-accepts" }
    }

    /// The same without one rule, wherever it is stated.
    func without(rule name: String) -> RandomLedgerCase {
        var result = self
        result.rules.removeAll { $0.name == name }
        result.institutionRules.removeAll { $0.name == name }
        if name == "excludes" { result.declarations.removeAll { $0.key == name } }
        return result
    }

    /// The same, with holdings and declarations in another order.
    func shuffled(seed: UInt64) -> RandomLedgerCase {
        var random = SplitMix64(seed: seed)
        var result = self
        result.holds.shuffle(using: &random)
        result.declarations.shuffle(using: &random)
        return result
    }
}

extension RandomLedgerCase {
    /// The same with one thing less, in every way.
    var smaller: [RandomLedgerCase] {
        func without<Part>(_ path: WritableKeyPath<RandomLedgerCase, [Part]>) -> [RandomLedgerCase] {
            self[keyPath: path].indices.map { index in
                var result = self
                result[keyPath: path].remove(at: index)
                return result
            }
        }
        return without(\.holds) + without(\.declarations) + without(\.rules) + without(\.institutionRules)
            + without(\.fields).filter { $0.fields.contains { $0.hasPrefix("credits:") } }
    }

    /// The smallest case found by leaving things out for which `fails` still holds.
    func shrunk(while fails: (RandomLedgerCase) -> Bool) -> RandomLedgerCase {
        var result = self
        while let next = result.smaller.first(where: fails) { result = next }
        return result
    }
}
