/// The different values in plain rows that only make sense against the whole catalogue.
package struct PlainValues: Sendable {
    package var grades: Set<String> = []
    package var levels: Set<String> = []
    /// The denominators of amounts.
    package var denominators: Set<Int> = []

    package init() {}
}
