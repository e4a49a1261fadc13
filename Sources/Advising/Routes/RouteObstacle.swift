import Pathways

/// Something in the way of every route.
public struct RouteObstacle: Sendable {
    public enum Kind: String, Sendable {
        /// It cannot be obtained.
        case missing
        /// It would have to be taken, and is to be avoided.
        case avoided
        /// It is needed, and needs itself.
        case loop
    }

    public var kind: Kind
    public var offering: OfferingIndex
    public var neededBy: OfferingIndex?
    public var span: SourceSpan
    public var source: String?
}
