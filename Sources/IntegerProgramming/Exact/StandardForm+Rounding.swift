extension StandardForm {
    /// The nearest whole numbers, if they satisfy the program exactly.
    func assignment(near numbers: [Double]) -> [Int]? {
        let values = numbers.compactMap { Int(exactly: $0.rounded()) }
        guard values.count == columnCount, box.contains(values), isSatisfied(by: values) else { return nil }
        return values
    }
}
