extension DeclarationRecord {
    /// A recognition, matched by its kind and ends.
    init(recognition number: Int, in catalogue: Catalogue) {
        self.init(catalogue.recognitions[number], at: number, in: catalogue)
    }

    /// - Parameter number: the position in ``Catalogue/recognitions``.
    init(_ recognition: Recognition<OfferingIndex>, at number: Int, in catalogue: Catalogue) {
        let notation = CatalogueNotation(catalogue: catalogue)
        let (source, receiver) = (notation.text(recognition.from), catalogue.destination(of: recognition))
        let family: Family =
            switch recognition.kind {
            case .ladder: .ladder
            case .transfer: .transfer
            case .assessment: .assessment
            }
        self.init(family, "\(source) → \(receiver)", at: recognition.span, position: number)
        from = Set(recognition.from.leaves.map(\.offering)).sorted().map(notation.id)
        into = [receiver]
        add(recognition.grants, notation)
        let conditions = recognition.conditions
        add("when.grade", conditions.grade?.value.rawValue)
        add("when.within", conditions.within?.value.description)
        add("when.also", conditions.also.map(notation.text))
        if conditions.otherwise != .refused { add("when.otherwise", conditions.otherwise.rawValue) }
        add("when.confirm", CatalogueNotation.set(conditions.confirm))
        add(recognition.agreement)
        add("declared-by", recognition.declaredBy?.value)
        add("source", recognition.source?.value)
        add("note", recognition.note?.value)
    }

    private mutating func add(_ grants: Grants<OfferingIndex>, _ notation: CatalogueNotation) {
        typealias Notation = CatalogueNotation
        add("grants.credits", grants.credits.map { .number($0.value.amount) })
        add("grants.unit", grants.credits?.value.unit?.rawValue)
        add("grants.levels", Notation.set(grants.creditsByLevel.map { "\($0.level): \($0.amount)" }))
        add("grants.courses", notation.set(grants.courses))
        let unassigned = grants.unassigned.map { credit in
            Notation.group([
                ("credits", credit.credits?.text), ("level", credit.level), ("subject", credit.subject),
            ])
        }
        add("grants.unassigned", Notation.set(unassigned))
        add("grants.satisfies", notation.set(grants.satisfies))
        add("grants.unlocks", notation.set(grants.unlocks))
        if let year = grants.entryYear {
            add("grants.admission", "year \(year)")
        } else if grants.admission {
            add("grants.admission", "true")
        }
    }

    /// An equivalence, matched by its sides; of one in both directions it does not matter which comes first.
    init(equivalence number: Int, in catalogue: Catalogue) {
        let equivalence = catalogue.equivalences[number]
        let notation = CatalogueNotation(catalogue: catalogue)
        var sides = [equivalence.these, equivalence.are].map { side in side.map { notation.id($0.value) }.sorted() }
        if equivalence.direction == .both { sides.sort { $0.lexicographicallyPrecedes($1) } }
        let key = sides.map { $0.joined(separator: " + ") }.joined(separator: " = ")
        self.init(.equivalent, key, at: equivalence.span, position: number)
        (from, into) = (sides[0], sides[1])
        add("direction", equivalence.direction.rawValue)
        add("from", equivalence.effective.from?.description)
        add("until", equivalence.effective.until?.description)
        add(equivalence.agreement)
        add("declared-by", equivalence.declaredBy?.value)
        add("source", equivalence.source?.value)
        add("note", equivalence.note?.value)
    }

    /// An exclusion, matched by its offerings.
    init(exclusion number: Int, in catalogue: Catalogue) {
        let exclusion = catalogue.exclusions[number]
        let names = exclusion.offerings.map { catalogue[$0.value].id }.sorted()
        self.init(.excludes, names.joined(separator: " or "), at: exclusion.span, position: number)
        from = names
        add("declared-by", exclusion.declaredBy?.value)
        add("source", exclusion.source?.value)
        add("note", exclusion.note?.value)
    }

    init(_ conversion: Conversion, position: Int) {
        let key = "\(conversion.from.rawValue) → \(conversion.to.rawValue)"
        self.init(.conversion, key, at: conversion.span, position: position)
        (from, into) = ([conversion.from.rawValue], [conversion.to.rawValue])
        add("factor", .number(conversion.factor))
        add("source", conversion.source)
    }
}
