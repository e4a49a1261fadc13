/// Writes a made catalogue as a folder of YAML files, of at most 100,000 entries each.
struct YAMLFolder {
    let folder: String
    private static let entries = 100_000

    func write(_ catalogue: MadeCatalogue) throws {
        let file = try TextFile("\(folder)/institutions.yaml")
        try file.write("institutions:\n")
        for id in catalogue.institutions { try file.write("  \(id): { name: Institution \(id) }\n") }
        if catalogue.trainings > 0 { try file.write("  ace: { name: Training Providers }\n") }
        try file.finish()
        for kind in MadeOffering.Kind.allCases {
            try files("\(kind.rawValue)s") { add in
                try catalogue.forEachOffering { if $0.kind == kind { try add(Self.entry(of: $0)) } }
            }
        }
        for kind in MadeAgreement.Kind.allCases {
            try files(kind.rawValue) { add in
                try catalogue.forEachAgreement(kind) { try add(Self.entry(of: $0)) }
            }
        }
    }

    /// Entries below one key, in as many files as they take.
    private func files(_ key: String, _ body: ((String) throws -> Void) throws -> Void) throws {
        var (count, file): (Int, TextFile?) = (0, nil)
        try body { entry in
            if count % Self.entries == 0 {
                try file?.finish()
                file = try TextFile("\(folder)/\(key)-\(MadeCatalogue.padded(count / Self.entries + 1, 3)).yaml")
                try file?.write("\(key):\n")
            }
            count += 1
            try file?.write(entry)
        }
        try file?.finish()
    }

    private static func entry(of offering: MadeOffering) -> String {
        var keys: [String] = []
        if let code = offering.code { keys.append("code: \(code)") }
        keys.append("title: \(offering.title)")
        if let credits = offering.credits { keys.append("credits: \(credits)") }
        if let hours = offering.hours { keys.append("hours: \(hours)") }
        if let level = offering.level { keys.append("level: \(level)") }
        if let award = offering.award { keys.append("award: \(award)") }
        if offering.hasOtherCredits { keys.append("other-credits: any") }
        if !offering.stacks.isEmpty { keys.append("stacks: \(list(of: offering.stacks))") }
        if !offering.requires.isEmpty { keys.append("requires: \(list(of: offering.requires))") }
        return "  \(offering.id): { \(keys.joined(separator: ", ")) }\n"
    }

    private static func list(of parts: [MadeOffering.Part]) -> String {
        let items = parts.map { part in
            let ids = part.ids.joined(separator: ", ")
            return part.choose.map { "{ choose: \($0), from: [\(ids)] }" } ?? ids
        }
        return items.count == 1 ? items[0] : "[\(items.joined(separator: ", "))]"
    }

    private static func entry(of agreement: MadeAgreement) -> String {
        var grants: [String] = []
        if let credits = agreement.credits { grants.append("credits: \(credits)") }
        if let course = agreement.course { grants.append("courses: [\(course)]") }
        if agreement.admits { grants.append("admission: true") }
        var conditions: [String] = []
        if let grade = agreement.grade { conditions.append("grade: \(grade)") }
        if let within = agreement.within { conditions.append("within: \(within)") }
        let when = conditions.isEmpty ? "" : ", when: { \(conditions.joined(separator: ", ")) }"
        let end = agreement.end.map { ", until: \($0)" } ?? ""
        return
            "  - { from: \(agreement.from), into: \(agreement.into), grants: { \(grants.joined(separator: ", ")) }\(when),"
            + " agreement: { id: \(agreement.number), from: \(agreement.start)\(end) },"
            + " declared-by: \(agreement.declaredBy), source: \"\(agreement.source)\" }\n"
    }
}
