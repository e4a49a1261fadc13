/// What is supposed to be gone from a catalogue.
///
/// Nothing is deleted: a removed offering is one that is no longer offered, so that what it declares as its replacement
/// stands in for it, and a removed recognition or equivalence is one whose dates have passed. Learners who hold what is
/// removed keep it; the question is about those who come after.
public struct Removal: Hashable, Sendable {
    public var offerings: Set<OfferingIndex>
    /// Positions in ``Catalogue/recognitions``.
    public var recognitions: Set<Int>
    /// Positions in ``Catalogue/equivalences``.
    public var equivalences: Set<Int>

    public init(
        offerings: Set<OfferingIndex> = [], recognitions: Set<Int> = [], equivalences: Set<Int> = []
    ) {
        self.offerings = offerings
        self.recognitions = recognitions
        self.equivalences = equivalences
    }

    public var isEmpty: Bool { offerings.isEmpty && recognitions.isEmpty && equivalences.isEmpty }

    public mutating func formUnion(_ other: Removal) {
        offerings.formUnion(other.offerings)
        recognitions.formUnion(other.recognitions)
        equivalences.formUnion(other.equivalences)
    }
}

extension Removal {
    /// Everything that rests on the agreement of this identifier; empty when there is none. O(recognitions).
    public init(agreement id: String, in catalogue: Catalogue) {
        self.init()
        recognitions = Set(catalogue.recognitions.indices.filter { catalogue.recognitions[$0].agreement?.id == id })
        equivalences = Set(catalogue.equivalences.indices.filter { catalogue.equivalences[$0].agreement?.id == id })
    }

    /// The ladders that start from an offering, by name or by a filter, into an offering or a whole institution; empty
    /// when there is none. O(recognitions).
    public init(laddersFrom source: OfferingIndex, into destination: String, in catalogue: Catalogue) {
        self.init()
        recognitions = Set(
            catalogue.recognitions.indices.filter { number in
                let recognition = catalogue.recognitions[number]
                return recognition.kind == .ladder && catalogue.destination(of: recognition) == destination
                    && catalogue.starts(recognition, from: source)
            })
    }

    /// What the passing of time removes: offerings still offered and agreements still open on the first day, and not on
    /// the second. O(V + recognitions).
    public init(between before: CalendarDate, and after: CalendarDate, in catalogue: Catalogue) {
        self.init()
        offerings = Set(
            catalogue.indices.filter { catalogue[$0].isOffered(on: before) && !catalogue[$0].isOffered(on: after) })
        recognitions = Set(
            catalogue.recognitions.indices.filter { number in
                let recognition = catalogue.recognitions[number]
                return recognition.isOpen(on: before) && !recognition.isOpen(on: after)
            })
        equivalences = Set(
            catalogue.equivalences.indices.filter { number in
                let equivalence = catalogue.equivalences[number]
                return equivalence.isOpen(on: before) && !equivalence.isOpen(on: after)
            })
    }
}

extension Equivalence {
    /// Whether learning completed from `date` on can still count under it.
    public func isOpen(on date: CalendarDate) -> Bool {
        !effective.hasEnded(by: date) && !(agreement?.effective.hasEnded(by: date) ?? false)
    }
}
