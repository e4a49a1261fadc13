import Foundation
import Testing

/// Drawings that fit a sheet, and those on several.
@Suite struct DiagramSheetsCommandTests {
    /// 53 shapes.
    private static let large = [
        "diagram", "data/bc", "--focus", "tru-ol/bcom", "--focus", "uvic/dip-icdg", "--focus", "nic/hsw-167",
        "--as-of", "2026-01-31",
    ]

    /// What a run says in JSON.
    private struct Answer: Decodable {
        struct Sheet: Decodable {
            struct Tag: Decodable {
                var sheet: Int
                var direction: String
                var titles: [String]
            }

            var number: Int
            var file: String?
            var offerings: [String]
            var tags: [Tag]
        }

        var sheets: [Sheet]
        var outline: String
    }

    @Test(arguments: ["letter", "a4"])
    func fortyShapesFitASheet(_ page: String) throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "x.pdf")
        let run = try Invocation(
            ["diagram", "data/bc", "--focus", "tru-ol/bcom", "--focus", "nic/hsw-167", "--as-of", "2026-01-31"]
                + ["--page", page, "-o", file.path])
        #expect(run.status == 0 && run.errors.contains("Drew 41 shapes"), "\(run.errors)")
        #expect(FileManager.default.fileExists(atPath: file.path))
    }

    @Test(arguments: [["--theme", "print"], ["--language", "fr"], ["--by", "institution"]])
    func aSheetForEachPictureAndNothingLost(_ options: [String]) throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "x.svg")
        let run = try Invocation(Self.large + options + ["--sheets", "-o", file.path, "--format", "json"])
        #expect(run.status == 0, "\(run.errors)")
        let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
        #expect(answer.sheets.count > 1)
        var names: [String] = []
        for sheet in answer.sheets {
            let path = try #require(sheet.file)
            #expect(path.hasSuffix("x-\(sheet.number).svg"))
            let picture = try #require(try SVGPicture(URL(filePath: path)))
            #expect(picture.overlaps.isEmpty, "\(path): \(picture.overlaps)")
            #expect(picture.names.count == sheet.offerings.count + sheet.tags.count)
            #expect(picture.links.isEmpty && picture.labels.allSatisfy { $0.size >= 10 })
            names += sheet.offerings
            let word = options.contains("fr") ? "feuille" : "sheet"
            let title = try String(contentsOf: URL(filePath: path), encoding: .utf8)
            #expect(title.contains("\(word) \(sheet.number) "))
            for tag in sheet.tags { #expect(title.contains("\(word) \(tag.sheet)")) }
            #expect(answer.outline.contains("\(word) \(sheet.number)"))
        }
        let whole = try Invocation(Self.large + ["--text", "--format", "json"])
        let single = try JSONDecoder().decode(Answer.self, from: Data(whole.output.utf8))
        #expect(single.sheets.count == 1 && names.sorted() == single.sheets[0].offerings.sorted())
    }

    @Test func aDocumentOfSeveralSheetsHasTextTitleAndLanguage() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let run = try Invocation(
            Self.large + ["--sheets", "--language", "fr", "-o", folder.appending(path: "x.pdf").path])
        #expect(run.status == 0, "\(run.errors)")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        // One file, or one for each sheet where nothing is there to join them.
        #expect(files == ["x.pdf"] || files == ["x-1.pdf", "x-2.pdf"], "\(files)")
        for file in files {
            let text = String(decoding: try Data(contentsOf: folder.appending(path: file)), as: UTF8.self)
            for part in ["/Lang (fr-CA)", "/Title <FEFF", "/DisplayDocTitle true"] {
                #expect(text.contains(part), "\(file): \(part)")
            }
            if files.count == 1 { #expect(text.contains("/Count 2") && text.contains("/MediaBox")) }
        }
    }

    @Test func aPosterIsOneSheet() throws {
        let run = try Invocation(Self.large + ["--sheets", "--page", "poster", "-o", "x.pdf"])
        #expect(run.status == 64 && run.errors.contains("A poster is one sheet"))
    }
}
