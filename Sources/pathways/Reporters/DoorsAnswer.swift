import Advising
import Pathways

/// What the next offerings open, as JSON.
struct DoorsAnswer: Encodable {
    /// An award that comes nearer.
    struct Nearer: Encodable {
        var id: String
        var title: String
        /// Whether it cannot be reached without the offering.
        var needed: Bool
        var steps: Int
        /// `null` where it cannot be reached as things stand.
        @Nullable var stepsBefore: Int?
    }

    struct Count: Encodable {
        var toward: String
        var credits: Number
        var unit: String
    }

    struct Door: Encodable {
        var id: String
        var title: String
        /// `open` or `claimable`.
        var status: String
        var claims: [String]
        var nearer: [Nearer]
        var counts: [Count]
        var declaredAt: Place
        @Nullable var source: String?
    }

    var asOf: String
    var holdings: [String]
    var doors: [Door]
    /// How many offerings can be started or claimed now, those that open nothing included.
    var open: Int
    /// Whether the credits of every ledger are proved.
    var proved: Bool

    init(_ doors: Doors, holdings: [Holding], asOf: CalendarDate, limit: Int, in catalogue: Catalogue) {
        self.asOf = asOf.description
        self.holdings = holdings.map { catalogue[$0.offering].id }
        self.doors = doors.doors.prefix(limit).map { Door($0, in: catalogue) }
        open = doors.openCount
        proved = doors.isProved
    }
}

extension DoorsAnswer.Door {
    init(_ door: Doors.Door, in catalogue: Catalogue) {
        let offering = catalogue[door.offering]
        self.init(
            id: offering.id, title: offering.title, status: door.status.rawValue,
            claims: door.claims.map { catalogue[$0].id },
            nearer: door.nearer.map { nearer in
                DoorsAnswer.Nearer(
                    id: catalogue[nearer.award].id, title: catalogue[nearer.award].title, needed: nearer.isNeeded,
                    steps: nearer.steps, stepsBefore: nearer.stepsBefore)
            },
            counts: door.counts.map { count in
                DoorsAnswer.Count(
                    toward: catalogue[count.toward].id, credits: Number(count.credits.amount),
                    unit: count.credits.unit.rawValue)
            },
            declaredAt: Place(offering.span, in: catalogue), source: offering.details.source?.value)
    }
}
