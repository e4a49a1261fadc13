/// Holds completions against conditions on grade, age and date.
///
/// A missing date or grade does not stand in the way, but has to be confirmed.
public struct CompletionJudge: Sendable {
    let catalogue: Catalogue
    /// The day of the question; `nil` takes every age as met.
    public let asOf: CalendarDate?

    public init(_ catalogue: Catalogue, asOf: CalendarDate?) {
        self.catalogue = catalogue
        self.asOf = asOf
    }

    /// Whether a completion meets a leaf of a requirement.
    public func judge(_ holding: Holding, for leaf: Requirement<OfferingIndex>.Leaf) -> Judgement {
        validity(of: holding).and(grade(of: holding, atLeast: leaf.grade)).and(age(of: holding, atMost: leaf.within))
    }

    /// Whether a completion counts under an equivalence: it is still valid, and completed within its dates.
    public func judge(_ holding: Holding, under equivalence: Equivalence<OfferingIndex>) -> Judgement {
        validity(of: holding).and(dates(of: holding, in: equivalence.effective))
            .and(dates(of: holding, in: equivalence.agreement?.effective))
    }

    /// Whether a completion meets what a recognition asks of what it starts from: the leaf, and the agreement's dates.
    /// None of this can be made up for by evidence.
    public func judge(
        _ holding: Holding, for leaf: Requirement<OfferingIndex>.Leaf, of recognition: Recognition<OfferingIndex>
    ) -> Judgement {
        judge(holding, for: leaf).and(dates(of: holding, in: recognition.agreement?.effective))
    }

    /// Whether a completion meets the grade and the age under `when`.
    public func judge(_ holding: Holding, under conditions: RecognitionConditions<OfferingIndex>) -> Judgement {
        grade(of: holding, atLeast: conditions.grade?.value).and(age(of: holding, atMost: conditions.within?.value))
    }

    /// Whether a completion that expires is still valid.
    public func validity(of holding: Holding) -> Judgement {
        age(of: holding, atMost: catalogue[holding.offering].details.expiresAfter?.value)
    }

    public func age(of holding: Holding, atMost period: CalendarPeriod?) -> Judgement {
        guard let period, let asOf else { return .met }
        let id = catalogue[holding.offering].id
        guard let completed = holding.completed else {
            return Judgement(confirm: ["that \(offering: id) was completed within \(period)"])
        }
        if completed.adding(period) >= asOf { return .met }
        return Judgement(
            .age, "\(offering: id) must have been completed within \(period), and was on \(completed)",
            remedy: "if completed within \(period) of \(asOf)")
    }

    private func grade(of holding: Holding, atLeast minimum: Grade?) -> Judgement {
        guard let minimum else { return .met }
        let id = catalogue[holding.offering].id
        guard let grade = holding.grade else {
            return Judgement(confirm: ["a grade of at least \(minimum.rawValue) in \(offering: id)"])
        }
        switch catalogue.grades(of: holding.offering).meets(grade, minimum: minimum) {
        case true?: return .met
        case false?:
            return Judgement(
                .grade, "\(offering: id) needs a grade of at least \(minimum.rawValue), and \(grade.rawValue) is held",
                remedy: "with \(minimum.rawValue) instead of \(grade.rawValue)")
        case nil:
            return Judgement(confirm: [
                "that \(grade.rawValue) in \(offering: id) is at least \(minimum.rawValue)"
            ])
        }
    }

    private func dates(of holding: Holding, in range: DateRange?) -> Judgement {
        guard let range, range != DateRange() else { return .met }
        let id = catalogue[holding.offering].id
        guard let completed = holding.completed else {
            guard let asOf, let until = range.until, until < asOf else { return .met }
            return Judgement(confirm: ["that \(offering: id) was completed by \(until)"])
        }
        if range.contains(completed) { return .met }
        return Judgement(
            .dates, "\(offering: id) must have been completed \(range), and was on \(completed)",
            remedy: "if completed \(range)")
    }
}

extension Judgement {
    fileprivate init(_ condition: Shortfall.Condition, _ reason: Message, remedy: Message) {
        self.init(shortfalls: [Shortfall(condition: condition, reason: reason, remedy: remedy)])
    }
}
