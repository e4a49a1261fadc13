/// On whose word recognitions stand: of the institution that receives, of the one that sends, or of both.
///
/// Two declarations are about the same recognition if they are of one kind, start from the same offerings and lead to the
/// same receiver. What they say of credit and conditions may differ all the same.
public struct RecognitionSides: Sendable {
    /// Who has declared a recognition.
    public enum Sides: String, CaseIterable, Sendable {
        /// It stays within one institution, so there is no other side.
        case within
        case both
        /// The receiving side alone.
        case receiver
        /// The sending side alone.
        case sender
        /// Neither side, but somebody else.
        case other
        /// It is not said on whose word it stands.
        case unstated
    }

    private struct Key: Hashable {
        var kind: RecognitionKind
        var offerings: Set<OfferingIndex>
        var filters: Set<OfferingFilter>
        var into: Recognition<OfferingIndex>.Destination

        init(_ recognition: Recognition<OfferingIndex>) {
            kind = recognition.kind
            into = recognition.into
            (offerings, filters) = ([], [])
            recognition.from.forEachNode { node in
                if case .complete(let leaf) = node { offerings.insert(leaf.offering) }
                if let filter = node.filter { filters.insert(filter) }
            }
        }
    }

    private let catalogue: Catalogue
    /// The positions in ``Catalogue/recognitions`` of the declarations of each recognition.
    private var declarations: [Key: [Int]] = [:]

    /// O(size of the recognitions).
    public init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for (position, recognition) in catalogue.recognitions.enumerated() {
            declarations[Key(recognition), default: []].append(position)
        }
    }

    /// Who has declared a recognition, here or in another declaration of the same. O(size of the recognition).
    public func sides(of recognition: Recognition<OfferingIndex>) -> Sides {
        let (receivers, offerers) = (catalogue.receivers(of: recognition), offerers(of: recognition))
        let senders = offerers.subtracting(receivers)
        if senders.isEmpty, !offerers.isEmpty { return .within }
        let words = Set(declarers(of: recognition))
        switch (words.isDisjoint(with: receivers), words.isDisjoint(with: senders)) {
        case (false, false): return .both
        case (false, true): return .receiver
        case (true, false): return .sender
        case (true, true): return words.isEmpty ? .unstated : .other
        }
    }

    /// Everybody who has declared a recognition, in the order of their identifiers.
    public func declarers(of recognition: Recognition<OfferingIndex>) -> [String] {
        Set(declarations(of: recognition).compactMap { catalogue.recognitions[$0].declaredBy?.value }).sorted()
    }

    /// The positions in ``Catalogue/recognitions`` of those that are declared more than once, in order.
    var groups: [[Int]] { declarations.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] } }

    private func offerers(of recognition: Recognition<OfferingIndex>) -> Set<String> {
        let key = Key(recognition)
        return Set(key.offerings.flatMap { catalogue[$0].institutions } + key.filters.compactMap(\.institution))
    }

    /// The positions in ``Catalogue/recognitions`` of all declarations of the same recognition, in order.
    func declarations(of recognition: Recognition<OfferingIndex>) -> [Int] { declarations[Key(recognition)] ?? [] }
}
