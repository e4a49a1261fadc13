import ArgumentParser
import CatalogueFiles
import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Text for people or JSON for programs.
enum AnswerFormat: String, CaseIterable, ExpressibleByArgument {
    case text, json
}

/// The day a question is asked for.
struct DateOptions: ParsableArguments {
    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day the question is asked for.", discussion: "Default: today.", valueName: "date"),
        transform: Self.date)
    var asOf: CalendarDate?

    /// The day given, or today.
    var date: CalendarDate { asOf ?? .today }

    static func date(_ text: String) throws -> CalendarDate {
        guard let date = CalendarDate(parsing: text) else {
            throw ValidationError("“\(text.printable)” is not a date: write year, month and day, such as 2026-09-01.")
        }
        return date
    }
}

extension CalendarDate {
    /// Today where the process runs: the command line's only look at the clock.
    static var today: CalendarDate {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .current
        let parts = calendar.dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            let date = CalendarDate(year: year, month: month, day: day)
        else { preconditionFailure("the clock shows no day of the calendar") }
        return date
    }
}
