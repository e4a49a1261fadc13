/// Writes a made catalogue as a folder of CSV tables.
struct CSVFolder {
    let folder: String

    func write(_ catalogue: MadeCatalogue) throws {
        try table("institutions", "id,name") { file in
            for id in catalogue.institutions { try file.write("\(id),Institution \(id)\n") }
            if catalogue.trainings > 0 { try file.write("ace,Training Providers\n") }
        }
        try table("offerings", "id,kind,code,title,credits,hours,level,award,other-credits") { file in
            try catalogue.forEachOffering { try file.write(Self.row(of: $0)) }
        }
        try table("requires", "offering,requires,group,choose") { file in
            try catalogue.forEachOffering { try file.write(Self.rows(of: $0.requires, for: $0.id)) }
        }
        try table("stacks", "award,part,group,choose") { file in
            try catalogue.forEachOffering { try file.write(Self.rows(of: $0.stacks, for: $0.id)) }
        }
        for kind in MadeAgreement.Kind.allCases where catalogue.agreements > 0 {
            try table(kind.rawValue, Self.heading(of: kind)) { file in
                try catalogue.forEachAgreement(kind) { try file.write(Self.row(of: $0)) }
            }
        }
    }

    private func table(_ name: String, _ heading: String, _ rows: (TextFile) throws -> Void) throws {
        let file = try TextFile("\(folder)/\(name).csv")
        try file.write(heading + "\n")
        try rows(file)
        try file.finish()
    }

    private static func row(of offering: MadeOffering) -> String {
        let cells = [
            offering.id, offering.kind.rawValue, offering.code ?? "", offering.title,
            offering.credits.map(String.init) ?? "", offering.hours.map(String.init) ?? "", offering.level ?? "",
            offering.award ?? "", offering.hasOtherCredits ? "any" : "",
        ]
        return cells.joined(separator: ",") + "\n"
    }

    private static func rows(of parts: [MadeOffering.Part], for id: String) -> String {
        var rows = ""
        for (number, part) in parts.enumerated() {
            let choice = part.choose.map { "g\(number),\($0)" } ?? ","
            for name in part.ids { rows += "\(id),\(name),\(choice)\n" }
        }
        return rows
    }

    private static func heading(of kind: MadeAgreement.Kind) -> String {
        let own = kind == .transfers ? "courses" : "credits"
        let more = kind == .ladders ? ",within,admission" : ""
        return "from,into,\(own),grade\(more),agreement,agreement.from,until,declared-by,source"
    }

    private static func row(of agreement: MadeAgreement) -> String {
        var cells = [
            agreement.from, agreement.into, agreement.course ?? agreement.credits.map(String.init) ?? "",
            agreement.grade ?? "",
        ]
        if agreement.kind == .ladders { cells += [agreement.within ?? "", agreement.admits ? "true" : ""] }
        cells += [
            agreement.number, agreement.start, agreement.end ?? "", agreement.declaredBy, agreement.source,
        ]
        return cells.joined(separator: ",") + "\n"
    }
}
