/// A recognition or an equivalence that newcomers could use and can use no more.
public struct LostRecognition: Sendable {
    /// Why it is of no use any more.
    public enum Cause: String, CaseIterable, Sendable {
        /// It was itself removed, or its agreement ended.
        case itself
        /// What it starts from cannot be obtained.
        case source
        /// What it leads to cannot be obtained.
        case target
    }

    /// A position in the catalogue.
    public enum Declaration: Hashable, Sendable {
        /// In ``Catalogue/recognitions``.
        case recognition(Int)
        /// In ``Catalogue/equivalences``.
        case equivalence(Int)
    }

    public var declaration: Declaration
    public var cause: Cause
    public var relation: Relation
    /// The offerings that what it starts from names, in order.
    public var from: [OfferingIndex]
    /// The identifiers of who receives: one offering or institution, or the offerings of an equivalence.
    public var into: [String]
    /// What it granted in all: the block, the courses and the unassigned credit; `nil` where some of it was not published
    /// and where it granted none.
    public var credits: Credits?
    /// The institutions that it concerns: those of its offerings, the receiver, the parties and who declared it, in order.
    public var institutions: [String]
    public var span: SourceSpan
    public var source: String?
}

extension LostRecognition {
    init(recognition number: Int, _ cause: Cause, in catalogue: Catalogue) {
        let recognition = catalogue.recognitions[number]
        declaration = .recognition(number)
        self.cause = cause
        relation = Relation(recognition.kind)
        from = Set(recognition.from.leaves.map(\.offering)).sorted()
        into = [catalogue.destination(of: recognition)]
        credits = catalogue.totalCredits(grantedBy: recognition)
        var concerned = from.flatMap { catalogue[$0].institutions } + (recognition.agreement?.parties ?? [])
        switch recognition.into {
        case .offering(let index): concerned += catalogue[index].institutions
        case .institution(let id): concerned.append(id)
        }
        institutions = Set(concerned + [recognition.declaredBy?.value].compactMap { $0 }).sorted()
        span = recognition.span
        source = recognition.publicSource
    }

    init(equivalence number: Int, _ cause: Cause, in catalogue: Catalogue) {
        let equivalence = catalogue.equivalences[number]
        declaration = .equivalence(number)
        self.cause = cause
        relation = .equivalent
        from = Set(equivalence.these.map(\.value)).sorted()
        let targets = Set(equivalence.are.map(\.value)).sorted()
        into = targets.map { catalogue[$0].id }
        credits = nil
        let named = (from + targets).flatMap { catalogue[$0].institutions }
        let parties = equivalence.agreement?.parties ?? []
        institutions = Set(named + parties + [equivalence.declaredBy?.value].compactMap { $0 }).sorted()
        span = equivalence.span
        source = equivalence.publicSource
    }
}

extension Catalogue {
    /// Everything a recognition grants as credit, in the unit of the receiving side; `nil` where some of it is not
    /// published or cannot be converted, and where none is granted.
    func totalCredits(grantedBy recognition: Recognition<OfferingIndex>) -> Credits? {
        let (grants, unit) = (recognition.grants, unit(of: recognition))
        let block = credits(grantedBy: recognition)
        if let block, grants.courses.isEmpty, grants.unassigned.isEmpty { return block }
        let amounts =
            (block.map { [convert($0, to: unit)] } ?? []) + grants.courses.map { credits(of: $0.value, in: unit) }
            + grants.unassigned.map(\.credits)
        let known = amounts.compactMap { $0 }
        return known.isEmpty || known.count < amounts.count ? nil : Credits(known.reduce(.zero, +), unit)
    }
}
