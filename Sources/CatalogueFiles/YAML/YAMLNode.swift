/// One value of a YAML file and its place: a tree that a decoder walks.
///
/// The tree is never deeper than `YAMLLimits.depth` and never holds more nodes than the file plus
/// `YAMLLimits.aliasedNodes`, aliases written out, so recursion over it is safe.
/// A copy shares its children with the original.
struct YAMLNode: Hashable, Sendable {
    /// What the value is.
    let value: Value
    /// Where it is written. An anchor or tag before the value belongs to it (`&base [a]` starts at the `&`); a block
    /// collection ends with its last value; an alias stands where the alias is written, what it holds where that was
    /// written.
    let place: YAMLPlace

    /// The four shapes a value can have. Numbers, dates and truth values are scalars: their meaning is the decoder's.
    enum Value: Hashable, Sendable {
        /// Nothing, or an unquoted `~` or `null`. Also what stands in for a value reported as a problem.
        case null
        /// Text, with escapes and line folding resolved. `isPlain` is true if it is written without quotes and not
        /// as a block (`|`, `>`): quotes say that `"5"` is text and not a number.
        case scalar(String, isPlain: Bool)
        /// A list, in file order; empty for `[]`.
        case sequence([YAMLNode])
        /// Keys and values in file order; empty for `{}`. Every key is a scalar. A key given twice is in the list
        /// twice (and reported as `YAMLProblem.Kind.duplicateKey`).
        case mapping([Entry])
    }

    /// A key with its value.
    struct Entry: Hashable, Sendable {
        let key: YAMLNode
        let value: YAMLNode
    }
}
