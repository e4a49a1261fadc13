/// Makes one catalogue of the declarations of several files.
///
/// Every mistake is collected, none stops the work: a name that nothing has is reported, and an offering of unknown
/// content stands in for it, so that one slip does not bring a train of false findings with it.
struct Resolver {
    let declarations: [Declarations]
    let files: [SourceFile]
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var isExact = true
    private var institutions: [String: Institution] = [:]
    private var declared: [DeclaredOffering] = []
    private var known: [String: Int] = [:]
    private var positions: [String: OfferingIndex] = [:]
    private var levels = LevelScale.standard
    private var missing: [String: SourceSpan] = [:]

    init(_ declarations: [Declarations], files: [SourceFile]) {
        self.declarations = declarations
        self.files = files
    }

    mutating func resolve() -> Catalogue {
        collectLevels()
        collectInstitutions()
        collectOfferings()
        checkReferences()
        let names = (declared.map(\.id.value) + missing.keys).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        positions = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, OfferingIndex($0)) })
        let offerings = names.map { name in known[name].map { resolved(declared[$0]) } ?? Offering(name) }
        let recognitions = declarations.flatMap(\.recognitions).map(resolved)
        let conversions = declarations.flatMap(\.conversions)
        var values = ValueChecker(levels: levels, institutions: institutions, conversions: conversions)
        values.check(offerings: offerings, recognitions: recognitions)
        diagnostics += values.diagnostics
        isExact = values.isExact
        return Catalogue(
            files: files,
            institutions: institutions.values.sorted { $0.id < $1.id },
            offerings: offerings,
            recognitions: recognitions,
            equivalences: declarations.flatMap(\.equivalences).map { $0.map(index) },
            exclusions: declarations.flatMap(\.exclusions).map { $0.map(index) },
            conversions: conversions,
            levels: levels
        )
    }
}

// MARK: - What there is

extension Resolver {
    private mutating func collectLevels() {
        let given = declarations.compactMap(\.levels)
        guard let first = given.first else { return }
        levels = LevelScale(first.value)
        for other in given.dropFirst() where other.value != first.value {
            diagnostics.append(
                Diagnostic(
                    .malformedValue, "The levels differ from those declared before.", at: other.span,
                    hint: "Declare the levels of a catalogue once.",
                    related: [.init("declared here first", at: first.span)]))
        }
    }

    private mutating func collectInstitutions() {
        for institution in declarations.flatMap(\.institutions) {
            if let first = institutions[institution.id] {
                // Files that stand alone name their partners too.
                if institution.says(noMoreThan: first) { continue }
                reportDuplicate("institution", institution.id, at: institution.span, first: first.span)
            } else {
                institutions[institution.id] = institution
            }
        }
        for file in declarations {
            if let id = file.institution?.value { addIfNew(id) }
        }
    }

    private mutating func collectOfferings() {
        for offering in declarations.flatMap(\.offerings) {
            let id = offering.id.value
            if let first = known[id] {
                reportDuplicate("offering", id, at: offering.id.span, first: declared[first].id.span)
                continue
            }
            known[id] = declared.count
            declared.append(offering)
            addIfNew(String(id.prefix { $0 != "/" }))
            for institution in offering.institutions { addIfNew(institution.value) }
        }
    }

    /// An institution need not be declared to be named.
    private mutating func addIfNew(_ id: String) {
        if institutions[id] == nil { institutions[id] = Institution(id) }
    }

    private mutating func reportDuplicate(_ what: String, _ id: String, at span: SourceSpan, first: SourceSpan) {
        diagnostics.append(
            Diagnostic(
                .duplicateID, "The \(what) “\(id)” is declared twice.", at: span,
                hint: "Keep one of the two, or give this one another name.",
                related: [.init("declared here first", at: first)]))
    }
}

// MARK: - Names

extension Resolver {
    /// Reports every name that no offering has.
    private mutating func checkReferences() {
        var unknown: [(OfferingName, SourceSpan)] = []
        var mayBeInstitutions: Set<OfferingName> = []
        forEachReference { name, span in if known[name.id] == nil { unknown.append((name, span)) } }
        for recognition in declarations.flatMap(\.recognitions) {
            if case .offering(let name) = recognition.into, known[name.id] == nil, institutions[name.written] == nil {
                unknown.append((name, recognition.intoSpan))
                if !name.written.contains("/") { mayBeInstitutions.insert(name) }
            }
        }
        guard !unknown.isEmpty else { return }
        let suggestions = NameSuggestions(offerings: declared.map(\.id.value), institutions: Array(institutions.keys))
        for (name, span) in unknown {
            missing[name.id] = span
            diagnostics.append(
                Diagnostic(
                    .unknownOffering, "There is no offering “\(name.id)”.", at: span,
                    hint: suggestions.hint(for: name, mayBeInstitution: mayBeInstitutions.contains(name))))
        }
    }

    private func forEachReference(_ body: (OfferingName, SourceSpan) -> Void) {
        func visit(_ requirement: Requirement<OfferingName>?) {
            requirement?.forEachLeaf { body($0.offering, $0.span) }
        }
        func visit(_ names: [Located<OfferingName>]) {
            for name in names { body(name.value, name.span) }
        }
        for offering in declared {
            offering.requirements.forEach(visit)
            visit(offering.replacedBy.map { [$0] } ?? [])
        }
        for file in declarations {
            for recognition in file.recognitions {
                visit(recognition.from)
                visit(recognition.conditions.also)
                visit(recognition.grants.named)
            }
            for equivalence in file.equivalences { visit(equivalence.these + equivalence.are) }
            for exclusion in file.exclusions { visit(exclusion.offerings) }
        }
    }

    /// The index of a name; every name has one once the offerings are numbered.
    private func index(of name: OfferingName) -> OfferingIndex {
        guard let index = positions[name.id] else { preconditionFailure("“\(name.id)” was not numbered") }
        return index
    }
}

// MARK: - Resolved values

extension Resolver {
    private func resolved(_ declared: DeclaredOffering) -> Offering {
        let owner = String(declared.id.value.prefix { $0 != "/" })
        var offering = Offering(declared.id.value, kind: declared.kind, at: declared.id.span)
        offering.institutions = declared.institutions.isEmpty ? [owner] : declared.institutions.map(\.value)
        offering.details = declared.details
        let unit = institutions[owner]?.unit ?? .credit
        offering.declaredCredits = declared.credits?.map { Credits($0.amount, $0.unit ?? unit) }
        offering.unit = offering.credits?.unit ?? unit
        offering.stacks = declared.stacks?.map(index)
        offering.otherCredits = declared.otherCredits
        offering.requires = declared.requires?.map(index)
        offering.corequisites = declared.corequisites?.map(index)
        offering.strictCorequisites = declared.strictCorequisites?.map(index)
        offering.recommends = declared.recommends?.map(index)
        offering.admission = declared.admission
        offering.rules = declared.rules
        offering.grades = declared.grades
        offering.replacedBy = declared.replacedBy?.map(index)
        return offering
    }

    private func resolved(_ recognition: Recognition<OfferingName>) -> Recognition<OfferingIndex> {
        let into: Recognition<OfferingIndex>.Destination
        switch recognition.into {
        case .offering(let name):
            into = positions[name.id].map { .offering($0) } ?? .institution(name.written)
        case .institution(let id):
            into = .institution(id)
        }
        var result = Recognition<OfferingIndex>(
            recognition.kind, from: recognition.from.map(index), into: into, at: recognition.span)
        result.intoSpan = recognition.intoSpan
        result.grants = recognition.grants.map(index)
        result.conditions = recognition.conditions.map(index)
        result.agreement = recognition.agreement
        result.declaredBy = recognition.declaredBy
        result.source = recognition.source
        result.note = recognition.note
        return result
    }
}

extension Catalogue {
    /// One catalogue of the declarations of several files, with every mistake found on the way.
    ///
    /// The findings are sorted by place. With an unknown name among them the catalogue still exists and can be checked:
    /// an offering about which nothing is known stands in for it. O(size of the declarations), plus a search for similar
    /// names for each unknown one.
    ///
    /// - Parameters:
    ///   - declarations: what each file declares.
    ///   - files: the names of the files; declarations count into this list by their spans.
    public static func resolving(
        _ declarations: [Declarations], files: [SourceFile] = []
    ) -> Resolution {
        var resolver = Resolver(declarations, files: files)
        let catalogue = resolver.resolve()
        return Resolution(
            catalogue: catalogue, diagnostics: resolver.diagnostics.sorted(), isExact: resolver.isExact)
    }
}

extension Institution {
    /// Whether everything it states is stated alike in another declaration.
    fileprivate func says(noMoreThan other: Institution) -> Bool {
        func agrees<Value: Equatable>(_ path: KeyPath<Institution, Value?>) -> Bool {
            self[keyPath: path] == nil || self[keyPath: path] == other[keyPath: path]
        }
        return agrees(\.name) && agrees(\.url) && agrees(\.source) && agrees(\.note) && agrees(\.grades)
            && (unit == other.unit) && (hoursPerCredit == nil || hoursPerCredit?.value == other.hoursPerCredit?.value)
            && rules.isEmpty
    }
}
