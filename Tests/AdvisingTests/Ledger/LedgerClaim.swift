import Pathways

/// Something a learner completed, which is not divided further.
struct LedgerPiece {
    var holding: Holding
    /// In the unit of the target; `nil` where nobody says, or nothing converts it.
    var size: Rational?
    /// Whether it is what is left of an award besides the parts that are held.
    var isRemainder = false
}

/// Where credit is put.
enum LedgerPlace: Hashable {
    /// A node of the tree: a bucket, or an award for a block into it.
    case node(Int)
    case catchAll
    /// The room that is open however the parts are chosen, for what is granted without a bucket.
    case residue
    /// Nothing but the total limits it.
    case total
}

/// An amount that counts whole or not at all, or, in a block, to any extent.
struct LedgerGrain {
    var amount: Rational
    var level: String?
    var isBlock = false
    /// Whether it meets what it counts as without giving credit.
    var isSatisfied = false
    /// What it counts as, if it is an offering.
    var offering: OfferingIndex?
    var places: [LedgerPlace]
}

/// One way to use some pieces.
struct LedgerClaim {
    var pieces: [Int]
    var grains: [LedgerGrain]
    /// The recognition it uses.
    var recognition: Int?
    var kind: RecognitionKind?
    /// The equivalence it uses.
    var equivalence: Int?
}
