import Pathways

extension Rules {
    /// `nil` when there are none.
    var tree: CatalogueTree? {
        var result = TreeEntries()
        result.add("residency", residency?.value.tree)
        result.add("residency-accepts", names: residencyAccepts.map { "\($0.rawValue)s" })
        result.add("transfer-limit", transferLimit?.value.tree)
        if !transferLimits.isEmpty { result.add("transfer-limits", .list(transferLimits.map(\.value.tree))) }
        if !levelMinimums.isEmpty {
            result.add("level-minimums", .mapping(levelMinimums.map { .init($0.value.level, $0.value.amount.tree) }))
        }
        result.add("currency", value: currency?.value.description)
        result.add("finish-within", value: finishWithin?.value.description)
        result.add("sharing", sharing?.value.tree)
        result.add("admission-credit", value: admissionCredit?.value.rawValue)
        return result.entries.isEmpty ? nil : result.tree
    }
}

extension Rules.TransferLimit {
    fileprivate var tree: CatalogueTree {
        var result = TreeEntries()
        result.add("level", text: level)
        result.add("from", names: from)
        result.add("limit", limit.tree)
        return result.tree
    }
}

extension Rules.Sharing {
    fileprivate var tree: CatalogueTree {
        switch self {
        case .never: .value("never")
        case .neverAtSameLevel: .mapping([.init("same-level", .value("never"))])
        case .limit(let amount): .mapping([.init("limit", amount.tree)])
        }
    }
}

extension RuleAmount {
    /// As deep as the amount is.
    fileprivate var tree: CatalogueTree {
        switch self {
        case .number(let amount): .value(amount.text)
        case .percentage(let share): .value("\(share.text)%")
        case .largerOf(let amounts): .mapping([.init("larger-of", .list(amounts.map(\.tree)))])
        case .smallerOf(let amounts): .mapping([.init("smaller-of", .list(amounts.map(\.tree)))])
        }
    }
}
