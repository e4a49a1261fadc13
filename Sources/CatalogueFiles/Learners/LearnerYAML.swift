import Pathways

/// The YAML form of a learner file.
enum LearnerYAML {
    static func read(_ bytes: [UInt8], name: String, _ catalogue: Catalogue) -> LearnerFile {
        var file = LearnerFile(holdings: [], problems: [])
        let (root, problems) = parseYAML(bytes)
        file.problems = problems.map { "\(place($0.place, name)): \($0.message)" }
        guard let root else { return file }
        var decoder = Decoder(file: 0)
        var list = root
        if case .mapping = root.value {
            guard let fields = decoder.fields(root, of: "a learner", keys: ["holds"]), let holds = fields["holds"]
            else {
                return file.adding(decoder.diagnostics, name: name)
            }
            list = holds
        }
        for item in decoder.list(list, of: "holdings") { file.add(item, &decoder, name: name, catalogue) }
        return file.adding(decoder.diagnostics, name: name)
    }

    static func place(_ place: YAMLPlace, _ name: String) -> String { "\(name):\(place.line):\(place.column)" }
}

extension LearnerFile {
    fileprivate mutating func add(
        _ item: YAMLNode, _ decoder: inout Decoder, name: String, _ catalogue: Catalogue
    ) {
        let place = LearnerYAML.place(item.place, name)
        if let text = item.text { return add(HoldingReader.read(argument: text, catalogue), at: place) }
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
        add(result, at: place)
    }

    fileprivate func adding(_ diagnostics: [Diagnostic], name: String) -> LearnerFile {
        var result = self
        result.problems += diagnostics.map { diagnostic in
            let hint = diagnostic.hint.map { " " + $0 } ?? ""
            return "\(name):\(diagnostic.span.line):\(diagnostic.span.column): \(diagnostic.message)\(hint)"
        }
        return result
    }
}
