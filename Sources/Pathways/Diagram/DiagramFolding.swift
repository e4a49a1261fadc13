/// Folds the courses of an award, and the choices among them, into one shape.
///
/// A course is folded if everything in the drawing that it leads to or comes from is folded with it or is the award:
/// what also leads elsewhere stays. Choices are folded if all that they join is.
struct DiagramFolding {
    private(set) var vertices: [DiagramVertex]
    private(set) var edges: [DiagramEdge]
    private let catalogue: Catalogue
    private let say: Wording

    init(_ vertices: [DiagramVertex], _ edges: [DiagramEdge], _ catalogue: Catalogue, _ say: Wording) {
        (self.vertices, self.edges, self.catalogue, self.say) = (vertices, edges, catalogue, say)
    }

    /// Folds the parts of these awards; of all, if none are named. O(awards × edges) at worst.
    mutating func fold(_ awards: Set<OfferingIndex>?) {
        var owners: [Int?] = Array(repeating: nil, count: vertices.count)
        for position in vertices.indices {
            guard let offering = vertices[position].offering, awards?.contains(offering) ?? true else { continue }
            let members = members(of: position).filter { owners[$0] == nil }
            guard members.count(where: { vertices[$0].kind == .course }) > 1 else { continue }
            for member in members { owners[member] = position }
        }
        replace(owners)
    }

    /// What is folded into the award at a position: the largest set of courses and choices around it with no other ties.
    private func members(of award: Int) -> [Int] {
        var sources: [Int: [Int]] = [:]
        for edge in edges where edge.relation == .stack { sources[edge.to, default: []].append(edge.from) }
        var members: Set<Int> = []
        var queue = sources[award] ?? []
        while let next = queue.popLast() {
            let vertex = vertices[next]
            let isPart = vertex.kind == .choice || (vertex.kind == .course && !vertex.isFocus && vertex.step == nil)
            guard isPart, members.insert(next).inserted else { continue }
            queue += vertex.kind == .choice ? sources[next] ?? [] : []
        }
        var isChanging = true
        while isChanging {
            let tied = edges.flatMap { edge -> [Int] in
                let isInside = [edge.from, edge.to].allSatisfy { members.contains($0) || $0 == award }
                let isPlain = edge.relation != .exclusion || (members.contains(edge.from) && members.contains(edge.to))
                return isInside && isPlain ? [] : [edge.from, edge.to].filter(members.contains)
            }
            isChanging = !tied.isEmpty
            members.subtract(tied)
        }
        return members.sorted()
    }

    private mutating func replace(_ owners: [Int?]) {
        var positions: [Int] = Array(repeating: -1, count: vertices.count)
        var kept: [DiagramVertex] = []
        for position in vertices.indices where owners[position] == nil {
            positions[position] = kept.count
            kept.append(vertices[position])
        }
        var folded: [DiagramEdge] = []
        for award in Set(owners.compactMap { $0 }).sorted() {
            let members = owners.indices.filter { owners[$0] == award }
            var edge = DiagramEdge(from: kept.count, to: positions[award], relation: .stack)
            edge.declaredAt = vertices[award].declaredAt
            kept.append(vertex(folding: members, into: vertices[award]))
            folded.append(edge)
        }
        edges =
            edges.filter { owners[$0.from] == nil && owners[$0.to] == nil }.map { edge in
                var edge = edge
                (edge.from, edge.to) = (positions[edge.from], positions[edge.to])
                return edge
            } + folded
        vertices = kept
    }

    /// `12 courses`, `36 credits`.
    private func vertex(folding members: [Int], into award: DiagramVertex) -> DiagramVertex {
        let courses = members.filter { vertices[$0].kind == .course }
        let choices = members.filter { vertices[$0].kind == .choice }
        var result = DiagramVertex(
            kind: .folded, id: "folded-" + award.id,
            title: say(RoutePhrase.foldedCourses, count: courses.count))
        if !choices.isEmpty {
            result.facts = [say(RoutePhrase.foldedChoices, count: choices.count)]
        } else if let total = total(of: courses) {
            result.facts = [say.credits(total)]
        }
        result.institutions = award.institutions
        result.declaredAt = award.declaredAt
        let sources = sources(among: Set(members))
        let inner = Set(members.filter { vertices[$0].kind == .choice }.flatMap { sources[$0] ?? [] })
        result.folded = members.filter { !inner.contains($0) }.map { line(of: $0, sources) }
        return result
    }

    private func sources(among members: Set<Int>) -> [Int: [Int]] {
        var result: [Int: [Int]] = [:]
        for edge in edges where edge.relation == .stack && members.contains(edge.from) && members.contains(edge.to) {
            result[edge.to, default: []].append(edge.from)
        }
        return result
    }

    /// `Accounting I, ACCT 1211 · 3 credits`; a choice with what it joins. Recursion is as deep as requirements nest.
    private func line(of position: Int, _ sources: [Int: [Int]]) -> String {
        let vertex = vertices[position]
        let text = ([vertex.title] + vertex.facts + vertex.omissions).joined(separator: ", ")
        guard vertex.kind == .choice, let members = sources[position], !members.isEmpty else { return text }
        return say.labelled(text, members.map { line(of: $0, sources) }.joined(separator: "; "))
    }

    /// The sum of the credits; `nil` where one is not published or another unit.
    private func total(of courses: [Int]) -> Credits? {
        let credits = courses.map { vertices[$0].offering.flatMap { catalogue[$0].credits } }
        guard let first = credits.first, let unit = first?.unit else { return nil }
        var sum = Rational.zero
        for amount in credits {
            guard let amount, amount.unit == unit, let next = sum.adding(amount.amount) else { return nil }
            sum = next
        }
        return Credits(sum, unit)
    }
}

/// Which awards have their courses folded into one shape.
public enum DiagramCollapse: Hashable, Sendable {
    case none
    case all
    case only(Set<OfferingIndex>)
}
