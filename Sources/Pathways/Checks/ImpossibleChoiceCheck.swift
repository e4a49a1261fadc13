extension Check {
    /// Choices that ask for more than there is.
    static let impossibleChoice = Check(codes: [.impossibleChoice]) { context in
        context.catalogue.requirementsWithOwner.flatMap { requirement, unit, owner in
            ImpossibleChoice.all(in: requirement, context.catalogue, unit: unit).map { choice in
                Diagnostic(
                    .impossibleChoice, "\(owner) asks \(choice.message)", at: choice.span, hint: choice.hint)
            }
        }
    }
}

/// A choice that nobody can make; the message goes on from “… asks”.
struct ImpossibleChoice {
    var message: Message
    var hint: Message
    var span: SourceSpan

    /// The impossible choices in a requirement.
    static func all(
        in requirement: Requirement<OfferingIndex>, _ catalogue: Catalogue, unit: CreditUnit
    ) -> [ImpossibleChoice] {
        var result: [ImpossibleChoice] = []
        requirement.forEachNode { node in
            if let choice = ImpossibleChoice(node, catalogue, unit: unit) { result.append(choice) }
        }
        return result
    }

    /// Whether what an offering needs holds one.
    static func isIn(_ offering: Offering, _ catalogue: Catalogue) -> Bool {
        [offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites]
            .compactMap { $0 }.contains { !all(in: $0, catalogue, unit: offering.unit).isEmpty }
    }

    private init?(_ node: Requirement<OfferingIndex>, _ catalogue: Catalogue, unit: CreditUnit) {
        switch node {
        case .any(let children, let span) where children.isEmpty:
            self.init(
                message: "for any one of nothing.", hint: "List what there is to choose from.", span: span)
        case .choose(let count, let pool, let span):
            let size = Self.size(of: pool, catalogue)
            guard size < count else { return nil }
            self.init(
                message: "to choose \(count) from \(size).",
                hint: size == 0
                    ? "Nothing is there to choose from: check what is listed, or each key of the filter."
                    : "Ask for at most \(size), or list more to choose from.", span: span)
        case .credits(let amount, let pool, let span):
            guard let most = Self.credits(of: pool, catalogue, unit: unit), most < amount else { return nil }
            self.init(
                message: "for \(Credits(amount, unit)) from what adds up to \(most).",
                hint: "Ask for at most \(most), or list more to choose from.", span: span)
        default: return nil
        }
    }

    private init(message: Message, hint: Message, span: SourceSpan) {
        (self.message, self.hint, self.span) = (message, hint, span)
    }

    private static func size(of pool: Requirement<OfferingIndex>.Pool, _ catalogue: Catalogue) -> Int {
        pool.members(in: catalogue, on: nil).count
    }

    /// The most credit a pool can give; `nil` while some of it is unknown.
    private static func credits(
        of pool: Requirement<OfferingIndex>.Pool, _ catalogue: Catalogue, unit: CreditUnit
    ) -> Rational? {
        let members = pool.members(in: catalogue, on: nil)
        let isKnown = members.flatMap(\.leaves).allSatisfy { catalogue.credits(of: $0.offering, in: unit) != nil }
        return isKnown ? CreditWorth.most(of: members, in: catalogue, unit: unit) : nil
    }
}

extension Catalogue {
    /// Every requirement with the unit its credits are counted in and what has it, in the order of offerings and
    /// recognitions.
    fileprivate var requirementsWithOwner: [(Requirement<OfferingIndex>, CreditUnit, Message)] {
        offerings.flatMap { offering in
            let own = [
                offering.stacks, offering.requires, offering.corequisites, offering.strictCorequisites,
                offering.recommends,
            ]
            let name: Message = "“\(offering.id)”"
            return own.compactMap { $0 }.map { ($0, offering.unit, name) }
        }
            + recognitions.flatMap { recognition in
                let name: Message = "The \(name(of: recognition))"
                return [recognition.from, recognition.conditions.also].compactMap { $0 }
                    .map { ($0, unit(of: recognition), name) }
            }
    }
}
