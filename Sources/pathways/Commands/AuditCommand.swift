import Advising
import ArgumentParser
import CatalogueFiles
import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// `pathways audit`: where does each learner of a cohort stand?
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Where does each learner of a cohort stand? One line of answer for each line of input.",
        discussion: """
            Each line of input is a learner: {"learner": "…", "holds": ["id@date=grade", …]}, or learner,holding,holding \
            with commas. Each line of output says what the learner can claim now, the nearest awards, and with --toward \
            the credits that count. Lines keep their order, memory does not grow with their number, and a line that \
            cannot be read is answered with what is wrong with it.

            Examples:
              pathways audit data/bc --learners cohort.jsonl > answers.jsonl
              pathways audit data/bc --learners cohort.csv --format csv --toward tru-ol/bcom
              pathways audit data/bc --learners cohort.jsonl --as-of 2026-09-01 -o answers.jsonl --resume

            Exit status: 0 if every line was answered, 1 if some could not be.
            """)

    @OptionGroup var catalogue: CatalogueOptions
    @Option(
        help: ArgumentHelp("The learners, one on each line; - for standard input.", valueName: "file"),
        completion: .file(extensions: ["jsonl", "ndjson", "csv"]))
    var learners: String
    @Option(help: ArgumentHelp("Also the credits that count toward this award.", valueName: "id")) var toward: String?
    @Option(help: ArgumentHelp("How many of the nearest awards to name.", valueName: "n")) var nearest = 3
    @OptionGroup var date: DateOptions
    @Option(help: "How to write the answers.") var format: RowFormat = .json
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The file to write.", discussion: "Default: standard output.", valueName: "file"),
        completion: .file())
    var output: String?
    @Flag(help: "Go on behind the complete lines that are in the file already; needs -o and --as-of.")
    var resume = false
    @Option(
        help: ArgumentHelp(
            "How many learners to look at side by side.", discussion: "Default: one for each core.", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        guard (0...1_000).contains(nearest) else { throw ValidationError("--nearest takes a number from 0 to 1000.") }
        if let jobs, !(1...1_024).contains(jobs) { throw ValidationError("--jobs takes a number from 1 to 1024.") }
        if resume, output == nil { throw ValidationError("--resume goes on with a file: name it with -o.") }
        if resume, date.asOf == nil {
            throw ValidationError("--resume needs --as-of, so that all lines are answered for the same day.")
        }
    }

    func run() throws {
        let catalogue = try self.catalogue.load()
        let target = try toward.map(catalogue.requireOffering)
        let input = try openInput()
        let point = resume ? output.map(ResumePoint.init) ?? ResumePoint() : ResumePoint()
        let progress = CohortProgress(writingTo: try openOutput(keeping: point.bytes))
        let answerer = CohortAnswerer(
            reader: CohortReader(catalogue, asOf: date.date),
            rows: CohortRows(
                catalogue: catalogue, asOf: date.date.description, format: format, hasTarget: target != nil),
            target: target.map { LedgerTarget($0, in: catalogue) }, asOf: date.date,
            probe: Cohort(catalogue, asOf: date.date, nearest: nearest).makeProbe())
        let work = OrderedWork<LineBatch, CohortAnswerer, CohortAnswerer.Answer>(
            workers: [CohortAnswerer](repeating: answerer, count: jobs ?? ProcessInfo.processInfo.activeProcessorCount),
            work: { answerer, batch in answerer.answer(batch) }, handOut: { progress.write($0) })
        var lines = LineBatcher(skipping: point.lines, countsHeading: format == .csv)
        let trouble = read(input, &lines, work, progress)
        work.finish()
        try end(progress, trouble, lines)
    }

    /// Reads to the end, or until nobody takes the answers; returns why reading failed, if it did.
    private func read(
        _ input: borrowing ByteStream, _ lines: inout LineBatcher,
        _ work: OrderedWork<LineBatch, CohortAnswerer, CohortAnswerer.Answer>, _ progress: CohortProgress
    ) -> ByteStream.Failure? {
        do throws(ByteStream.Failure) {
            while progress.failure == nil {
                let block = try input.read()
                if block.isEmpty { break }
                lines.add(block, work.add)
            }
        } catch {
            return error
        }
        if progress.failure == nil { lines.finish(work.add) }
        return nil
    }

    private func end(_ progress: CohortProgress, _ trouble: ByteStream.Failure?, _ lines: LineBatcher) throws {
        if let failure = progress.failure {
            // A reader that went away has seen enough.
            if failure.isClosedPipe { return }
            Console.note("pathways: the answers cannot be written: \(failure.reason)")
            throw ExitStatus.cannotWrite
        }
        if let trouble {
            Console.note("pathways: the learners cannot be read to the end: \(trouble.reason)")
            throw ExitStatus.noInput
        }
        if lines.isBehind {
            Console.note("pathways: there are more lines in the file of answers than learners: it belongs to others.")
            throw ExitStatus.badData
        }
        if let summary = progress.summary {
            Console.note("pathways: \(summary)")
            throw ExitStatus.negative
        }
    }

    private func openInput() throws -> ByteStream {
        if learners == "-" { return .standardInput }
        do throws(ByteStream.Failure) {
            return try ByteStream.reading(learners)
        } catch {
            Console.note("pathways: “\(learners.printable)” cannot be read: \(error.reason)")
            throw ExitStatus.noInput
        }
    }

    private func openOutput(keeping bytes: Int) throws -> ByteStream {
        guard let output else { return .standardOutput }
        do throws(ByteStream.Failure) {
            return try ByteStream.writing(output, keeping: bytes)
        } catch {
            Console.note("pathways: “\(output.printable)” cannot be written: \(error.reason)")
            throw ExitStatus.cannotWrite
        }
    }
}
