@testable import Pathways

extension Diagram {
    /// The offering or institution at a position; `nil` for a choice.
    func place(at position: Int) -> DiagramOracle.Place? {
        let vertex = vertices[position]
        if let offering = vertex.offering { return .offering(offering) }
        return vertex.kind == .institution ? vertex.name.map { .institution($0) } : nil
    }

    var places: Set<DiagramOracle.Place> { Set(vertices.indices.compactMap(place)) }

    /// The arrows as declared: those through choices from their first source to their last target.
    var arrows: Set<DiagramOracle.Arrow> {
        var result: Set<DiagramOracle.Arrow> = []
        for edge in edges where edge.relation != .exclusion && edge.relation != .membership {
            follow(edge, isTurned: false, into: &result)
            if edge.isTwoWay { follow(edge, isTurned: true, into: &result) }
        }
        return result
    }

    private func follow(_ edge: DiagramEdge, isTurned: Bool, into result: inout Set<DiagramOracle.Arrow>) {
        guard let from = place(at: isTurned ? edge.to : edge.from) else { return }
        for end in ends(of: edge, isTurned: isTurned) {
            result.insert(.init(from: from, to: end, relation: edge.relation))
        }
    }

    private func ends(of edge: DiagramEdge, isTurned: Bool) -> [DiagramOracle.Place] {
        let head = isTurned ? edge.from : edge.to
        if let place = place(at: head) { return [place] }
        return edges.flatMap { next in
            if !isTurned, next.from == head { return ends(of: next, isTurned: false) }
            return isTurned && next.to == head ? ends(of: next, isTurned: true) : []
        }
    }

    /// The pairs that exclude each other, those joined by a choice included.
    var overlaps: Set<Set<OfferingIndex>> {
        var joined: [Int: [OfferingIndex]] = [:]
        var result: Set<Set<OfferingIndex>> = []
        for edge in edges where edge.relation == .exclusion {
            guard let one = vertices[edge.from].offering else { continue }
            if let other = vertices[edge.to].offering {
                result.insert([one, other])
            } else {
                joined[edge.to, default: []].append(one)
            }
        }
        for members in joined.values {
            for one in members { for other in members where other != one { result.insert([one, other]) } }
        }
        return result
    }
}
