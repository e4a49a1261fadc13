/// What becomes of a catalogue for those who come after, once some of it is gone or some time has passed.
///
/// Before and after are two closures (see ``Obtainability``) of anybody who starts fresh; what is obtainable in the first
/// and not in the second is lost. Offerings of unknown credits are taken to be enough for any sum they may add to, so
/// what is reported as lost is lost for certain.
public struct Impact: Sendable {
    /// An offering that can no longer be obtained.
    public struct Unobtainable: Sendable {
        public var offering: OfferingIndex
        /// The references to what it lacks, itself lost or removed.
        public var because: [PathwayEdge]
    }

    /// Whose single points to look for.
    public enum Points: Sendable {
        /// Of the affected awards, those that are new.
        case new
        /// All of these offerings.
        case of([OfferingIndex])
        /// All of all awards.
        case all
    }

    /// The two days that are compared; they may be the same.
    public let before: CalendarDate
    public let after: CalendarDate
    /// What is gone: what the question removes, and what the time between the days does.
    public let gone: Removal
    /// The offerings that could be obtained and can no longer be, those that are gone themselves left out.
    public let unobtainable: [Unobtainable]
    /// The recognitions and equivalents that could be used and can no longer be, in the order they are declared,
    /// recognitions first.
    public let lost: [LostRecognition]
    /// What offerings lose that can still be obtained, in the order of offerings.
    public let affected: [AffectedOffering]
    /// The single points on the later day that were asked for: by default, what affected awards hang on now and did not
    /// hang on before.
    public let onlyWayIn: [SinglePoints.Entry]
    /// Who should be told, in the order of institutions.
    public let notices: [ImpactNotice]

    /// The impact of a removal.
    ///
    /// - Parameters:
    ///   - removal: what is gone on the later day; may be empty, to ask what time alone does.
    ///   - before: the day that the later one is compared with.
    ///   - after: the day of the question, not earlier.
    ///   - points: which single points to look for.
    /// - Complexity: O(V + E + size of the requirements), plus O(V) for each filter that matches what is lost and the
    ///   search for single points (see ``SinglePoints``) of the affected awards.
    public init(
        of catalogue: Catalogue, without removal: Removal, before: CalendarDate, after: CalendarDate,
        points: Points = .new
    ) {
        let past = DatedCatalogue(catalogue, asOf: before)
        let future = DatedCatalogue(catalogue.without(removal), asOf: after)
        var gone = Removal(between: before, and: after, in: catalogue)
        gone.formUnion(removal)
        let fallen = catalogue.indices.filter { past.isObtainable($0) && !future.isObtainable($0) }
        let lostOfferings = gone.offerings.union(fallen)
        let reasons = LossReasons(
            after: future, lost: lostOfferings, goneRecognitions: gone.recognitions,
            admissions: catalogue.admissionLadders())
        (self.before, self.after, self.gone) = (before, after, gone)
        unobtainable = fallen.filter { !gone.offerings.contains($0) }
            .map { Unobtainable(offering: $0, because: reasons.reasons(for: $0)) }
        let lost = Self.lost(in: catalogue, past, future)
        var finder = AffectedFinder(future, lost: lostOfferings)
        let admissions = AdmissionLosses(after: future, ladders: reasons.admissions).losses(lost)
        affected = (finder.losses() + admissions).sorted { ($0.offering, $0.span) < ($1.offering, $1.span) }
        self.lost = lost
        switch points {
        case .new: onlyWayIn = Self.newSinglePoints(of: affected, past, future)
        case .of(let targets): onlyWayIn = SinglePoints(future, of: targets).entries
        case .all: onlyWayIn = SinglePoints(future).entries
        }
        notices = ImpactNotice.all(catalogue, gone: gone, unobtainable.map(\.offering), lost, affected)
    }

    private static func lost(
        in catalogue: Catalogue, _ past: DatedCatalogue, _ future: DatedCatalogue
    ) -> [LostRecognition] {
        let (usedBefore, usedAfter) = (RecognitionUse(dated: past), RecognitionUse(dated: future))
        let recognitions = catalogue.recognitions.indices.compactMap { number -> LostRecognition? in
            guard let cause = usedAfter.obstacle(to: future.catalogue.recognitions[number]),
                usedBefore.obstacle(to: catalogue.recognitions[number]) == nil
            else { return nil }
            return LostRecognition(recognition: number, cause, in: catalogue)
        }
        let equivalences = catalogue.equivalences.indices.compactMap { number -> LostRecognition? in
            guard let cause = usedAfter.obstacle(to: future.catalogue.equivalences[number]),
                usedBefore.obstacle(to: catalogue.equivalences[number]) == nil
            else { return nil }
            return LostRecognition(equivalence: number, cause, in: catalogue)
        }
        return recognitions + equivalences
    }

    /// What affected awards hang on after and not before.
    private static func newSinglePoints(
        of affected: [AffectedOffering], _ past: DatedCatalogue, _ future: DatedCatalogue
    ) -> [SinglePoints.Entry] {
        let awards = Set(affected.filter { $0.remedy != .advice && $0.remedy != .open }.map(\.offering)).sorted()
        guard !awards.isEmpty else { return [] }
        let first = SinglePoints(past, of: awards)
        let second = SinglePoints(future, of: awards)
        return second.entries.compactMap { entry in
            let known = Set(first.through(of: entry.offering))
            let through = entry.through.filter { !known.contains($0) }
            return through.isEmpty ? nil : SinglePoints.Entry(offering: entry.offering, through: through)
        }
    }
}
