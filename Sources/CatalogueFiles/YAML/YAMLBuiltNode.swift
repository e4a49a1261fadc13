/// A finished node and what it would cost to write it out in full once more.
struct YAMLBuiltNode {
    let node: YAMLNode
    /// The number of nodes in it, itself included, aliases written out.
    var size = 1
    /// How many collections are nested in it at most: 0 for a scalar, 1 for `[]`.
    var height = 0
}
