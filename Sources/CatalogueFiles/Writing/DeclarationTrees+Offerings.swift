import Pathways

extension DeclarationTrees {
    func tree(_ offering: DeclaredOffering) -> CatalogueTree {
        var result = TreeEntries()
        let details = offering.details
        result.add("code", text: details.code?.value)
        result.add("title", text: details.title?.value)
        result.add("award", text: details.award?.value)
        result.add("institutions", names: offering.institutions.map(\.value))
        result.add("credits", value: offering.credits?.value.written)
        result.add("hours", value: details.hours?.value.text)
        result.add("cost", value: details.cost.map { $0.value.written })
        result.add("level", text: details.level?.value)
        result.add("stacks", offering.stacks?.tree)
        result.add("other-credits", value: offering.otherCredits.map { $0.value.written })
        result.add("requires", offering.requires?.tree)
        result.add("corequisites", offering.corequisites?.tree)
        result.add("strict-corequisites", offering.strictCorequisites?.tree)
        result.add("recommends", offering.recommends?.tree)
        if offering.admission != .open { result.add("admission", value: offering.admission.rawValue) }
        result.add("rules", offering.rules.tree)
        result.add("grades", offering.grades?.tree)
        add(details, to: &result)
        result.add("replaced-by", value: offering.replacedBy?.value.id)
        result.add("source", text: details.source?.value)
        result.add("note", text: details.note?.value)
        return result.tree
    }

    private func add(_ details: OfferingDetails, to result: inout TreeEntries) {
        if let offered = details.offered {
            var dates = TreeEntries()
            dates.add(offered.value)
            result.add("offered", dates.tree)
        }
        result.add("expires-after", value: details.expiresAfter?.value.description)
        if !details.effort.isEmpty {
            var effort = TreeEntries()
            for kind in LearnerEffort.allCases { effort.add(kind.rawValue, value: details.effort[kind]?.value.text) }
            result.add("learner-effort", effort.tree)
        }
        for field in SummaryField.allCases {
            result.add(field.rawValue, details.summary[field].map { .texts($0.value) })
        }
    }
}

extension Cost {
    fileprivate var written: String { currency.map { "\(amount.text) \($0)" } ?? amount.text }
}

extension OtherCredits {
    fileprivate var written: String {
        switch self {
        case .any: "any"
        case .amount(let amount): amount.text
        }
    }
}

// MARK: - Requirements

extension Requirement<OfferingName> {
    /// As deep as the requirement is.
    var tree: CatalogueTree {
        switch self {
        case .complete(let leaf): leaf.tree
        case .all(let children, _): .list(children.map(\.tree))
        case .any(let children, _): .mapping([.init("any", .list(children.map(\.tree)))])
        case .choose(let count, let pool, _):
            .mapping([.init("choose", .value(String(count))), .init("from", pool.tree)])
        case .credits(let amount, let pool, _):
            .mapping([.init("credits", .value(amount.text)), .init("from", pool.tree)])
        }
    }
}

extension Requirement<OfferingName>.Leaf {
    fileprivate var tree: CatalogueTree {
        guard !isUnconditional else { return .value(offering.id) }
        var result = TreeEntries()
        result.add("complete", value: offering.id)
        result.add("grade", text: grade?.rawValue)
        result.add("within", value: within?.description)
        return result.tree
    }
}

extension Requirement<OfferingName>.Pool {
    var tree: CatalogueTree {
        switch self {
        case .listed(let children): .list(children.map(\.tree))
        case .matching(let filter): filter.tree
        }
    }
}

extension OfferingFilter {
    fileprivate var tree: CatalogueTree {
        guard !isOpen else { return .value("any") }
        var result = TreeEntries()
        result.add("institution", value: institution)
        result.add("kind", value: kind?.rawValue)
        result.add("level", text: level)
        result.add("subject", text: subject)
        return result.tree
    }
}
