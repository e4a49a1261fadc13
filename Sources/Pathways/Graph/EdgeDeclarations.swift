/// By what each edge of a graph is declared, and where.
///
/// A recognition that is a plain row of a table knows its place, so that its edges take 4 bytes each; others take 24.
struct EdgeDeclarations: Sendable {
    private struct Other: Sendable {
        var span: SourceSpan
        var number: Int32
    }

    private let recognitions: [Recognition<OfferingIndex>]
    /// For each edge the recognition that is a row, or the complement of its position among the others.
    private var numbers: [Int32] = []
    private var others: [Other] = []

    init(recognitions: [Recognition<OfferingIndex>]) { self.recognitions = recognitions }

    var count: Int { numbers.count }

    /// The recognition or equivalence, counted in the catalogue's list of its kind; -1 for none of them.
    func number(of edge: EdgeID) -> Int32 {
        let number = numbers[Int(edge)]
        return number < 0 ? others[Int(~number)].number : number
    }

    func span(of edge: EdgeID) -> SourceSpan {
        let number = numbers[Int(edge)]
        return number < 0 ? others[Int(~number)].span : recognitions[Int(number)].origin?.span ?? .nowhere
    }

    /// An edge of a recognition that is a row.
    mutating func append(row number: Int) { numbers.append(Int32(number)) }

    mutating func append(_ number: Int, at span: SourceSpan) {
        numbers.append(~Int32(others.count))
        others.append(Other(span: span, number: Int32(number)))
    }

    /// The same in no more memory than it needs.
    var trimmed: EdgeDeclarations {
        var result = self
        (result.numbers, result.others) = (numbers.trimmed, others.trimmed)
        return result
    }
}
