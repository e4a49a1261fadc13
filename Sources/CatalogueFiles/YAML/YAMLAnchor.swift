/// What a name after `&` stands for.
enum YAMLAnchor {
    /// The collection at this nesting level is still being read.
    case open(level: Int)
    case built(YAMLBuiltNode)
}
