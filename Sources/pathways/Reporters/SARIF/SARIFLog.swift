/// A log of SARIF 2.1.0 (OASIS standard, with errata 01): one run of one tool.
struct SARIFLog: Encodable {
    var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
    var version = "2.1.0"
    var runs: [Run]

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        var tool: Tool
        /// What the columns of regions count: Unicode scalars.
        var columnKind = "unicodeCodePoints"
        var artifacts: [SARIFArtifact]
        var results: [SARIFResult]
    }

    struct Tool: Encodable {
        var driver: Driver
    }

    struct Driver: Encodable {
        var name: String
        var version: String
        var rules: [SARIFRule]
    }
}

/// A text, in SARIF always wrapped in an object.
struct SARIFMessage: Encodable {
    var text: String
    var markdown: String?
}
