/// Says in few words what a catalogue declares.
struct DiagramWords {
    let catalogue: Catalogue
    let asOf: CalendarDate?

    /// `1 part`, `9 parts`.
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    /// All of so many: `both`, `all 3`, `nothing`.
    static func all(_ number: Int) -> String { number == 0 ? "nothing" : number == 2 ? "both" : "all \(number)" }

    /// `file:line`; `nil` for something made in memory.
    func place(_ span: SourceSpan) -> String? {
        let file = catalogue.file(of: span)
        return file.isEmpty ? nil : "\(file):\(span.line)"
    }

    /// `min. C, within 5 years`; `nil` without conditions.
    static func conditions(grade: Grade?, within: CalendarPeriod?) -> String? {
        let parts = [grade.map { "min. \($0.rawValue)" }, within.map { "within \($0)" }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `until 2027-08-31`, `ended 2024-12-31` or `from 2027-09-01`; `nil` where no date matters now.
    func dates(_ range: DateRange?) -> String? {
        guard let range else { return nil }
        if let until = range.until { return hasEnded(range) ? "ended \(until)" : "until \(until)" }
        guard let from = range.from, let asOf, asOf < from else { return nil }
        return "from \(from)"
    }

    func hasEnded(_ range: DateRange?) -> Bool {
        guard let range, let asOf else { return false }
        return range.hasEnded(by: asOf)
    }
}

// MARK: - Choices

extension DiagramWords {
    /// `1 of 2`, `all 3`, `any 2`, `any 2 of ACCT, upper level`, `15 credits from 8`, `15 credits of ACCT, upper level`, `30 credits, any`.
    func choice(_ requirement: Requirement<OfferingIndex>, unit: CreditUnit) -> String {
        switch requirement {
        case .complete(let leaf): catalogue[leaf.offering].title
        case .all(let children, _): Self.all(children.count)
        case .any(let children, _): "1 of \(children.count)"
        case .choose(let count, .listed(let children), _): "\(count) of \(children.count)"
        case .choose(let count, .matching(let filter), _):
            filter.isOpen ? "any \(count)" : "any \(count) of \(description(of: filter))"
        case .credits(let amount, .listed(let children), _): "\(Credits(amount, unit)) from \(children.count)"
        case .credits(let amount, .matching(let filter), _):
            "\(Credits(amount, unit))" + (filter.isOpen ? ", any" : " of \(description(of: filter))")
        }
    }

    /// `ACCT, upper level`; `programs at Camosun College`.
    private func description(of filter: OfferingFilter) -> String {
        var parts: [String] = []
        if let subject = filter.subject { parts.append(subject) }
        if let kind = filter.kind { parts.append(kind.rawValue + "s") }
        if let level = filter.level { parts.append(["upper", "lower"].contains(level) ? "\(level) level" : level) }
        let place = filter.institution.map { "at \(catalogue.institutionTitle($0))" }
        if parts.isEmpty { return place.map { "anything \($0)" } ?? "anything" }
        return [parts.joined(separator: ", "), place].compactMap { $0 }.joined(separator: " ")
    }
}
