import Pathways
import Testing

@testable import CatalogueFiles

/// The JSON Schema knows exactly the keys that the reader knows. JSON is YAML, so the reader's own parser reads it.
@Suite struct SchemaTests {
    private let root: YAMLNode

    init() throws {
        let (root, problems) = parseYAML(Array(try ProjectFiles.text("data/catalogue.schema.json").utf8))
        #expect(problems == [])
        self.root = try #require(root)
    }

    /// Editors accept what ships.
    @Test func shippedFilesAreValid() throws {
        let validator = SchemaValidator(root: root)
        let examples = ["chain/tru-ol", "chain/outside", "food-safety/catalogue", "loops/catalogue"]
        let files =
            try ProjectFiles.yaml(in: "data/bc") + ProjectFiles.yaml(in: "data/elsewhere")
            + examples.map { "Examples/\($0).yaml" }
        for file in files {
            let node = try #require(parseYAML(Array(try ProjectFiles.text(file).utf8)).root)
            #expect(validator.problems(of: node, in: root) == [], "\(file)")
        }
    }

    /// Editors mark what the reader refuses.
    @Test(arguments: [
        "courses: { a: { credit: 3 } }", "courses: { a: { credits: three } }", "courses: { a: { credits: -1 } }",
        "courses: { a: { requires: { choose: many, from: [b] } } }", "courses: { a: { requires: { choose: 1 } } }",
        "programs: { a: { rules: { residency: 120% } } }", "programs: { a: { offered: { from: 2024-13-01 } } }",
        "ladders: [{ from: a }]", "ladders: [{ from: a, into: b, when: { within: 5 yers } }]", "coursse: {}",
        "trainings: { a: { admission: closed } }", "excludes: [[a]]", "levels: first-year",
    ])
    func mistakesAreMarked(_ text: String) throws {
        let node = try #require(parseYAML(Array(text.utf8)).root)
        #expect(!SchemaValidator(root: root).problems(of: node, in: root).isEmpty)
    }

    @Test func topLevel() {
        #expect(Set(root["properties"].keys) == Set(Decoder.fileKeys))
    }

    @Test(arguments: [
        ("institution", Decoder.institutionKeys), ("offering", Decoder.offeringKeys), ("rules", Decoder.ruleKeys),
        ("recognition", Decoder.recognitionKeys), ("grants", Decoder.grantKeys), ("conditions", Decoder.conditionKeys),
        ("agreement", Decoder.agreementKeys), ("equivalent", Decoder.equivalenceKeys), ("filter", Decoder.filterKeys),
        ("unassigned", Decoder.unassignedKeys), ("conversion", Decoder.conversionKeys),
        ("exclusion", Decoder.overlapKeys), ("requirement", Decoder.requirementKeys), ("amount", Decoder.amountKeys),
    ])
    func keys(_ definition: String, _ keys: [String]) {
        #expect(Set(root["$defs"][definition].objectKeys) == Set(keys), "\(definition)")
        #expect(Set(keys).count == keys.count, "\(definition) has a key twice")
    }

    @Test func nestedGroups() {
        let (offering, rules) = (root["$defs"]["offering"]["properties"], root["$defs"]["rules"]["properties"])
        #expect(Set(offering["offered"].objectKeys) == Set(Decoder.offeredKeys))
        #expect(Set(offering["learner-effort"].objectKeys) == Set(Decoder.effortKeys))
        #expect(Set(rules["transfer-limits"].objectKeys) == Set(Decoder.transferLimitKeys))
        #expect(Set(rules["sharing"].objectKeys) == Set(Decoder.sharingKeys))
        #expect(Set(root["$defs"]["grants"]["properties"]["credits"].objectKeys) == Set(Decoder.blockKeys))
    }

    /// No group takes keys beyond those listed.
    @Test func nothingElseIsAllowed() {
        for object in root.objects {
            #expect(object["additionalProperties"].text == "false", "line \(object.place.line)")
        }
    }

    @Test func words() {
        #expect(
            Set(root["$defs"]["kind"]["enum"].items.compactMap(\.text)) == Set(OfferingKind.allCases.map(\.rawValue)))
        let when = root["$defs"]["conditions"]["properties"]
        #expect(
            Set(when["otherwise"]["enum"].items.compactMap(\.text)) == Set(ConditionFailure.allCases.map(\.rawValue)))
        let admission = root["$defs"]["offering"]["properties"]["admission"]
        #expect(Set(admission["enum"].items.compactMap(\.text)) == Set(Admission.allCases.map(\.rawValue)))
        let direction = root["$defs"]["equivalent"]["properties"]["direction"]
        #expect(Set(direction["enum"].items.compactMap(\.text)) == Set(EquivalenceDirection.allCases.map(\.rawValue)))
    }
}

extension YAMLNode {
    fileprivate subscript(key: String) -> YAMLNode {
        if case .mapping(let entries) = value, let entry = entries.first(where: { $0.key.text == key }) {
            return entry.value
        }
        return YAMLNode(value: .null, place: place)
    }

    fileprivate var keys: [String] {
        if case .mapping(let entries) = value { entries.compactMap(\.key.text) } else { [] }
    }

    /// This and everything below it.
    private var everything: [YAMLNode] {
        switch value {
        case .null, .scalar: [self]
        case .sequence(let items): [self] + items.flatMap(\.everything)
        case .mapping(let entries): [self] + entries.flatMap(\.value.everything)
        }
    }

    /// The schemas of groups in it that list their keys.
    fileprivate var objects: [YAMLNode] { everything.filter { $0.keys.contains("properties") } }

    /// The keys of the outermost groups that a schema describes, alternatives and items of lists included.
    fileprivate var objectKeys: [String] {
        if keys.contains("properties") { return self["properties"].keys }
        switch value {
        case .null, .scalar: return []
        case .sequence(let items): return items.flatMap(\.objectKeys)
        case .mapping(let entries): return entries.flatMap(\.value.objectKeys)
        }
    }
}
