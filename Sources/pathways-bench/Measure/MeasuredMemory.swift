import CatalogueFiles
import Pathways

/// What reading a catalogue and making its graph takes, and what is held afterwards: beyond what the process had before.
struct MeasuredMemory: Encodable {
    /// The bytes of the files.
    var text: Int
    /// At its highest while reading and making the graph.
    var peak: Int
    /// With the catalogue and the graph, once nothing else is left.
    var held: Int

    /// What the process has before: with the code and the tables that reading needs in any case, however little is read.
    struct Before {
        fileprivate let peak: Int
        fileprivate let held: Int

        init() {
            let read = CatalogueReader.read(texts: Self.smallest)
            precondition(PathwayGraph(read.catalogue).edgeCount == 2, "the smallest catalogue has two edges")
            (peak, held) = (ResidentMemory.peak, ResidentMemory.held)
        }

        private static let smallest = [
            (name: "institutions.csv", text: "id,name\nx,X\n"),
            (name: "offerings.csv", text: "id,kind,title,credits\nx/a,course,A,3\nx/b,course,B,3\n"),
            (name: "requires.csv", text: "offering,requires\nx/b,x/a\n"),
            (name: "transfers.csv", text: "from,into,courses,agreement.from\nx/a,x,x/b,2020-01-01\n"),
        ]
    }

    /// To be taken while the catalogue and the graph are there.
    init(since before: Before, text: Int) {
        self.text = text
        peak = max(0, ResidentMemory.peak - before.peak)
        held = max(0, ResidentMemory.held - before.held)
    }
}

extension MeasuredMemory {
    /// One line: for each edge of the graph, at its highest and held, and both less the bytes of the files.
    func text(edges: Int) -> String {
        func each(_ bytes: Int) -> String { String(Int((Double(bytes) / Double(max(1, edges))).rounded())) }
        return "bytes for each of \(edges) edges: \(each(peak)) at the highest, \(each(held)) held; beyond the text of "
            + "\(each(text)), \(each(peak - text)) and \(each(held - text))"
    }
}
