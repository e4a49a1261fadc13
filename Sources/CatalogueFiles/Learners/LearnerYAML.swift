import Pathways

/// The YAML form of a learner file.
enum LearnerYAML {
    static func read(_ bytes: [UInt8], name: String, _ catalogue: Catalogue) -> LearnerFile {
        var file = LearnerFile()
        let (root, problems) = parseYAML(bytes)
        file.problems = problems.map { "\(place($0.place, name)): \($0.message)" }
        guard let root else { return file }
        var decoder = Decoder(file: 0)
        if case .mapping = root.value {
            let fields = decoder.fields(root, of: "a learner", keys: ["holds", "learners"])
            if let holds = fields?["holds"] { file.add(holds, of: nil, &decoder, name: name, catalogue) }
            for item in (fields?["learners"]).map({ decoder.list($0, of: "learners") }) ?? [] {
                file.addLearner(item, &decoder, name: name, catalogue)
            }
        } else {
            file.add(root, of: nil, &decoder, name: name, catalogue)
        }
        return file.adding(decoder.diagnostics, name: name)
    }

    static func place(_ place: YAMLPlace, _ name: String) -> String { "\(name):\(place.line):\(place.column)" }
}

extension LearnerFile {
    /// One of several learners.
    fileprivate mutating func addLearner(
        _ item: YAMLNode, _ decoder: inout Decoder, name: String, _ catalogue: Catalogue
    ) {
        guard let fields = decoder.fields(item, of: "a learner", keys: ["name", "holds"]) else { return }
        guard let learner = fields["name"]?.text else {
            problems.append("\(LearnerYAML.place(item.place, name)): this learner has no name.")
            return
        }
        if learners.contains(where: { $0.name == learner }) {
            problems.append("\(LearnerYAML.place(item.place, name)): the name of this learner is there twice.")
        }
        position(of: learner)
        if let holds = fields["holds"] { add(holds, of: learner, &decoder, name: name, catalogue) }
    }

    fileprivate mutating func add(
        _ list: YAMLNode, of learner: String?, _ decoder: inout Decoder, name: String, _ catalogue: Catalogue
    ) {
        for item in decoder.list(list, of: "holdings") {
            addHolding(item, of: learner, &decoder, name: name, catalogue)
        }
    }

    private mutating func addHolding(
        _ item: YAMLNode, of learner: String?, _ decoder: inout Decoder, name: String, _ catalogue: Catalogue
    ) {
        let place = LearnerYAML.place(item.place, name)
        if let text = item.text { return add(HoldingReader.read(argument: text, catalogue), of: learner, at: place) }
        guard let fields = decoder.fields(item, of: "a holding", keys: ["offering", "completed", "grade"]) else {
            return
        }
        guard let id = fields["offering"]?.text else {
            problems.append("\(place): this holding does not say which offering.")
            return
        }
        for key in ["completed", "grade"] {
            guard let value = fields[key], value.text == nil else { continue }
            problems.append("\(LearnerYAML.place(value.place, name)): \(value.outline) is no value of “\(key)”.")
        }
        let result = HoldingReader.read(
            offering: id, completed: fields["completed"]?.text, grade: fields["grade"]?.text, catalogue)
        add(result, of: learner, at: place)
    }

    fileprivate func adding(_ diagnostics: [Diagnostic], name: String) -> LearnerFile {
        var result = self
        result.problems += diagnostics.map { diagnostic in
            let hint = diagnostic.hint.map { " \($0)" } ?? ""
            return "\(name):\(diagnostic.span.line):\(diagnostic.span.column): \(diagnostic.message)\(hint)"
        }
        return result
    }
}
