extension Array {
    /// The same in no more memory than it needs: an array that grew may have room for twice as much. O(n).
    package var trimmed: [Element] {
        capacity > count + count / 8 ? withUnsafeBufferPointer { Array($0) } : self
    }
}
