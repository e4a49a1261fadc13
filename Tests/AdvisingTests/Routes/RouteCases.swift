import Foundation

/// How many random questions are asked.
enum RouteCases {
    /// Of each shape: many more on request (`ROUTE_CASES=2000 swift test --filter Route`).
    static let count = ProcessInfo.processInfo.environment["ROUTE_CASES"].flatMap(UInt64.init) ?? 60
}
