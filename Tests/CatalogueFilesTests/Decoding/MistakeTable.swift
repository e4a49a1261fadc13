import CatalogueFiles
import Pathways
import Testing

/// A table of texts and of what is found wrong with each.
///
/// A line that begins with `«` is a text, `⏎` in it a new line and `⇥` a tab. The lines below it are the findings, as
/// `line:column code message — hint`: a hint in brackets is one of ``hints``, `The keys are …` leaves out the keys, and
/// what is wrong with the YAML itself has no words here.
struct MistakeTable {
    var rows: [(text: String, findings: [String])] = []

    init(_ table: String) {
        for line in table.split(separator: "\n") {
            if line.hasPrefix("«") {
                let text = String(line.dropFirst().drop { $0 == " " }).replacing("⇥", with: "\t")
                rows.append((text.replacing(" ⏎ ", with: "\n").replacing(" ⏎", with: "\n"), []))
            } else {
                rows[rows.count - 1].findings.append(Self.written(out: line.drop { $0 == " " }))
            }
        }
    }

    /// Compares every row with what is found in the text that `whole` makes of it.
    func check(sourceLocation: SourceLocation = #_sourceLocation, _ whole: (String) -> String = { $0 }) {
        for row in rows {
            let found = CatalogueReader.read(texts: [("a", whole(row.text))]).diagnostics.map(Self.shown)
            #expect(found == row.findings, "\(row.text)", sourceLocation: sourceLocation)
        }
    }

    static func shown(_ diagnostic: Diagnostic) -> String {
        let place = "\(diagnostic.span.line):\(diagnostic.span.column) \(diagnostic.code.rawValue)"
        let isOfYAML = diagnostic.code == .unreadableFile || diagnostic.message.english.hasPrefix("The key '")
        if isOfYAML { return place }
        let hint =
            diagnostic.hint.map { $0.english.hasPrefix("The keys are ") ? " — The keys are …" : " — \($0)" } ?? ""
        return "\(place) \(diagnostic.message)\(hint)"
    }

    private static func written(out line: Substring) -> String {
        guard line.hasSuffix(")"), let start = line.lastIndex(of: "(") else { return String(line) }
        let name = line[line.index(after: start)...].dropLast()
        return hints[String(name)].map { line[..<start] + $0 } ?? String(line)
    }

    static let hints = [
        "factor":
            "It must be at least 1/1000 and at most 1000.",
        "credits":
            "Write a number such as 3, 62.5 or 2/3; leave it out if unknown.",
        "number":
            "Write a number such as 3, 62.5 or 2/3, without a sign or a comma.",
        "identifier":
            "Write institution/name, or a name of this file's institution: letters, digits, “-”, “_” and “.”.",
        "text":
            "Write a text; quote it if it contains “: ” or “#”.",
        "period":
            "Write a whole number and years, months, weeks or days: 5 years.",
        "date":
            "Write year, month and day, such as 2024-01-31.",
        "amount":
            "Write a number, a percentage such as 25%, or {larger-of: [12, 40%]}.",
        "sharing":
            "It is never, {same-level: never} or {limit: 50%}.",
        "from":
            "Add “from:” with a list, “any”, or a filter such as {subject: ACCT, level: upper}.",
        "group":
            "Use one of complete, all, any, choose or credits.",
        "fraction":
            "Use fractions with small denominators, or fewer decimals.",
        "gradeName":
            "Use a letter from A+ to F, a percentage, or a name from grades.",
        "grade":
            "Write a letter (B+), a percentage (73%) or a name from grades.",
        "cost":
            "Write an amount, with a currency if you like: 495 or 495 CAD.",
        "institution":
            "Write a short name such as bcit.",
        "declare":
            "Declare it, or correct the name.",
        "delete":
            "Delete one of the two, or put what they hold together under one key.",
        "keep":
            "Keep one of the two, or give this one another name.",
        "list":
            "Begin each one with “- ”.",
        "offerings":
            "Write each one as “name: {title: …, credits: …}”.",
        "admission":
            "Write true, or a year such as “year 3”.",
    ]
}
