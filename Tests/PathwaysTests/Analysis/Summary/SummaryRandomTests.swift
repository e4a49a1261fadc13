import Pathways
import Testing

/// Records against a plain reading of the declarations, one by one and without a graph, on small random catalogues.
@Suite struct SummaryRandomTests {
    @Test func recordsAreWhatIsDeclared() throws {
        var (failures, stacks, links) = (0, 0, 0)
        for seed in 40_000..<41_000 where failures < 3 {
            let subject = try ModelCase(ModelGenerator.model(seed: seed))
            let oracle = SummaryOracle(catalogue: subject.catalogue)
            for index in subject.catalogue.indices {
                let summary = CriticalInformationSummary(of: index, in: subject.catalogue)
                let faults = oracle.faults(in: summary)
                stacks += summary.pathways.stacks.count
                links += summary.pathways.ladders.count + summary.recognition.equivalents.count
                guard !faults.isEmpty else { continue }
                failures += 1
                Issue.record("seed \(seed), \(subject.catalogue[index].id): \(faults)\n\(subject.text)")
            }
        }
        #expect(stacks > 1_000 && links > 1_000, "little was looked at: \(stacks), \(links)")
    }

    /// The table says of every micro-credential what its record says.
    @Test func tableAgreesWithTheRecords() throws {
        for seed in 41_000..<41_200 {
            let subject = try ModelCase(ModelGenerator.model(seed: seed))
            let table = SummaryCompleteness(in: subject.catalogue)
            let expected = subject.catalogue.indices.filter { subject.catalogue[$0].kind == .microCredential }
            #expect(table.total.entries.map(\.offering) == Array(expected), "seed \(seed)\n\(subject.text)")
            for entry in table.total.entries {
                let summary = CriticalInformationSummary(of: entry.offering, in: subject.catalogue)
                #expect(entry.missing == summary.missing, "seed \(seed)\n\(subject.text)")
            }
        }
    }
}

/// What a record should say, by looking at every declaration there is.
private struct SummaryOracle {
    let catalogue: Catalogue

    func faults(in summary: CriticalInformationSummary) -> [String] {
        let index = summary.offering
        let recognitions = catalogue.recognitions.indices.filter { starts(catalogue.recognitions[$0], index) }
        let ladders = recognitions.filter { catalogue.recognitions[$0].kind == .ladder }
        let equivalences = catalogue.equivalences.indices.filter { counts(index, catalogue.equivalences[$0]) }
        let distances = distances(from: index)
        let offering = catalogue[index]
        let needs = [offering.requires, offering.corequisites, offering.strictCorequisites].contains { $0 != nil }
        var missing = SummaryItem.core.filter { $0 != .institution }
        if needs || offering.admission == .laddersOnly { missing.removeAll { $0 == .prerequisites } }
        if offering.credits != nil || !recognitions.isEmpty || !equivalences.isEmpty {
            missing.removeAll { $0 == .creditOtherRecognition }
        }
        if !ladders.isEmpty || !distances.isEmpty { missing.removeAll { $0 == .learnerPathways } }
        let others = recognitions.filter { !ladders.contains($0) }
        return [
            summary.missing == missing ? nil : "missing \(summary.missing)",
            summary.pathways.ladders.map(\.number) == ladders ? nil : "ladders",
            summary.recognition.recognitions.map(\.number) == others ? nil : "recognitions",
            summary.recognition.equivalents.map(\.number) == equivalences ? nil : "equivalents",
        ].compactMap(\.self) + stackFaults(summary, distances)
    }

    private func starts(_ recognition: Recognition<OfferingIndex>, _ index: OfferingIndex) -> Bool {
        names(recognition.from, index)
    }

    private func counts(_ index: OfferingIndex, _ equivalence: Equivalence<OfferingIndex>) -> Bool {
        equivalence.these.contains { $0.value == index }
            || equivalence.direction == .both && equivalence.are.contains { $0.value == index }
    }

    /// Whether a requirement names an offering, or chooses from some like it.
    private func names(_ requirement: Requirement<OfferingIndex>, _ index: OfferingIndex) -> Bool {
        switch requirement {
        case .complete(let leaf): leaf.offering == index
        case .choose(_, .matching(let filter), _), .credits(_, .matching(let filter), _):
            filter != OfferingFilter() && filter.matches(catalogue[index], levels: catalogue.levels)
        default: requirement.children.contains { names($0, index) }
        }
    }

    private func isPart(_ part: OfferingIndex, of award: OfferingIndex) -> Bool {
        part != award && (catalogue[award].stacks.map { names($0, part) } ?? false)
    }

    /// How far every award above an offering is, by trying all steps until nothing changes.
    private func distances(from index: OfferingIndex) -> [OfferingIndex: Int] {
        var result = [index: 0]
        for step in 1...catalogue.offerings.count {
            for award in catalogue.indices where result[award] == nil {
                if result.contains(where: { $0.value == step - 1 && isPart($0.key, of: award) }) {
                    result[award] = step
                }
            }
        }
        result[index] = nil
        return result
    }

    private func stackFaults(
        _ summary: CriticalInformationSummary, _ distances: [OfferingIndex: Int]
    ) -> [String] {
        let stacks = summary.pathways.stacks
        let found = Dictionary(uniqueKeysWithValues: stacks.map { ($0.award, $0.distance) })
        var result = found == distances ? [] : ["stacks \(found)"]
        let keys = stacks.map { [$0.distance, $0.award.position] }
        if zip(keys, keys.dropFirst()).contains(where: { $1.lexicographicallyPrecedes($0) }) { result.append("order") }
        for stack in stacks {
            let before = stack.part == summary.offering ? 0 : distances[stack.part] ?? -1
            if before != stack.distance - 1 || !isPart(stack.part, of: stack.award) { result.append("part") }
            if stack.uses.isEmpty { result.append("no use") }
            let canDoWithout = catalogue[stack.award].stacks.map { isMet($0, without: stack.part) } ?? true
            if stack.uses.contains(where: \.isRequired), canDoWithout { result.append("not required") }
        }
        return result
    }

    /// Whether somebody who has everything but one offering, and any amount of credit, meets a requirement.
    private func isMet(_ requirement: Requirement<OfferingIndex>, without part: OfferingIndex) -> Bool {
        switch requirement {
        case .complete(let leaf): leaf.offering != part
        case .all(let children, _): children.allSatisfy { isMet($0, without: part) }
        case .any(let children, _): children.contains { isMet($0, without: part) }
        case .choose(let count, .listed(let children), _):
            distinct(children).count { isMet($0, without: part) } >= count
        case .choose, .credits: true
        }
    }

    private func distinct(_ children: [Requirement<OfferingIndex>]) -> [Requirement<OfferingIndex>] {
        var seen: Set<OfferingIndex> = []
        return children.filter { child in
            if case .complete(let leaf) = child { seen.insert(leaf.offering).inserted } else { true }
        }
    }
}
