/// How an award uses one of its parts.
public struct StackUse: Hashable, Sendable {
    /// A choice that the part stands in.
    public struct Choice: Hashable, Sendable {
        /// What has to be chosen.
        public enum Amount: Hashable, Sendable {
            case number(Int)
            case credits(Credits)
        }

        public var amount: Amount
        /// How many there are to choose from, each offering once; `nil` where a filter describes them.
        public var size: Int?
        public var filter: OfferingFilter?
    }

    /// The choices it stands in, the outermost first. Empty: the award cannot be completed without it.
    public var choices: [Choice]
    /// The least grade it needs there.
    public var grade: Grade?
    /// How recently it must have been completed.
    public var within: CalendarPeriod?
    /// Where the award names it.
    public var span: SourceSpan

    public var isRequired: Bool { choices.isEmpty }
}

extension StackUse {
    /// Every use of a part in the stack of an award, in the order written. O(size of the stack).
    static func all(of part: OfferingIndex, in award: OfferingIndex, _ catalogue: Catalogue) -> [StackUse] {
        var search = StackUseSearch(part: part, unit: catalogue[award].unit, catalogue: catalogue)
        if let stacks = catalogue[award].stacks { search.visit(stacks, []) }
        return search.uses
    }
}

/// A walk down one stack. It is as deep as people nest requirements, which the readers bound.
private struct StackUseSearch {
    let part: OfferingIndex
    let unit: CreditUnit
    let catalogue: Catalogue
    var uses: [StackUse] = []

    mutating func visit(_ requirement: Requirement<OfferingIndex>, _ above: [StackUse.Choice]) {
        if case .complete(let leaf) = requirement, leaf.offering == part {
            uses.append(StackUse(choices: above, grade: leaf.grade, within: leaf.within, span: leaf.span))
        }
        let choices = above + choice(requirement)
        if let filter = requirement.filter, !filter.isOpen, filter.matches(catalogue[part], levels: catalogue.levels) {
            uses.append(StackUse(choices: choices, span: requirement.span))
        }
        for child in requirement.children { visit(child, choices) }
    }

    /// The choice that a requirement leaves: none where everything listed is needed.
    private func choice(_ requirement: Requirement<OfferingIndex>) -> [StackUse.Choice] {
        switch requirement {
        case .complete, .all: []
        case .any(let children, _): number(1, of: .listed(children))
        case .choose(let count, let pool, _): number(count, of: pool)
        case .credits(let amount, let pool, _):
            [choice(.credits(Credits(amount, unit)), of: pool)]
        }
    }

    private func number(_ count: Int, of pool: Requirement<OfferingIndex>.Pool) -> [StackUse.Choice] {
        let choice = choice(.number(count), of: pool)
        return choice.size.map { $0 <= count } ?? false ? [] : [choice]
    }

    private func choice(
        _ amount: StackUse.Choice.Amount, of pool: Requirement<OfferingIndex>.Pool
    ) -> StackUse.Choice {
        switch pool {
        case .listed: StackUse.Choice(amount: amount, size: pool.members(in: catalogue, on: nil).count)
        case .matching(let filter): StackUse.Choice(amount: amount, filter: filter)
        }
    }
}
