extension Catalogue {
    /// All that is declared, family by family; the order inside a family is that of the catalogue. O(size).
    func declarationRecords() -> [DeclarationRecord] {
        var records = indices.map { DeclarationRecord($0, in: self) }
        records += recognitions.indices.map { DeclarationRecord(recognition: $0, in: self) }
        records += equivalences.indices.map { DeclarationRecord(equivalence: $0, in: self) }
        records += exclusions.indices.map { DeclarationRecord(exclusion: $0, in: self) }
        records += agreementRecords()
        // An institution that is only named is not declared.
        for (position, institution) in institutions.enumerated() where institution != Institution(institution.id) {
            records.append(DeclarationRecord(institution, position: position))
        }
        records += conversions.enumerated().map { DeclarationRecord($1, position: $0) }
        if levels.levels != LevelScale.standard.levels {
            var record = DeclarationRecord(.levels, "levels", at: .nowhere, position: 0)
            record.add("levels", CatalogueNotation.list(levels.levels))
            records.append(record)
        }
        return records
    }

    /// One record for each agreement that has an identifier. Terms that its mentions state differently stand side by side.
    private func agreementRecords() -> [DeclarationRecord] {
        var mentions: [String: [Agreement]] = [:]
        for agreement in recognitions.compactMap(\.agreement) + equivalences.compactMap(\.agreement) {
            if let id = agreement.id { mentions[id, default: []].append(agreement) }
        }
        return mentions.sorted { $0.key < $1.key }.enumerated().map { position, mention in
            let first = mention.value.map(\.span).min() ?? .nowhere
            var record = DeclarationRecord(.agreement, mention.key, at: first, position: position)
            let terms = mention.value.map { agreement in
                var terms = record
                terms.addTerms(of: agreement)
                return terms
            }
            for name in ["from", "until", "parties", "source"] {
                let values = Set(terms.compactMap { $0.value(of: name) }.map(\.text)).sorted()
                record.add(name, values.isEmpty ? nil : values.joined(separator: " / "))
            }
            return record
        }
    }
}

extension FieldValue {
    /// The value as text.
    public var text: String {
        switch self {
        case .number(let number): number.text
        case .text(let text): text
        }
    }
}
