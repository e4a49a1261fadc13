/// Finds the known name that a mistyped one most likely stands for.
public struct DidYouMean: Sendable {
    private let candidates: [(name: String, characters: [UInt8])]

    /// Names to suggest from; of equally near ones the first in `names` wins.
    public init(_ names: some Sequence<String>) {
        candidates = names.map { ($0, Array($0.utf8)) }
    }

    /// The nearest known name, or `nil` when none is near enough to be a slip of the fingers.
    ///
    /// Near enough means: at most a third of the letters are wrong (at most four, and one in words of two), a swap of
    /// neighbours counted as one (Damerau–Levenshtein distance, restricted form). O(candidates × length²) at worst; candidates
    /// whose length alone rules them out are skipped.
    public func suggestion(for name: String) -> String? {
        let wanted = Array(name.utf8)
        var bound = wanted.count < 2 ? 0 : min(4, max(1, wanted.count / 3))
        var best: String?
        for candidate in candidates where abs(candidate.characters.count - wanted.count) <= bound {
            let distance = Self.distance(wanted, candidate.characters)
            guard distance <= bound else { continue }
            best = candidate.name
            bound = distance - 1
            if bound < 0 { break }
        }
        return best
    }

    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let cost = folded(left[i]) == folded(right[j]) ? 0 : 1
                var value = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    value = min(value, beforeLast[j - 1] + 1)
                }
                row.append(value)
            }
            beforeLast = last
            last = row
        }
        return last[right.count]
    }

    /// Upper case and underscores are slips that cost nothing.
    private static func folded(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x41...0x5A: byte | 0x20
        case 0x5F, 0x20: 0x2D
        default: byte
        }
    }
}
