import Advising
import Pathways

/// An answer without places in files, which depend on the order of declarations.
struct LedgerDigest: Equatable, CustomStringConvertible {
    let lines: [String]

    init(_ ledger: Ledger, _ catalogue: Catalogue) {
        var lines = ["\(ledger.counted) \(String(describing: ledger.remaining)) \(ledger.remainingHere)"]
        lines.append("\(ledger.binding.map(\.rawValue)) \(ledger.confirm)")
        for entry in ledger.entries {
            let holding = entry.holding
            let date = holding.completed.map { "\($0)" } ?? ""
            lines.append(
                "\(catalogue[holding.offering].id) \(date) \(holding.grade?.rawValue ?? "") \(entry.isRemainder) "
                    + "\(String(describing: entry.held)) \(String(describing: entry.recognised)) \(entry.rule) "
                    + Self.text(of: entry.bucket, catalogue))
        }
        self.lines = lines
    }

    var description: String { lines.joined(separator: "\n") }

    private static func text(of bucket: Ledger.Bucket?, _ catalogue: Catalogue) -> String {
        guard case .part(let requirement)? = bucket else { return bucket.map { "\($0)" } ?? "nowhere" }
        var text = ""
        requirement.forEachNode { node in
            switch node {
            case .complete(let leaf): text += " " + catalogue[leaf.offering].id
            case .all: text += " all"
            case .any: text += " any"
            case .choose(let count, _, _): text += " choose \(count)"
            case .credits(let amount, _, _): text += " credits \(amount)"
            }
        }
        return text
    }
}
