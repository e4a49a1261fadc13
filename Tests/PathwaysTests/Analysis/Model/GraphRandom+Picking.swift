extension GraphRandom {
    /// A number from 0 up to, not including, `bound`.
    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    /// One of the items; `nil` only where there are none.
    mutating func one<Item>(of items: [Item]) -> Item? { items.randomElement(using: &self) }
}
