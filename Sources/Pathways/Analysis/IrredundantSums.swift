/// The least and the largest sum of numbers that reach a need and fall below it without any one of them.
///
/// Such a set is one number that reaches the need alone, or smaller ones of which all but a smallest stay below it. So
/// for each number in descending order, the sums below the need that larger ones (and further copies) make are all it
/// takes to know. They are kept as bits: O(d × log(need) × need / 64) for d different numbers.
package struct IrredundantSums {
    private let need: Int
    /// Bit s: the numbers so far can make s, which is below the need.
    private var sums: [UInt64]
    /// The bounds by the smallest number in the set, largest numbers first; those that no set begins with are left out.
    package private(set) var bySmallest: [(smallest: Int, sums: ClosedRange<Int>)] = []

    /// The bounds; none when even all numbers together fall short.
    ///
    /// - Parameters:
    ///   - numbers: at least 0; those that are 0 are never in such a set.
    ///   - workLimit: how many words of bits to look at; the result is `nil` where it would take more.
    package init?(of numbers: [Int], reaching need: Int, workLimit: Int = 20_000_000) {
        self.need = need
        sums = [1]
        if need <= 0 { bySmallest = [(0, 0...0)] }
        guard need > 0 else { return }
        var copies: [Int: Int] = [:]
        for number in numbers where number > 0 { copies[number, default: 0] += 1 }
        let words = need / 64 + 1
        guard words <= workLimit / max(1, copies.count) else { return nil }
        sums = [UInt64](repeating: 0, count: words)
        sums[0] = 1
        for (number, count) in copies.sorted(by: { $0.key > $1.key }) {
            if number >= need { bySmallest.append((number, number...number)) } else { add(number, count) }
        }
    }

    /// The least sum; `nil` when there is none.
    package var least: Int? { bySmallest.map(\.sums.lowerBound).min() }

    /// The largest sum; `nil` when there is none.
    package var most: Int? { bySmallest.map(\.sums.upperBound).max() }

    private mutating func add(_ number: Int, _ count: Int) {
        var open = min(count - 1, need / number)
        var step = 1
        while open > 0 {
            let taken = min(step, open)
            shift(by: taken * number)
            open -= taken
            step *= 2
        }
        if let low = firstSum(from: need - number), let high = lastSum {
            bySmallest.append((number, (low + number)...(high + number)))
        }
        shift(by: number)
    }

    /// Adds to every sum the same sum plus `offset`.
    private mutating func shift(by offset: Int) {
        let (words, bits) = (offset / 64, UInt64(offset % 64))
        guard words < sums.count else { return }
        for target in stride(from: sums.count - 1, through: words, by: -1) {
            var moved = sums[target - words] << bits
            if bits > 0, target > words { moved |= sums[target - words - 1] >> (64 - bits) }
            sums[target] |= moved
        }
        // Only sums below the need matter, and they tell the last one apart.
        let used = UInt64(need % 64)
        sums[sums.count - 1] &= (1 << used) - 1
    }

    private func firstSum(from start: Int) -> Int? {
        var word = start / 64
        var bits = sums[word] & ~((1 << UInt64(start % 64)) - 1)
        while bits == 0 {
            word += 1
            guard word < sums.count else { return nil }
            bits = sums[word]
        }
        return word * 64 + bits.trailingZeroBitCount
    }

    private var lastSum: Int? {
        guard let word = sums.lastIndex(where: { $0 != 0 }) else { return nil }
        return word * 64 + 63 - sums[word].leadingZeroBitCount
    }
}
