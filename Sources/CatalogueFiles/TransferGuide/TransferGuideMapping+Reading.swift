import Pathways

extension TransferGuideMapping {
    /// Reads a mapping from the text of a YAML file, with everything wrong in it.
    public static func read(text: String, file: Int32 = 0) -> (mapping: TransferGuideMapping, diagnostics: [Diagnostic])
    {
        read(Array(text.utf8), file: file)
    }

    /// Reads a mapping from a YAML file, with everything wrong in it.
    public static func read(
        path: String, file: Int32 = 0
    ) throws(InputError) -> (mapping: TransferGuideMapping, diagnostics: [Diagnostic]) {
        read(try FileBytes.read(path), file: file)
    }

    private static func read(_ bytes: [UInt8], file: Int32) -> (TransferGuideMapping, [Diagnostic]) {
        let (root, problems) = parseYAML(bytes)
        var decoder = Decoder(file: file)
        let mapping = root.map { decoder.transferGuideMapping($0) } ?? TransferGuideMapping()
        return (mapping, (problems.map { Diagnostic($0, file: file) } + decoder.diagnostics).sorted())
    }
}

extension Decoder {
    static let guideKeys = ["columns", "institutions", "units", "declared-by", "source"]

    fileprivate mutating func transferGuideMapping(_ node: YAMLNode) -> TransferGuideMapping {
        var mapping = TransferGuideMapping()
        guard let fields = fields(node, of: "a mapping", keys: Self.guideKeys) else { return mapping }
        mapping.columns = guideColumns(fields["columns"])
        for (name, id) in names(of: fields["institutions"], "institutions") {
            mapping.institutions[name] = institutionName(id)?.value
        }
        for (name, node) in names(of: fields["units"], "units") { mapping.units[name] = unit(node)?.value }
        mapping.declaredBy = institutionName(fields["declared-by"]).map { name in
            switch name.value {
            case "receiver": .receiver
            case "sender": .sender
            default: .institution(name.value)
            }
        }
        mapping.source = text(fields["source"], "a source")?.value
        return mapping
    }

    private mutating func guideColumns(_ node: YAMLNode?) -> [TransferGuideColumn: Located<String>] {
        let keys = TransferGuideColumn.allCases.map(\.rawValue)
        guard let node, let fields = fields(node, of: "columns", keys: keys) else { return [:] }
        var result: [TransferGuideColumn: Located<String>] = [:]
        for column in TransferGuideColumn.allCases { result[column] = text(fields[column.rawValue], "a heading") }
        return result
    }

    /// The entries of a mapping whose keys are names, in order.
    private mutating func names(of node: YAMLNode?, _ what: String) -> [(name: String, value: YAMLNode)] {
        guard let node else { return [] }
        guard case .mapping(let entries) = node.value else {
            malformed(
                node, "\(node.outline) stands where \(what) should.", hint: "Write “name: value”, one name a line.")
            return []
        }
        return entries.compactMap { entry in entry.key.text.map { ($0, entry.value) } }
    }
}
