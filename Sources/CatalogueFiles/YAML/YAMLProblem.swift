/// Something wrong with a YAML file, before anybody asks what the file means.
struct YAMLProblem: Hashable, Sendable {
    /// Where to look: the place to underline.
    let place: YAMLPlace
    let kind: Kind
    /// What is wrong, in words for a reader who does not know YAML; a sentence.
    let message: String
    /// What to do about it, if one thing is likely; a sentence.
    var hint: String?

    enum Kind: Hashable, Sendable {
        /// There is nothing in the file but blank lines and comments.
        case empty
        /// Bytes that are not UTF-8 text; also UTF-16.
        case notUTF8
        /// An invisible character that does not belong in a file, such as NUL or a Unicode line separator. Written as an
        /// escape it is part of a text: what shows the text answers for it.
        case controlCharacter
        /// YAML's own rules are broken. Nothing after it could be read, so there is no root.
        case syntax
        /// Nested deeper than `YAMLLimits.depth`.
        case tooDeep
        /// Larger than `YAMLLimits.bytes`, or a run longer than libyaml reads in reasonable time.
        case tooLarge
        /// Aliases written out would add more than `YAMLLimits.aliasedNodes` nodes.
        case tooManyAliases
        /// `*name` without `&name` before it.
        case unknownAlias(String)
        /// `*name` inside the value that `&name` marks.
        case selfReferringAlias(String)
        /// The same key twice in one mapping; `place` is the later one. Both entries are in the tree.
        case duplicateKey(String, first: YAMLPlace)
        /// A key that is missing, null, a list or a mapping. The entry is not in the tree.
        case nonScalarKey
        /// A second document after `---`. Only the first is in the tree; the rest is not read.
        case severalDocuments
        /// `!tag`. Tags have no meaning in a catalogue, and text after a lone `!` would be lost. The value is in the
        /// tree without its tag, unless the tag is malformed: then there is no root.
        case tag
    }
}

extension YAMLProblem.Kind {
    /// The number of the case, for counting problems of a kind.
    var ordinal: Int {
        switch self {
        case .empty: 0
        case .notUTF8: 1
        case .controlCharacter: 2
        case .syntax: 3
        case .tooDeep: 4
        case .tooLarge: 5
        case .tooManyAliases: 6
        case .unknownAlias: 7
        case .selfReferringAlias: 8
        case .duplicateKey: 9
        case .nonScalarKey: 10
        case .severalDocuments: 11
        case .tag: 12
        }
    }
}
