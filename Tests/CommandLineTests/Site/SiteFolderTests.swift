import Foundation
import Testing

/// What happens to the folder that a site is written into.
@Suite struct SiteFolderTests {
    private static let yaml = "institution: x\ncourses: {a: {title: A, credits: 3}, b: {title: B, requires: a}}\n"

    private func place(_ yaml: String = yaml) throws -> URL {
        let folder = try Project.temporaryFolder()
        try FileManager.default.createDirectory(at: folder.appending(path: "cat"), withIntermediateDirectories: true)
        try yaml.write(to: folder.appending(path: "cat/c.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    private func names(_ folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    @Test func aSiteTakesThePlaceOfAnOlderOne() throws {
        let place = try place()
        #expect(try Invocation("site cat -o site", in: place).status == 0)
        let old = place.appending(path: "site/x/a.html")
        try "old".write(to: old, atomically: true, encoding: .utf8)
        try "older".write(to: place.appending(path: "site/x/gone.html"), atomically: true, encoding: .utf8)
        #expect(try Invocation("site cat -o site", in: place).status == 0)
        #expect(try String(contentsOf: old, encoding: .utf8) != "old")
        #expect(try names(place.appending(path: "site/x")) == ["a.html", "b.html", "index.html"])
        #expect(try names(place) == ["cat", "site"])
    }

    @Test(arguments: ["notes.txt", "pictures/a.png", "x/a.txt", ".hidden"])
    func otherThingsAreKept(name: String) throws {
        let place = try place()
        #expect(try Invocation("site cat -o site", in: place).status == 0)
        let file = place.appending(path: "site/\(name)")
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try "mine".write(to: file, atomically: true, encoding: .utf8)
        let run = try Invocation("site cat -o site", in: place)
        #expect(run.status == 73)
        #expect(run.errors.contains("--force"))
        #expect(try String(contentsOf: file, encoding: .utf8) == "mine")
        #expect(try names(place) == ["cat", "site"])
        #expect(try Invocation("site cat -o site --force", in: place).status == 0)
        #expect(!FileManager.default.fileExists(atPath: file.path))
    }

    @Test(arguments: ["cat", ".", "cat/..", "/"])
    func theCatalogueIsNeverReplaced(output: String) throws {
        let place = try place()
        let run = try Invocation("site cat -o \(output) --force", in: place)
        #expect(run.status == 73, "\(run.errors)")
        #expect(try names(place) == ["cat"])
        #expect(try names(place.appending(path: "cat")) == ["c.yaml"])
    }

    @Test func mistakesLeaveNothing() throws {
        let place = try place("institution: x\ncourses: {a: {requires: nobody}}\n")
        let run = try Invocation("site cat -o site", in: place)
        #expect(run.status == 65)
        #expect(run.errors.contains("unknown-offering"))
        #expect(try names(place) == ["cat"])
        #expect(try Invocation("site cat -o site --institution y", in: try self.place()).status == 65)
    }

    @Test func aFolderThatCannotBeMadeIsSaid() throws {
        let place = try place()
        try "x".write(to: place.appending(path: "file"), atomically: true, encoding: .utf8)
        #expect(try Invocation("site cat -o file/site", in: place).status == 73)
        #expect(try Invocation("site cat -o file", in: place).status == 73)
        #expect(try String(contentsOf: place.appending(path: "file"), encoding: .utf8) == "x")
    }
}
