import Pathways

extension CohortReader {
    func readObject(_ line: ArraySlice<UInt8>) -> CohortEntry {
        var text = JSONText(line)
        let members: [JSONText.Member]
        do {
            members = try text.object()
        } catch {
            return CohortEntry(learner: name(in: text.members).text, problem: error.description)
        }
        let name = name(in: members)
        var problems = name.problem.map { [$0] } ?? []
        problems += members.map(\.key).filter { !["learner", "holds"].contains($0) }.map { key in
            "“\(key.prefix(80))” is not a key of a learner: there are learner and holds."
        }
        guard let holds = members.first(where: { $0.key == "holds" })?.value else {
            return entry(name.text, [], problems: problems)
        }
        guard case .array(let items) = holds else {
            return entry(name.text, [], problems: problems + ["“holds” must be a list."])
        }
        guard items.count <= Self.holdingLimit else {
            return entry(name.text, [], problems: ["there are more than \(Self.holdingLimit) holdings."])
        }
        return entry(name.text, items.map(holding), problems: problems)
    }

    private func name(in members: [JSONText.Member]) -> (text: String?, problem: String?) {
        switch members.first(where: { $0.key == "learner" })?.value {
        case .string(let text)?, .number(let text)?: (text, nil)
        case .null?, nil: (nil, nil)
        default: (nil, "“learner” must be a text or a number.")
        }
    }

    private func holding(_ value: JSONText.Value) -> HoldingReader.Result {
        switch value {
        case .string(let text): return holding(text)
        case .object(let members): return holding(members)
        default: return .init(problem: "a holding must be a text or an object.")
        }
    }

    private func holding(_ members: [JSONText.Member]) -> HoldingReader.Result {
        var texts: [String: String] = [:]
        for member in members {
            guard ["offering", "completed", "grade"].contains(member.key) else {
                let key = member.key.prefix(80)
                return .init(problem: "“\(key)” is not a key of a holding: there are offering, completed and grade.")
            }
            switch member.value {
            case .string(let text) where text.utf8.count > Self.textLimit: return .init(problem: Self.tooLong)
            case .string(let text): texts[member.key] = text
            case .null: break
            default: return .init(problem: "“\(member.key)” of a holding must be a text.")
            }
        }
        guard let offering = texts["offering"] else { return .init(problem: "a holding does not say which offering.") }
        return HoldingReader.read(
            offering: offering, completed: texts["completed"], grade: texts["grade"], catalogue, suggests: false)
    }
}
