extension Catalogue {
    /// The same catalogue, in which what is removed is over since the first day of the calendar.
    ///
    /// Offerings and declarations keep their positions. Removals show in answers that are given for a date. O(V + number
    /// of declarations); a removal of nothing costs nothing.
    func without(_ removal: Removal) -> Catalogue {
        guard !removal.isEmpty else { return self }
        let over = DateRange(until: CalendarDate(checkedYear: 1, month: 1, day: 1))
        var offerings = offerings
        for index in removal.offerings { offerings[index.position].details.offered = Located(over) }
        var recognitions = recognitions
        for number in removal.recognitions {
            var agreement = recognitions[number].agreement ?? Agreement()
            agreement.effective = over
            recognitions[number].agreement = agreement
        }
        var equivalences = equivalences
        for number in removal.equivalences { equivalences[number].effective = over }
        return Catalogue(
            files: files, institutions: institutions, offerings: offerings, recognitions: recognitions,
            equivalences: equivalences, exclusions: exclusions, conversions: conversions, levels: levels)
    }
}

/// A catalogue on a day, and what anybody can obtain from it, starting fresh.
///
/// Offerings of unknown credits are taken to be enough for any sum they may add to, so that what is said to be lost is
/// lost for certain.
struct DatedCatalogue {
    let catalogue: Catalogue
    let asOf: CalendarDate
    let obtainability: Obtainability

    /// O(V + E + size of the requirements).
    init(_ catalogue: Catalogue, asOf: CalendarDate) {
        self.catalogue = catalogue
        self.asOf = asOf
        obtainability = Obtainability(catalogue, LearnerStanding(catalogue, asOf: asOf), unknownIsEnough: true)
    }

    func isObtainable(_ index: OfferingIndex) -> Bool { obtainability.isObtainable(index) }

    /// Whether a leaf can be met: by its offering, or by what replaces it once it is no longer offered.
    func isMet(_ leaf: Requirement<OfferingIndex>.Leaf) -> Bool {
        catalogue.successors(of: leaf.offering, on: asOf).contains(where: isObtainable)
    }

    /// Whether what an offering needs can be met.
    func check(unit: CreditUnit) -> RequirementCheck {
        RequirementCheck(
            catalogue, unit: unit, on: asOf, unknownIsEnough: true, isLeafMet: isMet, isMatchMet: isObtainable)
    }

    /// Whether what a recognition starts from can be met: nothing stands in for what it names.
    func sourceCheck(unit: CreditUnit) -> RequirementCheck {
        RequirementCheck(catalogue, unit: unit, unknownIsEnough: true) { isObtainable($0.offering) }
    }
}
