import Testing

/// Files that hold something else than expected.
@Suite struct ShapeMistakeTests {
    /// Nothing, or no catalogue.
    private static let filesTable =
        #"""
        «
            1:1 unreadable-file
        « # only a comment ⏎
            1:1 unreadable-file
        « []
            1:1 malformed-value A list stands where the keys of a catalogue should. — The keys are …
        « x
            1:1 malformed-value “x” stands where the keys of a catalogue should. — The keys are …
        « - a ⏎ - b
            1:1 malformed-value A list stands where the keys of a catalogue should. — The keys are …
        « {}
        « --- ⏎ --- ⏎
            1:1 unreadable-file
        « a: [
            1:4 unreadable-file
        « a: b: c
            1:5 unreadable-file
        « institution: x ⏎ ⇥courses: {}
            2:1 unreadable-file
        """#

    @Test func files() {
        MistakeTable(Self.filesTable).check()
    }

    /// Lists for groups, groups for lists, words for either.
    private static let shapesTable =
        #"""
        « institution: x ⏎ courses: [a, b]
            2:10 malformed-value A list stands where offerings should be declared. — (offerings)
        « institution: x ⏎ courses: a
            2:10 malformed-value “a” stands where offerings should be declared. — (offerings)
        « institution: x ⏎ courses: {a: [b]}
            2:14 malformed-value A list stands where the keys of a course should. — The keys are …
        « institution: x ⏎ courses: {a: b}
            2:14 malformed-value “b” stands where the keys of a course should. — The keys are …
        « institutions: [x]
            1:15 malformed-value A list stands where institutions should be declared. — Write each one as “bcit: {name: …, url: …}”.
        « institutions: {x: y}
            1:19 malformed-value “y” stands where the keys of an institution should. — The keys are …
        « levels: first
            1:9 malformed-value “first” is not a list of levels. — (list)
        « levels: [[a]]
            1:10 malformed-value A list is not a level. — (text)
        « ladders: {from: a}
            1:10 malformed-value A group of keys is not a list of ladders. — (list)
        « ladders: [a]
            1:11 malformed-value “a” stands where the keys of a ladder should. — The keys are …
        « ladders: [~]
            1:11 malformed-value This ladder does not say “from”. — Add “from: …”.
            1:11 malformed-value This ladder does not say “into”. — Add “into: …”.
        « equivalents: {these: a}
            1:14 malformed-value A group of keys is not a list of equivalents. — (list)
        « equivalents: [a]
            1:15 malformed-value “a” stands where the keys of an equivalent should. — The keys are …
        « equivalents: [{these: [], are: []}]
            1:15 malformed-value This equivalent does not say “are”. — Add “are: [ … ]”.
            1:15 malformed-value This equivalent does not say “these”. — Add “these: [ … ]”.
        « excludes: [a]
            1:12 malformed-value “a” alone is no overlap. — Write each overlap as a list of its own: - [acct-250, abt-281].
        « excludes: [[x/a]]
            1:12 malformed-value An overlap needs at least two offerings.
            1:13 unknown-offering There is no offering “x/a”. — (declare)
        « conversions: [{}]
            1:15 malformed-value This conversion does not say “factor”. — Add “factor: …”.
            1:15 malformed-value This conversion does not say “from”. — Add “from: …”.
            1:15 malformed-value This conversion does not say “to”. — Add “to: …”.
        « conversions: [{from: a, to: b, factor: 0}]
            1:40 malformed-value A factor of 0 is no conversion. — (factor)
        « conversions: [{from: a, to: b, factor: 1001}]
            1:40 malformed-value A factor of 1001 is no conversion. — (factor)
        « conversions: [{from: a, to: b, factor: 0.0001}]
            1:40 malformed-value A factor of 0.0001 is no conversion. — (factor)
        « conversions: [{from: 1, to: b, factor: x}]
            1:22 malformed-value “1” is not a unit. — Write a name in small letters, such as credit or uvic-unit.
        « institution: x ⏎ courses: {a b: {}}
            2:11 malformed-value “a b” is not the identifier of an offering. — (identifier)
        « institution: x ⏎ courses: {a/b/c: {}}
            2:11 malformed-value “a/b/c” is not the identifier of an offering. — (identifier)
        « institution: x ⏎ courses: {"": {}}
            2:11 malformed-value “” is not the identifier of an offering. — (identifier)
        « institution: x ⏎ courses: {/: {}}
            2:11 malformed-value “/” is not the identifier of an offering. — (identifier)
        « institution: x ⏎ courses: {? [a] : {}}
            2:13 malformed-value A list or a mapping stands here where a key is expected. — A key is a word. If brackets belong to the text, put it in quotes.
        """#

    @Test func shapes() {
        MistakeTable(Self.shapesTable).check()
    }
}
