import IntegerProgramming
import Pathways

/// A choice of claims, with the places and amounts of their credit.
struct Assignment {
    /// A claim that is taken.
    struct Taken {
        /// The number of the claim in the model.
        var number: Int
        var claim: Claim
        /// The pieces it takes, in order.
        var pieces: [Int]
        /// Outputs with a place; of a block, what counts.
        var placed: [Placed]
        /// What its blocks would have counted without limits, less what counts.
        var cut: Rational
    }

    struct Placed {
        var output: Claim.Output
        var place: Claim.PlaceReference
        /// What counts; 0 where the amount is not known.
        var credits: Rational
    }

    let model: LedgerModel?
    /// Exact values of the model's variables.
    let values: [Int]
    private(set) var taken: [Taken] = []
    let counted: Rational
    let isProved: Bool

    /// Nothing counts.
    init(_ learning: Learning) {
        (model, values, counted, isProved) = (nil, [], 0, true)
    }

    init(_ model: LedgerModel, _ values: [Int], isProved: Bool) {
        self.model = model
        self.values = values
        self.isProved = isProved
        counted = model.scale.amount(model.credit.reduce(0) { $0 + $1.0 * values[$1.1.index] })
        for number in model.claims.indices where values[model.taken[number].index] == 1 {
            let placed = model.placements.filter { $0.claim == number && values[$0.variable.index] > 0 }
            guard !placed.isEmpty else { continue }
            let pieces = model.takes[number].filter { values[$0.value.index] == 1 }.keys.sorted()
            let claim = model.claims[number]
            let blocks = claim.outputs.filter { $0.isBlock && !$0.places.isEmpty }.compactMap(\.credits)
            let counting = placed.filter { claim.outputs[$0.output].isBlock }
                .reduce(Rational.zero) { $0 + model.amount($1, values) }
            taken.append(
                Taken(
                    number: number, claim: claim, pieces: pieces,
                    placed: placed.map {
                        Placed(
                            output: claim.outputs[$0.output], place: $0.place, credits: model.amount($0, values))
                    },
                    cut: max(0, blocks.reduce(0, +) - counting)))
        }
    }

    /// The part of what a claim counts that is not the target institution's own.
    func foreignShare(of taken: Taken) -> Rational {
        model?.foreignShare(of: taken.number) ?? 0
    }

    /// The claim that takes a piece.
    func claim(taking piece: Int) -> Taken? { taken.first { $0.pieces.contains(piece) } }
}

extension LedgerModel {
    fileprivate func amount(_ placement: Placement, _ values: [Int]) -> Rational {
        scale.amount(placement.credit * values[placement.variable.index])
    }
}

extension Assignment.Taken {
    var credits: Rational { placed.reduce(0) { $0 + $1.credits } }

    /// Whether some of what is placed has an amount that is not published.
    var hasUnknownCredits: Bool { placed.contains { $0.output.credits == nil } }
}
