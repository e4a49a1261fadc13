/// What is left of the limits while one workbook is read.
final class Budget {
    private let limits: WorkbookLimits
    private var unpacked = 0
    private var sheets = 0
    private var cells = 0
    private var text = 0

    init(_ limits: WorkbookLimits) {
        self.limits = limits
    }

    /// Takes note of `amount` more of something.
    func spend(_ measure: WorkbookError.Measure, _ amount: Int) throws(WorkbookError) {
        switch measure {
        case .file: break
        case .unpacked: try Self.add(amount, to: &unpacked, measure, limits.unpackedBytes)
        case .sheets: try Self.add(amount, to: &sheets, measure, limits.sheets)
        case .cells: try Self.add(amount, to: &cells, measure, limits.cells)
        case .text: try Self.add(amount, to: &text, measure, limits.textBytes)
        }
    }

    private static func add(
        _ amount: Int,
        to sum: inout Int,
        _ measure: WorkbookError.Measure,
        _ limit: Int,
    ) throws(WorkbookError) {
        guard amount <= limit - sum else { throw .tooLarge(measure, limit: limit) }
        sum += amount
    }
}
