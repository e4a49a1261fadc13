/// The positions of a list of keys, sorted by key; positions with equal keys stay ascending (a counting sort).
struct StableBuckets: Sendable {
    /// Where each bucket starts in `items`; one more entry closes the last bucket.
    let starts: [Int32]
    /// The positions of the keys, bucket by bucket.
    let items: [Int32]
    /// Whether the keys were sorted already, so that `items` is 0, 1, 2 ….
    let isIdentity: Bool

    /// Sorts the positions of `keys`, each of which must be at least 0 and less than `bucketCount`, in linear time.
    init(keys: [Int32], bucketCount: Int) {
        precondition(bucketCount >= 0 && bucketCount <= Int(Int32.max), "more vertices than 32 bits can number")
        precondition(keys.count <= Int(Int32.max), "more edges than 32 bits can number")
        var starts = [Int32](repeating: 0, count: bucketCount + 1)
        isIdentity = Self.count(keys, into: &starts)
        if isIdentity {
            items = Array(0..<Int32(keys.count))
        } else {
            items = Self.place(keys, starts: starts)
        }
        self.starts = starts
    }

    /// The items of bucket `key`, ascending.
    func items(in key: Int) -> ArraySlice<Int32> {
        items[Int(starts[key])..<Int(starts[key + 1])]
    }

    /// Turns zeroes into the start of every bucket; true if the keys are sorted.
    private static func count(_ keys: [Int32], into starts: inout [Int32]) -> Bool {
        var sums = starts.mutableSpan
        let bucketCount = sums.count - 1
        var previous: Int32 = 0
        var isSorted = true
        for key in keys {
            precondition(key >= 0 && Int(key) < bucketCount, "a tail is not a vertex")
            sums[Int(key) + 1] += 1
            isSorted = isSorted && previous <= key
            previous = key
        }
        for bucket in stride(from: 0, to: bucketCount, by: 1) { sums[bucket + 1] += sums[bucket] }
        return isSorted
    }

    private static func place(_ keys: [Int32], starts: [Int32]) -> [Int32] {
        var free = starts
        var next = free.mutableSpan
        return [Int32](unsafeUninitializedCapacity: keys.count) { items, count in
            count = keys.count
            var position: Int32 = 0
            for key in keys {
                items[Int(next[Int(key)])] = position
                next[Int(key)] += 1
                position += 1
            }
        }
    }
}
