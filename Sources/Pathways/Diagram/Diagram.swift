/// What to draw of a catalogue: shapes, lines and what is written on them, without a layout.
///
/// The same catalogue and options give the same diagram, in the same order. It is drawn by way of ``DOTWriter`` and said
/// in words by ``DiagramOutline``; both show the same content.
public struct Diagram: Hashable, Sendable {
    public let title: String?
    /// Offerings in the order of their identifiers, then institutions, then choices.
    public var vertices: [DiagramVertex]
    /// Requirements by the offering that has them, then recognitions, equivalents, overlaps and programs of institutions.
    public let edges: [DiagramEdge]
    /// The offerings by who offers them, in the order of the first of each; choices are in no group.
    public let groups: [DiagramGroup]
    /// What no data can decide about the arrows, to be confirmed by somebody; arrows refer to it by number, from 1.
    public let notes: [String]
    /// How many prerequisites are not drawn because others imply them.
    public var impliedCount: Int
    /// What its words are in.
    public var language = Language.english
    public var theme = DiagramTheme.plain
    /// What checks found about what is drawn; shapes and arrows refer to it by number, from 1.
    public var findings: [String] = []
    /// The numbers of the notes and of the findings that are listed above the drawing; `nil` for all, as usual.
    var shownNotes: Set<Int>?
    var shownFindings: Set<Int>?
    /// The frames that gather offerings; each names positions in ``vertices``, choices included. Usually none.
    public var lanes: [DiagramGroup] = []
}

extension Diagram {
    /// The diagram of part of a catalogue, or of all of it.
    ///
    /// Requirements are drawn as they are declared: what is needed in any case has an arrow of its own, every choice is
    /// a small vertex that its alternatives lead to. Of a choice with some of its alternatives outside the diagram, and
    /// of an award with some of its parts outside, the rest is counted in words.
    ///
    /// A prerequisite without conditions is left out where other prerequisites in the diagram imply it, unless asked for.
    ///
    /// - Parameters:
    ///   - index: The catalogue and its graph, prepared once for all its diagrams.
    ///   - options: What to draw. Offerings named twice are drawn once; a catalogue without offerings gives a diagram
    ///     without vertices; hops below 0 count as 0.
    /// - Throws: ``DiagramError/tooLarge(vertices:edges:limit:remedy:)``, with the number of hops that would fit.
    /// - Complexity: For v shapes and a arrows in the diagram, O(v² log E + v · a + size of the requirements of what is
    ///   shown) to draw, and O(d) to find what to show, where d counts the arrows of what is gone on from (with one hop,
    ///   those of the focus): however large the rest of the catalogue is. The v · a is for the prerequisites that others
    ///   imply. When it is too large, that is repeated O(log hops) times to find the number of hops that fit.
    public init(_ index: DiagramIndex, _ options: DiagramOptions = DiagramOptions()) throws(DiagramError) {
        var builder = DiagramBuilder(index, options)
        do {
            self = try builder.build()
        } catch {
            throw HopFinder(index, options).improve(error)
        }
    }

    /// The diagram of part of a catalogue, where it is the only one: ``init(_:_:)`` with an index of its own.
    ///
    /// - Complexity: O(V + E) for the catalogue besides.
    public init(
        _ catalogue: Catalogue, _ graph: PathwayGraph, _ options: DiagramOptions = DiagramOptions()
    ) throws(DiagramError) {
        try self.init(DiagramIndex(catalogue, graph), options)
    }
}
