extension Duration {
    /// The duration in seconds, as near as a `Double` comes.
    var seconds: Double { self / .seconds(1) }
}
