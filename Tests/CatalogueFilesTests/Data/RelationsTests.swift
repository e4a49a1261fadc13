import Pathways
import Testing

@testable import CatalogueFiles

/// Every row of `data/relations.csv` is really declared in the file that it names, by the grammar of `data/README.md`.
@Suite struct RelationsTests {
    @Test func everyRowIsDeclared() throws {
        let rows = CommaSeparatedValues.rows(of: try ProjectFiles.text("data/relations.csv"))
        let header = try #require(rows.first?.fields)
        #expect(
            header == [
                "institution", "code", "title", "kind", "credits", "hours", "relation", "target_institution",
                "target_code", "target_title", "condition", "credits_recognised", "source_url", "declared_in",
                "declaration",
            ])
        let (file, declaration) = (header.count - 2, header.count - 1)
        let declared = try DeclaredRelations.all()
        #expect(rows.count == 1 + 206)
        for row in rows.dropFirst() {
            #expect(row.fields.count == header.count, "line \(row.line)")
            let own = try #require(declared[row.fields[file]], "line \(row.line): \(row.fields[file])")
            for text in row.fields[declaration].split(separator: "; ", omittingEmptySubsequences: false) {
                #expect(own.contains(String(text)), "line \(row.line): \(text) is not in \(row.fields[file])")
            }
        }
    }

    /// The test would notice a row that is not declared.
    @Test func whatIsNotDeclaredIsNotFound() throws {
        let bcit = try #require(try DeclaredRelations.all()["bc/bcit.yaml"])
        #expect(bcit.contains("stack bcit/csc <- bcit/asd"))
        for text in ["stack bcit/asd <- bcit/csc", "ladder bcit/csc -> bcit", "requires bcit/csc <- bcit/asd", ""] {
            #expect(!bcit.contains(text))
        }
    }
}

/// What the files of `data` declare, in the words of the column `declaration`, file by file.
enum DeclaredRelations {
    static func all() throws -> [String: Set<String>] {
        var result: [String: Set<String>] = [:]
        for folder in ["data/bc", "data/elsewhere"] {
            for name in try ProjectFiles.yaml(in: folder) {
                let (declarations, _) = CatalogueReader.declarationsOf(Array(try ProjectFiles.text(name).utf8), file: 0)
                result[String(name.dropFirst("data/".count))] = words(of: declarations)
            }
        }
        return result
    }

    private static func words(of file: Declarations) -> Set<String> {
        var result: Set<String> = []
        for offering in file.offerings { result.formUnion(words(of: offering)) }
        for recognition in file.recognitions {
            guard case .offering(let into) = recognition.into else { continue }
            for leaf in recognition.from.leaves {
                result.insert("\(recognition.kind.rawValue) \(leaf.offering.id) -> \(into.id)")
                // A bare name is an institution where the file declares no offering of that name.
                result.insert("\(recognition.kind.rawValue) \(leaf.offering.id) -> \(into.written)")
            }
        }
        for equivalence in file.equivalences {
            for one in equivalence.these {
                result.formUnion(equivalence.are.map { "equivalent \(one.id) -> \($0.id)" })
            }
        }
        for overlap in file.exclusions {
            for (position, one) in overlap.offerings.enumerated() {
                for other in overlap.offerings[(position + 1)...] { result.insert("excludes \(one.id) | \(other.id)") }
            }
        }
        return result
    }

    private static func words(of offering: DeclaredOffering) -> [String] {
        let requirements = [
            ("stack", offering.stacks), ("requires", offering.requires), ("corequisite", offering.corequisites),
            ("recommends", offering.recommends),
        ]
        return requirements.flatMap { word, requirement in
            (requirement?.leaves ?? []).map { "\(word) \(offering.id.value) <- \($0.offering.id)" }
        }
    }
}
