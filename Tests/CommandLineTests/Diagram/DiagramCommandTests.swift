import Foundation
import Testing

/// Drawings as the command makes them.
@Suite struct DiagramCommandTests {
    /// The commands of the pictures that ship.
    private static func pictures() throws -> [[String]] {
        try Project.text("Examples/pictures/README.md").split(separator: "`")
            .filter { $0.hasPrefix("pathways diagram ") }
            .map { $0.split(separator: " ").dropFirst().map(String.init) }
    }

    @Test func noLabelCoversAnotherInThePicturesThatShip() throws {
        let pictures = try Self.pictures()
        #expect(pictures.count >= 10)
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        for arguments in pictures {
            let file = folder.appending(path: "picture.svg")
            let run = try Invocation(Array(arguments.dropLast()) + [file.path])
            #expect(run.status == 0, "\(run.errors)")
            let (made, shipped) = (
                try SVGPicture(file), try SVGPicture(Project.root.appending(path: arguments.last ?? ""))
            )
            for picture in [made, shipped] {
                let picture = try #require(picture, "\(arguments)")
                #expect(picture.overlaps.isEmpty, "\(arguments.last ?? ""): \(picture.overlaps)")
                #expect(picture.labels.allSatisfy { $0.size >= 10 })
            }
            // What ships is what the command makes, fonts aside.
            #expect(made?.names == shipped?.names, "\(arguments.last ?? "") is out of date")
        }
    }

    @Test func theHelperSeesOverlaps() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "x.svg")
        try Data(
            """
            <svg><text x="0" y="20" font-size="10">one two</text><text x="20" y="22" font-size="10">three</text>
            <g class="node" id="n"><polygon points="0,50 80,50 80,90 0,90"/></g>
            <text x="10" y="70" font-size="10">in it</text><text x="10" y="140" font-size="10">free</text></svg>
            """.utf8
        ).write(to: file)
        #expect(try SVGPicture(file)?.overlaps == ["“one two” and “three”", "“in it” and n"])
    }

    @Test(arguments: ["plain", "advisor", "curriculum", "print"], ["en", "fr"])
    func everyThemeIsReadableWithoutSeeing(_ theme: String, _ language: String) throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "x.svg")
        let run = try Invocation(
            ["diagram", "data/bc", "--focus", "selkirk/cert-ecce", "--as-of", "2026-01-31", "--theme", theme]
                + ["--language", language, "-o", file.path, "--text"])
        #expect(run.status == 0, "\(run.errors)")
        let picture = try #require(try SVGPicture(file))
        #expect(picture.links.isEmpty && !picture.elements.contains("script") && !picture.elements.contains("image"))
        #expect(picture.roles["graphics-document"] == 1 && picture.roles["list"] == 2)
        #expect(picture.names.count == 10 && picture.roles["img"] == 10)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(" lang=\"\(language)\"") && text.contains("<style>") && !text.contains("<!DOCTYPE"))
        // Sources come before what they lead to, and every name says what it is and where it leads.
        let first =
            language == "en" ? "ladders into: Human Services Diploma" : "mène par passerelle à\u{A0}: Human Services"
        #expect(
            picture.names.contains {
                $0.hasPrefix("Early Childhood Care & Education Certificate. ") && $0.contains(first)
            })
        for name in picture.names {
            #expect(run.output.contains(name.prefix { $0 != "." }), "\(name)")
        }
    }

    @Test(arguments: [
        ("en", "that credit in a block stands for tru-ol/hlth-4011 in tru-ol/bhsc"),
        ("fr", "le bloc de crédits tient lieu de « Health Policy » dans « Bachelor of Health Science »"),
    ])
    func whatARouteAsksToConfirmIsInTheLanguage(_ language: String, _ note: String) throws {
        let run = try Invocation([
            "diagram", "data/bc", "--to", "tru-ol/bhsc", "--route", "--learner", "Examples/report/health.csv",
            "--as-of", "2026-01-31", "--text", "--language", language,
        ])
        #expect(run.output.replacing("\u{A0}", with: " ").contains(note), "\(run.output)\(run.errors)")
    }

    @Test func aPDFHasTextTitleAndLanguage() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "x.pdf")
        let run = try Invocation(
            ["diagram", "data/bc", "--focus", "bcit/csc", "--language", "fr", "--as-of", "2026-01-31", "-o", file.path])
        #expect(run.status == 0, "\(run.errors)")
        let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
        for part in ["/Lang (fr-CA)", "/Title <FEFF", "/DisplayDocTitle true", "/ToUnicode"] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func aSheetTooSmallIsRefusedWithAdviceThatHelps() throws {
        let folder = try Project.temporaryFolder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "x.pdf")
        let ask =
            ["diagram", "data/bc", "--focus", "tru-ol/bcom", "--focus", "uvic/dip-icdg", "--focus", "nic/hsw-167"]
            + ["--as-of", "2026-01-31", "-o", file.path]
        let refused = try Invocation(ask)
        #expect(refused.status == 65 && refused.errors.contains("less than 7 cannot be read"))
        #expect(!FileManager.default.fileExists(atPath: file.path))
        let advice = refused.errors.split(separator: "what helps: ").last?.split(separator: ".").first ?? ""
        for option in advice.split(separator: "; or ") {
            let words = option.prefix { $0 != "," }.split(separator: " ").map(String.init)
            let run = try Invocation(ask + words)
            #expect(run.status == 0, "\(words): \(run.errors)")
        }
    }

    @Test func aRouteShowsOnlyItsStepsInOrder() throws {
        let run = try Invocation(
            "diagram data/bc --to uvic/dip-icdg --holds uvic/icdg-301@2025-12-15 --route --as-of 2026-01-31 --text")
        #expect(run.status == 0, "\(run.errors)")
        for step in 1...10 { #expect(run.output.contains("step \(step),"), "step \(step)") }
        #expect(!run.output.contains("step 11") && run.output.contains("15 uvic-units in all"))
        let none = try Invocation("diagram Examples/loops --to demo/capstone --route --text")
        #expect(none.status == 1 && none.errors.contains("no route to draw"))
        #expect(try Invocation("diagram data/bc --route --text").status == 64)
    }
}
