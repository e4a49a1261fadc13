/// The position of an offering in ``Catalogue/offerings``; also its vertex in the graph.
public struct OfferingIndex: Hashable, Sendable {
    public var rawValue: Int32

    public init(_ position: Int) { rawValue = Int32(position) }

    public var position: Int { Int(rawValue) }
}

extension OfferingIndex: Comparable {
    /// The order of identifiers, since a catalogue sorts its offerings by them.
    public static func < (left: OfferingIndex, right: OfferingIndex) -> Bool { left.rawValue < right.rawValue }
}
