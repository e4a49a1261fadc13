import Pathways

/// The findings that a text shows: the first hundred of each code, and how many more there are.
///
/// A mistake in one column of a large table is found in every row of it; nobody reads it a hundred thousand times. What is
/// left out is always counted, in words; formats for programs hold everything. O(n).
struct CappedFindings {
    /// How many findings of one code are shown.
    static let limit = 100

    /// In the order of places, as they came.
    let shown: [Diagnostic]
    /// The codes of which some are not shown, in the order of ``DiagnosticCode``, and how many.
    let hidden: [(code: DiagnosticCode, count: Int)]

    init(_ findings: [Diagnostic], showsAll: Bool = false) {
        guard !showsAll else {
            (shown, hidden) = (findings, [])
            return
        }
        var counts: [DiagnosticCode: Int] = [:]
        shown = findings.filter { finding in
            counts[finding.code, default: 0] += 1
            return counts[finding.code, default: 0] <= Self.limit
        }
        hidden = DiagnosticCode.allCases.compactMap { code in
            let count = counts[code, default: 0] - Self.limit
            return count > 0 ? (code, count) : nil
        }
    }

    /// A line for each code of which some are not shown, and how to see them; empty where all are.
    var words: String { hidden.isEmpty ? "" : counts + "\nShow them all with --all-findings.\n" }

    /// A line for each code of which some are not shown.
    var counts: String {
        let lines = hidden.map { code, count in
            "\(Self.grouped(count)) more \(count == 1 ? "finding" : "findings") [\(code.rawValue)] not shown."
        }
        return lines.joined(separator: "\n")
    }

    /// A number with a comma between thousands.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.indices.reduce(into: "") { text, place in
            if place > 0, (digits.count - place) % 3 == 0 { text.append(",") }
            text.append(digits[place])
        }
    }
}
