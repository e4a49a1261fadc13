/// What bounds the work and memory that one YAML file can ask for. Files beyond a limit are refused with a problem.
struct YAMLLimits: Hashable, Sendable {
    /// How deeply lists and mappings may be nested, aliases written out: 1 allows `[a]`, not `[[a]]`.
    /// A catalogue needs about 10. Above 1000 libyaml's own limit applies.
    var depth = 64
    /// How many nodes aliases may add to those written in the file (an alias of `[a, b]` adds three).
    var aliasedNodes = 1_000_000
    /// The size of a file in bytes; at most `largestFile`, because places have 32-bit numbers.
    var bytes = largestFile
    /// How many problems of one kind are listed one by one; the rest are counted.
    var problemsOfAKind = 100

    static let `default` = YAMLLimits()
    static let largestFile = Int(Int32.max)

    /// How many spaces, tabs and line breaks may follow each other. libyaml clears a buffer of that size after every
    /// word of the same text, so that a long run would make its time quadratic.
    static let blankRun = 10_000
    /// How many lines may begin with `%`. libyaml compares every `%TAG` line with all before it.
    static let directives = 100
}
