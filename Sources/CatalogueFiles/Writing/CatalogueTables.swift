import Pathways

/// The tables that say what several files declare together.
struct CatalogueTables {
    /// Those that have rows, in the order of the format.
    let tables: [WrittenTable]
    /// The levels that the catalogue declares; `nil` where it has the usual ones.
    let levels: [String]?

    init(_ declarations: [Declarations]) {
        let trees = DeclarationTrees(declarations)
        levels = trees.levels
        tables = TableName.allCases.compactMap { name in
            let rows = Self.rows(of: name, trees)
            return rows.isEmpty ? nil : WrittenTable(name, rows: rows)
        }
    }

    private init(tables: [WrittenTable]) { (self.tables, levels) = (tables, nil) }

    /// Every table, with every column, and no rows.
    static var template: CatalogueTables {
        CatalogueTables(tables: TableName.allCases.map { WrittenTable(template: $0) })
    }

    private static func rows(of name: TableName, _ trees: DeclarationTrees) -> [CatalogueTree] {
        switch name {
        case .institutions: trees.institutions.map { $0.value.adding([.init("id", .text($0.key))]) }
        case .levels: (trees.levels ?? []).map { .mapping([.init("level", .text($0))]) }
        case .offerings: trees.allOfferings.map { offering($0, trees) }
        case .stacks: trees.allOfferings.flatMap { requirements(of: $0, "award", [("part", $0.stacks)]) }
        case .requires: trees.allOfferings.flatMap { requirements(of: $0, "offering", needs(of: $0)) }
        case .ladders: trees.recognitions(.ladder)
        case .transfers: trees.recognitions(.transfer)
        case .assessments: trees.recognitions(.assessment)
        case .equivalents: trees.equivalences
        case .excludes: trees.exclusions
        case .conversions: trees.conversions
        }
    }

    private static func offering(_ offering: DeclaredOffering, _ trees: DeclarationTrees) -> CatalogueTree {
        let inRows = ["stacks"] + needs(of: offering).map(\.0)
        return trees.tree(offering).without(inRows).adding([
            .init("id", .value(offering.id.value)), .init("kind", .value(offering.kind.rawValue)),
        ])
    }

    private static func needs(of offering: DeclaredOffering) -> [(String, Requirement<OfferingName>?)] {
        [
            ("requires", offering.requires), ("corequisites", offering.corequisites),
            ("strict-corequisites", offering.strictCorequisites), ("recommends", offering.recommends),
        ]
    }

    private static func requirements(
        of offering: DeclaredOffering, _ nameKey: String, _ needs: [(String, Requirement<OfferingName>?)]
    ) -> [CatalogueTree] {
        let name = CatalogueTree.Entry(nameKey, .value(offering.id.value))
        return needs.flatMap { partKey, requirement in
            requirement.map { RequirementTable($0, of: name, partKey: partKey).rows } ?? []
        }
    }
}

extension CatalogueTree {
    /// The mapping with more keys before its own.
    fileprivate func adding(_ entries: [Entry]) -> CatalogueTree {
        if case .mapping(let own) = self { .mapping(entries + own) } else { self }
    }
}
