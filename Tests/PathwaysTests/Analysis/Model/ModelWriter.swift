/// Writes a model as catalogue files, in one of the many ways to say the same.
struct ModelWriter {
    let model: ModelCatalogue
    /// The slug that stands for each offering.
    var slugs: [String]
    /// How many files the declarations are spread over.
    var fileCount = 1
    /// Decides the order and the spelling; equal seeds write equal texts.
    var style: GraphRandom?

    init(_ model: ModelCatalogue) {
        self.model = model
        slugs = model.offerings.map(\.slug)
    }

    /// The files; findings and failures call them by their names.
    mutating func files() -> [(name: String, text: String)] {
        var texts = (0..<fileCount).map { _ in ["institution: x"] }
        texts[0].append("institutions: {x: {name: X}, y: {unit: point}}")
        if let factor = model.pointFactor {
            texts[0].append("conversions: [{from: point, to: credit, factor: \(factor)}]")
        }
        for (section, entries) in sections() {
            for file in texts.indices {
                let own = entries.enumerated().filter { ($0.offset + file) % fileCount == 0 }.map(\.element)
                if !own.isEmpty { texts[file] += ["\(section):"] + own.map { "  \($0)" } }
            }
        }
        return texts.enumerated().map { ("file\($0).yaml", $1.joined(separator: "\n") + "\n") }
    }

    private mutating func sections() -> [(String, [String])] {
        var result: [(String, [String])] = []
        for kind in ModelKind.allCases {
            let members = shuffled(model.offerings.indices.filter { model.offerings[$0].kind == kind })
            result.append(("\(kind.rawValue)s", members.map { offering($0) }))
        }
        for kind in ["ladder", "transfer", "assessment"] {
            let members = shuffled(model.recognitions.filter { $0.kind == kind })
            result.append(("\(kind)s", members.map { "- " + recognition($0) }))
        }
        result.append(("equivalents", shuffled(model.equivalences).map { "- " + equivalence($0) }))
        return shuffled(result)
    }

    private mutating func shuffled<Item>(_ items: [Item]) -> [Item] {
        guard var style else { return items }
        defer { self.style = style }
        return items.shuffled(using: &style)
    }

    /// Whether to write something the longer way.
    private mutating func atLength() -> Bool { style?.oneIn(3) ?? false }
}

extension ModelWriter {
    private func id(_ offering: Int) -> String {
        let institution = model.offerings[offering].institution
        return institution == 0 ? slugs[offering] : "\(ModelCatalogue.institutions[institution])/\(slugs[offering])"
    }

    private func ids(_ offerings: [Int]) -> String { "[\(offerings.map(id).joined(separator: ", "))]" }

    private func group(_ fields: [(String, String?)]) -> String {
        "{\(fields.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", "))}"
    }

    private mutating func offering(_ index: Int) -> String {
        let own = model.offerings[index]
        let code = own.subject.map { "\(ModelCatalogue.subjects[$0]) \(100 + index)" }
        let until = own.offeredUntil.map { "{until: \($0.text)}" }
        let fields = [
            ("code", code), ("credits", own.credits.map(Self.credits)), ("stacks", requirement(own.stacks)),
            ("other-credits", own.other?.rawValue), ("requires", requirement(own.requires)),
            ("corequisites", requirement(own.corequisites)),
            ("strict-corequisites", requirement(own.strictCorequisites)), ("recommends", requirement(own.recommends)),
            ("admission", own.laddersOnly ? "ladders-only" : nil), ("offered", until),
            ("replaced-by", own.replacedBy.map(id)), ("expires-after", own.expiresAfter.map { "\($0) years" }),
        ]
        return "\(id(index)): \(group(shuffled(fields)))"
    }

    private mutating func recognition(_ own: ModelRecognition) -> String {
        let into =
            switch own.into {
            case .offering(let index): id(index)
            case .institution(let index): ModelCatalogue.institutions[index]
            }
        let when = group([
            ("grade", own.grade.map { ModelGrade.texts[$0] }), ("within", own.years.map { "\($0) years" }),
            ("also", requirement(own.also)), ("otherwise", own.isSoft ? "evidence" : nil),
        ])
        let grants = group(
            [("courses", own.courses), ("satisfies", own.satisfies), ("unlocks", own.unlocks)]
                .map { ($0, $1.isEmpty ? nil : ids($1)) })
        let agreement = group([("from", own.effectiveFrom?.text), ("until", own.until?.text)])
        return group([
            ("from", requirement(own.from)), ("into", into), ("when", when == "{}" ? nil : when),
            ("grants", grants == "{}" ? nil : grants), ("agreement", agreement == "{}" ? nil : agreement),
        ])
    }

    private func equivalence(_ own: ModelEquivalence) -> String {
        group([
            ("these", ids(own.these)), ("are", ids(own.are)), ("direction", own.isBoth ? "both" : nil),
            ("from", own.from?.text), ("until", own.until?.text),
        ])
    }

    private mutating func requirement(_ requirement: ModelRequirement?) -> String? {
        requirement.map { text(of: $0) }
    }

    private mutating func text(of requirement: ModelRequirement) -> String {
        switch requirement {
        case .one(let leaf):
            let (grade, years) = (leaf.grade.map { ModelGrade.texts[$0] }, leaf.years.map { "\($0) years" })
            if grade == nil, years == nil, !atLength() { return id(leaf.offering) }
            return group([("complete", id(leaf.offering)), ("grade", grade), ("within", years)])
        case .all(let children): return atLength() ? "{all: \(list(children))}" : list(children)
        case .any(let children): return "{any: \(list(children))}"
        case .choose(let count, let pool): return "{choose: \(count), from: \(text(of: pool))}"
        case .credits(let amount, let pool): return "{credits: \(Self.credits(amount)), from: \(text(of: pool))}"
        }
    }

    private mutating func list(_ children: [ModelRequirement]) -> String {
        "[\(shuffled(children).map { text(of: $0) }.joined(separator: ", "))]"
    }

    private func text(of pool: ModelPool) -> String {
        var copy = self
        switch pool {
        case .list(let children): return copy.list(children)
        case .filter(let filter):
            let fields = group([
                ("institution", filter.institution.map { ModelCatalogue.institutions[$0] }),
                ("kind", filter.kind?.rawValue), ("subject", filter.subject.map { ModelCatalogue.subjects[$0] }),
            ])
            return fields == "{}" ? "any" : fields
        }
    }

    /// Twelfths as people write them.
    static func credits(_ twelfths: Int) -> String {
        switch twelfths % 12 {
        case 0: "\(twelfths / 12)"
        case 3, 6, 9: "\(twelfths / 12).\(["25", "5", "75"][twelfths % 12 / 3 - 1])"
        default: "\(twelfths)/12"
        }
    }
}
