/// What an offering requires, by kind of need; each may be absent.
///
/// Most offerings have one or none of them, so they lie together in an object of their own: 56 bytes where there are
/// any, nothing where there are none.
package struct OfferingLinks<Reference: Hashable & Sendable>: Sendable {
    private final class Requirements: Sendable {
        let stacks, requires, corequisites, strictCorequisites, recommends: Requirement<Reference>?

        init(_ parts: Parts) {
            (stacks, requires, corequisites) = (parts.stacks, parts.requires, parts.corequisites)
            (strictCorequisites, recommends) = (parts.strictCorequisites, parts.recommends)
        }
    }

    /// The requirements while they are changed.
    private struct Parts {
        var stacks, requires, corequisites, strictCorequisites, recommends: Requirement<Reference>?
    }

    private var requirements: Requirements?

    package init() { requirements = nil }

    package var isEmpty: Bool { requirements == nil }

    package var stacks: Requirement<Reference>? {
        get { requirements?.stacks }
        set { change { $0.stacks = newValue } }
    }
    package var requires: Requirement<Reference>? {
        get { requirements?.requires }
        set { change { $0.requires = newValue } }
    }
    package var corequisites: Requirement<Reference>? {
        get { requirements?.corequisites }
        set { change { $0.corequisites = newValue } }
    }
    package var strictCorequisites: Requirement<Reference>? {
        get { requirements?.strictCorequisites }
        set { change { $0.strictCorequisites = newValue } }
    }
    package var recommends: Requirement<Reference>? {
        get { requirements?.recommends }
        set { change { $0.recommends = newValue } }
    }

    /// All there are, in a fixed order.
    package var all: [Requirement<Reference>] {
        guard let requirements else { return [] }
        return [
            requirements.stacks, requirements.requires, requirements.corequisites, requirements.strictCorequisites,
            requirements.recommends,
        ].compactMap { $0 }
    }

    private var parts: Parts {
        Parts(
            stacks: stacks, requires: requires, corequisites: corequisites, strictCorequisites: strictCorequisites,
            recommends: recommends)
    }

    /// The requirements by name, absent ones too.
    var children: [Mirror.Child] { Array(Mirror(reflecting: parts).children) }

    private mutating func change(_ body: (inout Parts) -> Void) {
        var parts = parts
        body(&parts)
        let isEmpty =
            parts.stacks == nil && parts.requires == nil && parts.corequisites == nil
            && parts.strictCorequisites == nil && parts.recommends == nil
        requirements = isEmpty ? nil : Requirements(parts)
    }

    /// The same with other references.
    func map<Other>(_ transform: (Reference) -> Other) -> OfferingLinks<Other> {
        guard let requirements else { return OfferingLinks<Other>() }
        var result = OfferingLinks<Other>()
        result.requirements = .init(
            .init(
                stacks: requirements.stacks?.map(transform), requires: requirements.requires?.map(transform),
                corequisites: requirements.corequisites?.map(transform),
                strictCorequisites: requirements.strictCorequisites?.map(transform),
                recommends: requirements.recommends?.map(transform)))
        return result
    }
}
