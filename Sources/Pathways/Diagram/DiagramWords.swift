/// Says in few words what a catalogue declares.
struct DiagramWords {
    let catalogue: Catalogue
    let asOf: CalendarDate?
    let say: Wording

    /// All of so many: `both`, `all 3`, `nothing`.
    func all(_ number: Int) -> String {
        switch number {
        case 0: say(ShapePhrase.nothing)
        case 2: say(ShapePhrase.both)
        default: say(ShapePhrase.all, String(number))
        }
    }

    /// `file:line`; `nil` for something made in memory.
    func place(_ span: SourceSpan) -> String? {
        let file = catalogue.file(of: span)
        return file.isEmpty ? nil : "\(file):\(span.line)"
    }

    /// `min. C, within 5 years`; `nil` without conditions.
    func conditions(grade: Grade?, within: CalendarPeriod?) -> String? {
        let least = grade.map { say(GrantPhrase.minimumGrade, $0.rawValue) }
        let parts = [least, within.map { say(GrantPhrase.within, say.period($0)) }].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// `until 2027-08-31`, `ended 2024-12-31` or `from 2027-09-01`; `nil` where no date matters now.
    func dates(_ range: DateRange?) -> String? {
        guard let range else { return nil }
        if let until = range.until { return say(hasEnded(range) ? GrantPhrase.ended : .until, "\(until)") }
        guard let from = range.from, let asOf, asOf < from else { return nil }
        return say(GrantPhrase.from, "\(from)")
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
        case .all(let children, _): all(children.count)
        case .any(let children, _): say(ShapePhrase.chooseFrom, "1", "\(children.count)")
        case .choose(let count, .listed(let children), _):
            say(ShapePhrase.chooseFrom, "\(count)", "\(children.count)")
        case .choose(let count, .matching(let filter), _):
            filter.isOpen
                ? say(ShapePhrase.any, "\(count)") : say(ShapePhrase.anyOf, "\(count)", description(of: filter))
        case .credits(let amount, .listed(let children), _):
            say(ShapePhrase.creditsFrom, say.credits(Credits(amount, unit)), "\(children.count)")
        case .credits(let amount, .matching(let filter), _):
            filter.isOpen
                ? say(ShapePhrase.creditsAny, say.credits(Credits(amount, unit)))
                : say(ShapePhrase.creditsOf, say.credits(Credits(amount, unit)), description(of: filter))
        }
    }

    /// `ACCT, upper level`; `programs at Camosun College`.
    private func description(of filter: OfferingFilter) -> String {
        var parts: [String] = []
        if let subject = filter.subject { parts.append(subject) }
        if let kind = filter.kind { parts.append(say(DiagramVertex.Kind(kind).severalPhrase)) }
        if let level = filter.level {
            let isRange = ["upper", "lower"].contains(level)
            parts.append(isRange ? say(ShapePhrase.level, say.term(level)) : say.term(level))
        }
        let words = parts.joined(separator: ", ")
        guard let place = filter.institution.map({ catalogue.institutionTitle($0) }) else {
            return parts.isEmpty ? say(ShapePhrase.anything) : words
        }
        return parts.isEmpty ? say(ShapePhrase.anythingAt, place) : say(ShapePhrase.at, words, place)
    }
}
