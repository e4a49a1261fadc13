/// Stops with these words, for libFuzzer to keep the input, unless something holds.
func claim(_ holds: Bool, _ words: @autoclosure () -> String) {
    if !holds { fatalError(words()) }
}
