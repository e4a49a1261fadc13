/// Memory for integers that one algorithm owns while it runs.
///
/// Unlike an array it is never copied, so a write checks bounds and nothing else; it is freed with its owner. Whatever
/// outlives the algorithm is handed out as an array.
struct Scratch: ~Copyable {
    private let storage: UnsafeMutableBufferPointer<Int32>

    /// Memory for `count` integers, each of them `value`.
    init(repeating value: Int32, count: Int) {
        storage = .allocate(capacity: count)
        storage.initialize(repeating: value)
    }

    deinit {
        storage.deallocate()
    }

    var count: Int { storage.count }

    subscript(index: Int) -> Int32 {
        @inline(__always) get {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: storage.count), "out of bounds")
            return storage[index]
        }
        @inline(__always) nonmutating set {
            precondition(UInt(bitPattern: index) < UInt(bitPattern: storage.count), "out of bounds")
            storage[index] = newValue
        }
    }

    /// Adds to one of the integers. Not `scratch[index] += amount`: for that the compiler makes an access that the thread
    /// sanitizer cannot follow.
    @inline(__always)
    func add(_ amount: Int32, at index: Int) { self[index] = self[index] + amount }
}
