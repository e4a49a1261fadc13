import Pathways
import Testing

@testable import CatalogueFiles

/// The published relations that ship with the project.
@Suite struct DataTests {
    @Test(arguments: [["data/bc"], ["data/elsewhere"], ["data/bc", "data/elsewhere"]])
    func readsWithoutErrors(_ folders: [String]) throws {
        let loaded = try CatalogueReader.read(folders.map { "\(ProjectFiles.root)/\($0)" })
        #expect(loaded.diagnostics == [])
        #expect(loaded.isSound && loaded.isExact)
        #expect(loaded.catalogue.offerings.count > 20)
        for asOf in [nil, CalendarDate(year: 2025, month: 6, day: 30)] {
            let errors = Checks.findings(CheckContext(loaded.catalogue, asOf: asOf)).filter { $0.severity == .error }
            #expect(errors == [])
        }
    }

    /// The places of everything that was read lie in its file, at what was read.
    @Test func placesAreThoseOfTheText() throws {
        let loaded = try CatalogueReader.read(["\(ProjectFiles.root)/data/bc"])
        var lines = SourceLines()
        for offering in loaded.catalogue.offerings {
            let line = lines.line(Int(offering.span.line), of: loaded.catalogue.file(of: offering.span)) ?? ""
            let name = line.unicodeScalars.dropFirst(Int(offering.span.column) - 1).prefix(Int(offering.span.length))
            let slug = String(offering.id.drop { $0 != "/" }.dropFirst())
            #expect([offering.id, slug].contains(String(String.UnicodeScalarView(name))), "\(offering.id): \(line)")
        }
    }

    @Test func everyFileNamesTheSchema() throws {
        let files = try ProjectFiles.yaml(in: "data/bc") + ProjectFiles.yaml(in: "data/elsewhere")
        #expect(files.count > 30)
        for file in files {
            let first = try ProjectFiles.text(file).prefix { !$0.isNewline }
            #expect(first == "# yaml-language-server: $schema=../catalogue.schema.json", "\(file)")
        }
    }

    /// Every statement has its source.
    @Test func everyStatementHasItsSource() throws {
        for folder in ["data/bc", "data/elsewhere"] {
            let catalogue = try CatalogueReader.read(["\(ProjectFiles.root)/\(folder)"]).catalogue
            for recognition in catalogue.recognitions {
                let place = "\(catalogue.file(of: recognition.span)):\(recognition.span.line)"
                #expect(recognition.source != nil || recognition.agreement?.source != nil, "\(place)")
            }
        }
    }

    /// Addresses that only mirror a page of somebody else are not to be shown. Their names are here as FNV-1a hashes,
    /// so that they stand nowhere.
    @Test func noMirrorIsCited() throws {
        let mirrors: Set<UInt64> = [
            0x1B05_7259_81D4_9FFB, 0xF50E_DE46_F20D_8742, 0x25F9_D0A4_1924_BABF, 0xB1EE_7549_1800_89F2,
            0x4F8F_0E61_4AEA_10B8, 0x2F9C_62A6_4BFA_3083, 0x40EF_F110_6716_E7B3, 0xAF97_FCAE_17DA_0C45,
        ]
        #expect(hash("pathways") == 0x4F9C_D5A5_A90F_0E2A && mirrors.count == 8)
        let files = try ProjectFiles.yaml(in: "data/bc") + ProjectFiles.yaml(in: "data/elsewhere")
        for file in files + ["data/relations.csv", "data/README.md", "data/catalogue.schema.json"] {
            let words = try ProjectFiles.text(file).lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
            for word in Set(words) { #expect(!mirrors.contains(hash(word)), "\(file) cites a mirror: \(word)") }
        }
    }

    private func hash(_ word: some StringProtocol) -> UInt64 {
        word.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
