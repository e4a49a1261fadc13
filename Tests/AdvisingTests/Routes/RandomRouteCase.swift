import Pathways

/// A random question about routes: a catalogue as text, what is held, and the target.
struct RandomRouteCase {
    /// The body of an offering, by its name.
    struct Entry {
        var kind: String
        var name: String
        var fields: [String]
    }

    /// Something held, as the command line writes it.
    struct Held {
        var name: String
        var completed: CalendarDate?
        var grade: String?
    }

    var institutions: [String] = []
    var entries: [Entry] = []
    /// `ladders`, `transfers`, `assessments` or `equivalents`, each with one item of that list.
    var declarations: [(key: String, item: String)] = []
    /// Offerings of which one is taken.
    var overlaps: [String] = []
    var held: [Held] = []
    var target = ""
    var asOf: CalendarDate?

    /// The catalogue as YAML.
    var text: String {
        var lines = ["institution: x", "institutions:"]
        lines += institutions.map { "  " + $0 }
        for kind in ["courses", "micro-credentials", "programs"] {
            let entries = entries.filter { $0.kind == kind }
            if !entries.isEmpty { lines.append("\(kind):") }
            lines += entries.map { "  \($0.name): { \($0.fields.joined(separator: ", ")) }" }
        }
        for key in ["ladders", "transfers", "assessments", "equivalents"] {
            let items = declarations.filter { $0.key == key }
            if !items.isEmpty { lines.append("\(key):") }
            lines += items.map { "  - { \($0.item) }" }
        }
        if !overlaps.isEmpty { lines.append("excludes:") }
        lines += overlaps.map { "  - [\($0)]" }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The whole question, for a failure to be understood and repeated.
    var description: String {
        let holdings = held.map { held in
            held.name + (held.completed.map { "@\($0)" } ?? "") + (held.grade.map { "=\($0)" } ?? "")
        }
        let day = asOf.map { " on \($0)" } ?? ""
        return "to \(target), holding \(holdings.joined(separator: " "))\(day), in\n\(text)"
    }

    /// The same question with everything declared in another order.
    func shuffled(using random: inout SplitMix64) -> RandomRouteCase {
        var result = self
        result.institutions.shuffle(using: &random)
        result.entries.shuffle(using: &random)
        result.declarations.shuffle(using: &random)
        result.overlaps.shuffle(using: &random)
        result.held.shuffle(using: &random)
        for position in result.entries.indices { result.entries[position].fields.shuffle(using: &random) }
        return result
    }
}

extension RandomRouteCase {
    /// The identifier of an offering that may be written without its institution.
    static func identifier(_ name: String) -> String { name.contains("/") ? name : "x/" + name }

    func index(of name: String, in catalogue: Catalogue) -> OfferingIndex? {
        catalogue.index(of: Self.identifier(name))
    }

    func holdings(in catalogue: Catalogue) -> [Holding] {
        held.compactMap { held in
            index(of: held.name, in: catalogue).map {
                Holding($0, completed: held.completed, grade: held.grade.map { Grade(rawValue: $0) })
            }
        }
    }
}
