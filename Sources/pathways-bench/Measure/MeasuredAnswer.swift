#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// What was measured on one catalogue or graph, and what peers need to know to do the same.
struct MeasuredAnswer: Encodable {
    var offerings = 0
    var recognitions = 0
    var vertices: Int
    var edges: Int
    /// Where the search starts; for dominators, the root.
    var source: Int
    /// The vertices whose descendants are asked for.
    var sampled: [Int] = []
    /// Of reading a catalogue; `nil` for what is made in memory.
    var memory: MeasuredMemory?
    var measurements: [Measurement]

    /// Writes `measured.json` into a folder.
    func write(to folder: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: URL(filePath: "\(folder)/measured.json"))
        for row in measurements { print("\(row.name), \(row.on): \(row.median) ms, \(row.result)") }
        if let memory { print(memory.text(edges: edges)) }
    }
}
