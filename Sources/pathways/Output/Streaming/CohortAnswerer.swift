import Advising
import CatalogueFiles
import IntegerProgramming
import Pathways

/// Answers one batch of lines after another; each worker has its own.
struct CohortAnswerer: Sendable {
    /// The answers to a batch.
    struct Answer: Sendable {
        var bytes: [UInt8] = []
        var lines = 0
        /// The numbers of the lines that could not be answered.
        var failed: [Int] = []
    }

    let reader: CohortReader
    let rows: CohortRows
    let target: LedgerTarget?
    let asOf: CalendarDate
    var probe: CohortProbe

    mutating func answer(_ batch: LineBatch) -> Answer {
        var answer = Answer()
        for (number, line) in batch.lines.enumerated() {
            answer.bytes += Array(text(of: line, in: batch, number: batch.firstLine + number, &answer).utf8)
        }
        answer.lines = batch.lines.count
        return answer
    }

    private mutating func text(
        of line: LineBatch.Line, in batch: LineBatch, number: Int, _ answer: inout Answer
    ) -> String {
        let row: CohortRow
        switch line {
        case .heading: return rows.heading
        case .tooLong: row = CohortRow(problem: "the line is longer than 1 MB.")
        case .text(let range): row = self.row(reader.read(batch.bytes[range]))
        }
        if row.problem != nil { answer.failed.append(number) }
        return rows.line(row)
    }

    private mutating func row(_ entry: CohortEntry) -> CohortRow {
        if let problem = entry.problem { return CohortRow(learner: entry.learner, problem: problem) }
        let prospects = probe.prospects(entry.holdings)
        guard let target else { return CohortRow(learner: entry.learner, prospects: prospects) }
        do {
            let ledger = try Ledger(toward: target, holding: entry.holdings, on: asOf, explains: false)
            let credit = CohortRow.Credit(
                counted: ledger.counted, remaining: ledger.remaining, isProved: ledger.isProved)
            return CohortRow(learner: entry.learner, prospects: prospects, credit: credit)
        } catch .numbersTooLarge {
            return CohortRow(
                learner: entry.learner,
                problem: "the amounts of credit are too large, or too finely divided, to be added up exactly.")
        } catch {
            return CohortRow(
                learner: entry.learner, problem: "a fault of the program, not of the line: \(error)")
        }
    }
}
