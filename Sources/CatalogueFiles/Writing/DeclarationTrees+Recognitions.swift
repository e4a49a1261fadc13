import Pathways

extension DeclarationTrees {
    func tree(_ recognition: Recognition<OfferingName>) -> CatalogueTree {
        var result = TreeEntries()
        result.add("from", recognition.from.tree)
        result.add("into", value: destination(recognition.into))
        result.add("grants", recognition.grants.tree)
        result.add("when", recognition.conditions.tree)
        result.add("agreement", recognition.agreement?.tree)
        result.add(declaredBy: recognition.declaredBy, source: recognition.source, note: recognition.note)
        return result.tree
    }
}

extension Grants<OfferingName> {
    /// `nil` when nothing is granted.
    fileprivate var tree: CatalogueTree? {
        var result = TreeEntries()
        result.add("credits", block)
        result.add("courses", names: courses.map(\.value.id))
        if unassigned.count == 1 {
            result.add("unassigned", unassigned[0].tree)
        } else if !unassigned.isEmpty {
            result.add("unassigned", .list(unassigned.map(\.tree)))
        }
        result.add("satisfies", names: satisfies.map(\.value.id))
        result.add("unlocks", names: unlocks.map(\.value.id))
        if admission { result.add("admission", value: entryYear.map { "year \($0)" } ?? "true") }
        return result.entries.isEmpty ? nil : result.tree
    }

    private var block: CatalogueTree? {
        guard !creditsByLevel.isEmpty else { return credits.map { .value($0.value.written) } }
        var result = TreeEntries()
        let sum = creditsByLevel.reduce(Rational.zero) { sum, part in sum?.adding(part.amount) }
        // A total that the levels add up to need not be said, and may be no number that can be written.
        if let credits, credits.value != sum.map({ StatedCredits($0) }) {
            result.add("total", value: credits.value.written)
        }
        result.add("levels", .mapping(creditsByLevel.map { .init($0.level, .value($0.amount.text)) }))
        return result.tree
    }
}

extension UnassignedCredit {
    fileprivate var tree: CatalogueTree {
        var result = TreeEntries()
        result.add("credits", value: credits?.text)
        result.add("level", text: level)
        result.add("subject", text: subject)
        return result.tree
    }
}

extension RecognitionConditions<OfferingName> {
    /// `nil` when there are none.
    fileprivate var tree: CatalogueTree? {
        var result = TreeEntries()
        result.add("grade", text: grade?.value.rawValue)
        result.add("within", value: within?.value.description)
        result.add("also", also?.tree)
        if otherwise != .refused { result.add("otherwise", value: otherwise.rawValue) }
        result.add("confirm", texts: confirm)
        return result.entries.isEmpty ? nil : result.tree
    }
}
