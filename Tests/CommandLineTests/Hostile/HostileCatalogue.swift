import Foundation

/// A catalogue with a text of each of a list in every field that takes text.
enum HostileCatalogue {
    /// A new folder with `c.yaml`, `learner.yaml` and `later.yaml`, which is another catalogue to compare with.
    static func write(_ texts: [String]) throws -> URL {
        let folder = try Project.temporaryFolder()
        try text(of: texts).write(to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        try text(of: Array(texts.reversed())).write(
            to: folder.appending(path: "later.yaml"), atomically: true, encoding: .utf8)
        let learners = texts.enumerated().map { "  - { name: \(quoted($1)), holds: [x/m\($0)] }\n" }.joined()
        try "learners:\n\(learners)".write(
            to: folder.appending(path: "learner.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    private static let fields = [
        "title", "code", "source", "note", "description", "delivery-mode", "prerequisites", "learning-outcomes",
        "assessment-method", "credit-other-recognition", "learner-pathways", "quality-assurance-statement",
        "review-cycle", "department", "endorsement", "instructor-qualifications", "further-information",
    ]

    private static func text(of texts: [String]) -> String {
        let parts = texts.indices.map { "m\($0)" }.joined(separator: ", ")
        var lines = ["institution: x", "institutions:"]
        for (number, text) in texts.enumerated() {
            let value = quoted(text)
            lines.append("  \(number == 0 ? "x" : "i\(number)"): { name: \(value), url: \(value), note: \(value) }")
        }
        lines.append("micro-credentials:")
        for (number, text) in texts.enumerated() {
            let values = fields.map { "\($0): \(quoted(text))" }.joined(separator: ", ")
            lines.append("  m\(number): { credits: 3, \(values) }")
        }
        lines += [
            "programs:", "  p: { title: All, award: \(quoted(texts[0])), credits: 9, stacks: [\(parts)] }",
            "  q: { title: \(quoted(texts[0])), credits: 30, stacks: [\(parts)], other-credits: any }", "ladders:",
        ]
        for (number, text) in texts.enumerated() {
            let value = quoted(text)
            lines.append(
                "  - { from: m\(number), into: p, source: \(value), note: \(value), grants: { credits: 3 }, "
                    + "when: { confirm: \(value) }, declared-by: x, "
                    + "agreement: { id: \(value), source: \(value), from: 2020-01-01, until: 2026-12-31 } }")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A text in the double quotes of YAML, with everything but plain ASCII as numbers.
    private static func quoted(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case " "..."~": String(scalar)
            default: "\\U" + String(repeating: "0", count: 8 - hexadecimal(scalar).count) + hexadecimal(scalar)
            }
        }
        return "\"\(scalars.joined())\""
    }

    private static func hexadecimal(_ scalar: Unicode.Scalar) -> String { String(scalar.value, radix: 16) }
}
