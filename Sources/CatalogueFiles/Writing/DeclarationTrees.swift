import Pathways

/// The trees of everything that several files declare together, each name in full, in the order of the files.
struct DeclarationTrees {
    private let declarations: [Declarations]
    private let offerings: Set<String>

    init(_ declarations: [Declarations]) {
        self.declarations = declarations
        offerings = Set(declarations.flatMap(\.offerings).map(\.id.value))
    }

    /// The levels, the lowest first, where any are declared.
    var levels: [String]? { declarations.lazy.compactMap(\.levels).first?.value }

    /// The institutions: those declared, then those that only a file is headed by.
    var institutions: [CatalogueTree.Entry] {
        let declared = declarations.flatMap(\.institutions)
        var seen = Set(declared.map(\.id))
        let headings = declarations.compactMap(\.institution?.value).filter { seen.insert($0).inserted }
        return declared.map { .init($0.id, tree($0)) } + headings.map { .init($0, .mapping([])) }
    }

    /// The offerings, without order by kind.
    var allOfferings: [DeclaredOffering] { declarations.flatMap(\.offerings) }

    func recognitions(_ kind: RecognitionKind) -> [CatalogueTree] {
        declarations.flatMap(\.recognitions).filter { $0.kind == kind }.map(tree)
    }

    var equivalences: [CatalogueTree] { declarations.flatMap(\.equivalences).map(tree) }
    var exclusions: [CatalogueTree] { declarations.flatMap(\.exclusions).map(tree) }
    var conversions: [CatalogueTree] { declarations.flatMap(\.conversions).map(tree) }

    /// Who receives: an offering in full, an institution by its name.
    func destination(_ destination: Recognition<OfferingName>.Destination) -> String {
        switch destination {
        case .institution(let id): id
        case .offering(let name): offerings.contains(name.id) || name.written.contains("/") ? name.id : name.written
        }
    }
}

// MARK: - Institutions and the smaller declarations

extension DeclarationTrees {
    private func tree(_ institution: Institution) -> CatalogueTree {
        var result = TreeEntries()
        result.add("name", text: institution.name)
        result.add("url", text: institution.url)
        if institution.unit != .credit { result.add("unit", value: institution.unit.rawValue) }
        result.add("hours-per-credit", value: institution.hoursPerCredit?.value.text)
        result.add("rules", institution.rules.tree)
        result.add("grades", institution.grades?.tree)
        result.add("source", text: institution.source)
        result.add("note", text: institution.note)
        return result.tree
    }

    private func tree(_ equivalence: Equivalence<OfferingName>) -> CatalogueTree {
        var result = TreeEntries()
        result.add("these", names: equivalence.these.map(\.value.id))
        result.add("are", names: equivalence.are.map(\.value.id))
        if equivalence.direction != .oneWay { result.add("direction", value: equivalence.direction.rawValue) }
        result.add(equivalence.effective)
        result.add("agreement", equivalence.agreement?.tree)
        result.add(declaredBy: equivalence.declaredBy, source: equivalence.source, note: equivalence.note)
        return result.tree
    }

    private func tree(_ exclusion: Exclusion<OfferingName>) -> CatalogueTree {
        var result = TreeEntries()
        result.add("these", names: exclusion.offerings.map(\.value.id))
        result.add(declaredBy: exclusion.declaredBy, source: exclusion.source, note: exclusion.note)
        return result.tree
    }

    private func tree(_ conversion: Conversion) -> CatalogueTree {
        var result = TreeEntries()
        result.add("from", value: conversion.from.rawValue)
        result.add("to", value: conversion.to.rawValue)
        result.add("factor", value: conversion.factor.text)
        result.add("source", text: conversion.source)
        return result.tree
    }
}

extension TreeEntries {
    mutating func add(_ dates: DateRange) {
        add("from", value: dates.from?.description)
        add("until", value: dates.until?.description)
    }

    mutating func add(declaredBy: Located<String>?, source: Located<String>?, note: Located<String>?) {
        add("declared-by", value: declaredBy?.value)
        add("source", text: source?.value)
        add("note", text: note?.value)
    }
}

extension Agreement {
    var tree: CatalogueTree {
        var result = TreeEntries()
        result.add("id", text: id)
        result.add(effective)
        if !parties.isEmpty { result.add("parties", .list(parties.map { .text($0) })) }
        result.add("source", text: source)
        return result.tree
    }
}

extension GradeScale {
    var tree: CatalogueTree { .list(bestFirst.map { .text($0.rawValue) }) }
}

extension StatedCredits {
    /// `6` or `6 uvic-unit`.
    var written: String { unit.map { "\(amount.text) \($0.rawValue)" } ?? amount.text }
}
