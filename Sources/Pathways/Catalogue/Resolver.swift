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
    /// The numbers of `declared` by identifier.
    private var known = DeclaredNames()
    /// The numbers of `declared` in the order of the catalogue; higher ones stand in for unknown names.
    private var order: [Int32] = []
    /// The positions of `declared` in the catalogue.
    private var positions: [OfferingIndex] = []
    /// The positions of what stands in for unknown names.
    private var standIns: [String: OfferingIndex] = [:]
    private var rows = RowResolver()
    private var tables: [OfferingTable] = []
    private var levels = LevelScale.standard
    private var missing: [String: SourceSpan] = [:]

    private let workers: any Workers

    init(_ declarations: [Declarations], files: [SourceFile], by workers: any Workers) {
        self.workers = workers
        self.declarations = declarations
        self.files = files
    }

    mutating func resolve() -> Catalogue {
        collectLevels()
        collectInstitutions()
        collectOfferings()
        lookUpRows()
        numberOfferings()
        var links = resolvedLinks()
        checkReferences(besidesRequirements: links != nil)
        if !missing.isEmpty {
            numberOfferings()
            links = nil
        }
        let offerings = resolvedOfferings(links)
        let recognitions = resolvedRecognitions()
        let conversions = declarations.flatMap(\.conversions)
        checkValues(offerings, recognitions, conversions)
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

    /// The institutions of the rows of a table; the rows themselves are passed over.
    private mutating func addOwners(of rows: PlainOfferingRows, _ seen: inout PlainOfferingRows?) {
        guard seen !== rows else { return }
        seen = rows
        for owner in rows.owners { addIfNew(owner) }
    }

    private mutating func collectOfferings() {
        let count = declarations.reduce(0) { $0 + $1.offerings.count }
        declared.reserveCapacity(count)
        known = DeclaredNames(minimumCapacity: count)
        var seen: PlainOfferingRows?
        for offering in declarations.lazy.flatMap(\.offerings) {
            if let first = offering.withIdentifier({ known.add($0) }) {
                reportDuplicate(
                    "offering", offering.id.value, at: offering.id.span, first: declared[first].id.span)
                continue
            }
            declared.append(offering)
            if let (rows, _) = offering.row {
                addOwners(of: rows, &seen)
            } else {
                addIfNew(Self.institution(of: offering.id.value))
            }
            for institution in offering.institutions { addIfNew(institution.value) }
        }
    }

    /// An institution need not be declared to be named.
    private mutating func addIfNew(_ id: String) {
        if institutions[id] == nil { institutions[id] = Institution(id) }
    }

    /// What stands before the first `/` of an identifier.
    private static func institution(of id: String) -> String {
        String(Substring(id.utf8.prefix { $0 != UInt8(ascii: "/") }))
    }

    /// The number of a declared offering.
    private func number(of id: String) -> Int? { known.number(of: id) }

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
    /// Looks up the names in plain rows, which need no further look if all of them are known.
    private mutating func lookUpRows() {
        for file in declarations {
            for recognition in file.recognitions {
                if case .row(let table, _) = recognition.form { rows.add(table.rows) }
            }
        }
        rows.lookUp(known, institutions: Set(institutions.keys), by: workers)
    }

    /// Reports every name that no offering has.
    ///
    /// - Parameter besidesRequirements: whether those in requirements are known to be right.
    private mutating func checkReferences(besidesRequirements: Bool) {
        var unknown: [(OfferingName, SourceSpan)] = []
        var mayBeInstitutions: Set<OfferingName> = []
        forEachReference(besidesRequirements: besidesRequirements) { name, span in
            if number(of: name.id) == nil { unknown.append((name, span)) }
        }
        for recognition in declarations.lazy.flatMap(\.recognitions) where !rows.knows(recognition) {
            if case .offering(let name) = recognition.into, number(of: name.id) == nil,
                institutions[name.written] == nil
            {
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
                    hint: Message(
                        verbatim: suggestions.hint(for: name, mayBeInstitution: mayBeInstitutions.contains(name)))))
        }
    }

    private func forEachReference(besidesRequirements: Bool, _ body: (OfferingName, SourceSpan) -> Void) {
        func visit(_ requirement: Requirement<OfferingName>?) {
            requirement?.forEachLeaf { body($0.offering, $0.span) }
        }
        func visit(_ names: [Located<OfferingName>]) {
            for name in names { body(name.value, name.span) }
        }
        for offering in declared {
            if !besidesRequirements { offering.requirements.forEach(visit) }
            if let replacement = offering.replacedBy { body(replacement.value, replacement.span) }
        }
        for file in declarations {
            for recognition in file.recognitions where !rows.knows(recognition) {
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
        guard let index = position(of: name.id) else { preconditionFailure("“\(name.id)” was not numbered") }
        return index
    }

    private func position(of id: String) -> OfferingIndex? { number(of: id).map { positions[$0] } ?? standIns[id] }
}

// MARK: - Resolved values

extension Resolver {
    /// Puts the offerings in the order of their identifiers, with those that stand in for unknown names.
    private mutating func numberOfferings() {
        let names = declared.map(\.id.value) + missing.keys
        order = IdentifierOrder.sorted(names)
        positions = Array(repeating: OfferingIndex(0), count: declared.count)
        for (position, number) in order.enumerated() {
            if Int(number) < declared.count {
                positions[Int(number)] = OfferingIndex(position)
            } else {
                standIns[names[Int(number)]] = OfferingIndex(position)
            }
        }
    }

    /// What the declared offerings require, by their numbers; `nil` where a name in it is unknown.
    private func resolvedLinks() -> [OfferingLinks<OfferingIndex>]? {
        let (declared, known, positions) = (declared, known, positions)
        let count = max(1, declared.count / Self.offeringsOfPiece)
        let pieces = (0..<count).map { $0 * declared.count / count..<($0 + 1) * declared.count / count }
        let links = workers.results(of: pieces) { piece -> [OfferingLinks<OfferingIndex>]? in
            var areKnown = true
            let links = declared[piece].map { offering in
                // Most courses require nothing.
                offering.links.isEmpty
                    ? OfferingLinks()
                    : offering.links.map { name in
                        if let number = known.number(of: name.id) { return positions[number] }
                        areKnown = false
                        return OfferingIndex(0)
                    }
            }
            return areKnown ? links : nil
        }
        return links.contains { $0 == nil } ? nil : links.flatMap { $0 ?? [] }
    }

    private static let offeringsOfPiece = 5_000

    private mutating func resolvedOfferings(_ links: [OfferingLinks<OfferingIndex>]?) -> [Offering] {
        let standIns = Dictionary(uniqueKeysWithValues: standIns.map { ($0.value, $0.key) })
        return order.enumerated().map { position, number in
            guard Int(number) < declared.count else { return Offering(standIns[OfferingIndex(position)] ?? "") }
            let offering = declared[Int(number)]
            return resolved(offering, links?[Int(number)] ?? offering.links.map { index(of: $0) })
        }
    }

    private mutating func resolvedRecognitions() -> [Recognition<OfferingIndex>] {
        var result: [Recognition<OfferingIndex>] = []
        result.reserveCapacity(declarations.reduce(0) { $0 + $1.recognitions.count })
        for file in declarations {
            for recognition in file.recognitions {
                result.append(rows.resolved(recognition, positions) ?? resolved(recognition))
            }
        }
        return result
    }

    /// Where the values of plain rows are all right, taken together without regard to their places, no place is needed.
    private mutating func checkValues(
        _ offerings: [Offering], _ recognitions: [Recognition<OfferingIndex>], _ conversions: [Conversion]
    ) {
        var values = ValueChecker(levels: levels, institutions: institutions, conversions: conversions)
        var quick = values
        quick.check(
            offerings: offerings, recognitions: recognitions.lazy.filter { !$0.isRow },
            rows: rows.values + tables.map(\.rows.values))
        if quick.diagnostics.count == values.diagnostics.count, quick.isExact == values.isExact {
            values = quick
        } else {
            values.check(offerings: offerings, recognitions: recognitions)
        }
        diagnostics += values.diagnostics
        isExact = values.isExact
    }

    private mutating func resolved(
        _ declared: DeclaredOffering, _ links: OfferingLinks<OfferingIndex>
    ) -> Offering {
        if let (rows, row) = declared.row { return Offering(table(of: rows), row: row, links) }
        let content = declared.content
        let owner = Self.institution(of: content.id)
        let unit = institutions[owner]?.unit ?? .credit
        let credits = content.credits?.map { Credits($0.amount, $0.unit ?? unit) }
        let record = OfferingRecord(
            content, institutions: content.institutions.isEmpty ? [owner] : content.institutions.map(\.value),
            credits: credits, unit: credits?.value.unit ?? unit, replacedBy: content.replacedBy?.map { index(of: $0) })
        return Offering(record, links)
    }

    private mutating func table(of rows: PlainOfferingRows) -> OfferingTable {
        if let last = tables.last, last.rows === rows { return last }
        if let table = tables.first(where: { $0.rows === rows }) { return table }
        tables.append(OfferingTable(rows, institutions: institutions))
        return tables[tables.count - 1]
    }

    private func resolved(_ recognition: Recognition<OfferingName>) -> Recognition<OfferingIndex> {
        let content = recognition.content
        let into: Recognition<OfferingIndex>.Destination
        switch content.into {
        case .offering(let name):
            // An institution that exists comes before an offering that only stands in for an unknown name.
            let isInstitution = number(of: name.id) == nil && institutions[name.written] != nil
            into = (isInstitution ? nil : position(of: name.id)).map { .offering($0) } ?? .institution(name.written)
        case .institution(let id):
            into = .institution(id)
        }
        return Recognition(content.map(into: into, index))
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
        resolving(declarations, files: files, by: OneWorker())
    }

    package static func resolving(
        _ declarations: [Declarations], files: [SourceFile], by workers: some Workers
    ) -> Resolution {
        var resolver = Resolver(declarations, files: files, by: workers)
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
