import Foundation
import Testing

/// What happens when the machine does not do as it should: words, a status, and never half a file.
@Suite struct FaultTests {
    /// A folder with a small sound catalogue, `c.yaml`.
    private func folder() throws -> URL {
        let folder = try Project.temporaryFolder()
        try "institution: x\ncourses:\n  a:\n  b: {requires: a}\n".write(
            to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        return folder
    }

    private func names(in folder: URL) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    }

    // MARK: - Writing

    @Test func answerOnAFullDiskGives73() throws {
        for line in ["check c.yaml", "check c.yaml --format json", "reach c.yaml --holds x/a", "explain c.yaml x/b"] {
            let run = try Invocation(shell: "pathways \(line) > /dev/full", in: folder())
            #expect(run.status == 73, "\(line)")
            #expect(run.errors == "pathways: the answer cannot be written: No space left on device.\n", "\(line)")
        }
    }

    @Test func answerToNobodyGives73() throws {
        let run = try Invocation(shell: "pathways check c.yaml >&-", in: folder())
        #expect(run.status == 73)
        #expect(run.errors == "pathways: the answer cannot be written: Bad file descriptor.\n")
    }

    /// Longer than a pipe holds, so that the program is still writing when its reader goes away.
    @Test func readerThatGoesAwayEndsItQuietly() throws {
        let run = try Invocation(
            shell: "pathways reach \(Project.root.path)/data/bc --format json | head -c 10", in: folder())
        #expect(run.output.count == 10)
        #expect(run.errors.isEmpty)
        let ignoring = try Invocation(
            shell:
                "trap '' PIPE; (pathways reach \(Project.root.path)/data/bc --format json; echo $? >&2) | head -c 10",
            in: folder())
        #expect(ignoring.errors == "0\n")
    }

    /// A limit for the size of files stands for a disk that becomes full while a file is written.
    @Test(.enabled(if: !Sanitizer.writesAFile)) func fileThatDoesNotFitIsNotThere() throws {
        let data = "\(Project.root.path)/data/bc"
        let lines = [
            "convert \(data) -o out.yaml", "convert \(data) -o out.xlsx", "diagram \(data) --focus bcit/csc -o out.svg",
            "diagram \(data) --focus bcit/csc -o out.pdf", "report c.yaml --to x/b -o out.html",
            "summary \(data) bcit/csc --format html -o out.html",
        ]
        for line in lines {
            let folder = try folder()
            let run = try Invocation(shell: "trap '' XFSZ; ulimit -f 1; pathways \(line)", in: folder)
            #expect(run.status == 73, "\(line): \(run.errors)")
            #expect(run.errors.contains(" written"), "\(line)")
            #expect(try names(in: folder) == ["c.yaml"], "\(line)")
        }
    }

    @Test(.enabled(if: !Sanitizer.writesAFile)) func siteThatDoesNotFitIsNotThere() throws {
        let folder = try folder()
        let run = try Invocation(shell: "trap '' XFSZ; ulimit -f 1; pathways site c.yaml -o site", in: folder)
        #expect(run.status == 73)
        #expect(run.errors.contains("cannot be written; is there room on the disk?"))
        #expect(try names(in: folder) == ["c.yaml"])
    }

    /// A write that is interrupted for good leaves what was there before.
    @Test(.enabled(if: !Sanitizer.writesAFile)) func fileThatWasThereSurvivesAnInterruption() throws {
        let folder = try folder()
        let file = folder.appending(path: "out.yaml")
        try "before".write(to: file, atomically: true, encoding: .utf8)
        let run = try Invocation(
            shell: "ulimit -f 1; pathways convert \(Project.root.path)/data/bc -o out.yaml --force", in: folder)
        // Stopped by the signal of that limit, or refused where the shell was started without it.
        #expect(run.status > 128 || run.status == 73)
        #expect(try String(contentsOf: file, encoding: .utf8) == "before")
    }

    @Test(.enabled(if: getuid() != 0 || FileManager.default.isExecutableFile(atPath: "/usr/bin/setpriv")))
    func folderThatMayNotBeWrittenGives73() throws {
        let folder = try folder()
        try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.path)
        for file in ["out.svg", "out.pdf", "out.dot"] {
            let run = try Invocation(
                shell: "pathways diagram c.yaml --focus x/a -o \(file)", in: folder, asNobody: true)
            #expect(run.status == 73, "\(file): \(run.errors)")
            #expect(run.errors.contains("“\(file)” cannot be written; its folder may not be written to."))
        }
        let site = try Invocation(shell: "pathways site c.yaml -o site", in: folder, asNobody: true)
        #expect(site.status == 73)
        #expect(site.errors.contains("cannot be made; check that its folder is writable."))
    }

    @Test func folderThatIsNotThereGives73() throws {
        let run = try Invocation(shell: "pathways convert c.yaml -o nowhere/out.yaml", in: folder())
        #expect(run.status == 73)
        #expect(run.errors == "pathways: “nowhere/out.yaml” cannot be written; there is no such folder.\n")
    }

    // MARK: - Reading

    @Test func linksThatLeadNowhere() throws {
        let folder = try folder()
        let manager = FileManager.default
        try manager.createSymbolicLink(atPath: folder.path + "/self.yaml", withDestinationPath: "self.yaml")
        let run = try Invocation(shell: "pathways check self.yaml", in: folder)
        #expect(run.status == 66)
        #expect(run.errors == "pathways: “self.yaml” is a symbolic link that leads to no file or folder\n")
        let whole = try Invocation(shell: "pathways check .", in: folder)
        #expect(whole.status == 66)
        #expect(whole.errors == "pathways: “./self.yaml” is a symbolic link that leads to no file or folder\n")
    }

    /// A folder inside itself is read once.
    @Test func linkedFoldersGoRoundOnce() throws {
        let folder = try folder()
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/again", withDestinationPath: ".")
        let run = try Invocation(shell: "pathways check .", in: folder)
        #expect(run.status == 0)
        #expect(run.output.contains("2 offerings in 1 file"))
    }

    @Test func bytesThatAreNoText() throws {
        let folder = try folder()
        try Data([0x61, 0x3A, 0x20, 0xFF, 0x0A]).write(to: folder.appending(path: "c.yaml"))
        let run = try Invocation(shell: "pathways check c.yaml", in: folder)
        #expect(run.status == 1)
        #expect(
            run.output.contains("c.yaml:1:4: error: The character here is not UTF-8 (byte 0xFF). [unreadable-file]"))
        try Data("id,kind\n".utf8 + [0xC3, 0x28, 0x0A]).write(to: folder.appending(path: "offerings.csv"))
        let table = try Invocation(shell: "pathways check offerings.csv", in: folder)
        #expect(table.status == 1)
        #expect(table.output.contains("offerings.csv:2:1: error"))
    }

    @Test func deepNesting() throws {
        let folder = try folder()
        let depth = 100_000
        let texts = [
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth),
            String(repeating: "{all: [", count: depth) + String(repeating: "]}", count: depth),
            String(repeating: "[", count: depth),
        ]
        for text in texts {
            try "courses: {x/a: {requires: \(text)}}\n".write(
                to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
            let run = try Invocation(shell: "pathways check c.yaml", in: folder)
            #expect(run.status == 1)
            #expect(run.output.contains("deep"))
        }
    }

    /// A requirement a hundred thousand courses deep is no nesting, and no fault.
    @Test func longChain() throws {
        let folder = try folder()
        let count = 100_000
        let lines = (0..<count).map { "  x/c\($0): {requires: x/c\($0 + 1)}\n" }.joined()
        try "courses:\n\(lines)  x/c\(count):\n".write(
            to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
        let run = try Invocation(shell: "pathways cycles c.yaml", in: folder)
        #expect(run.status == 0)
        #expect(run.output == "Nothing goes round in circles.\n")
    }

    @Test func hugeNumbers() throws {
        let folder = try folder()
        let huge = String(repeating: "9", count: 400)
        let values = ["credits: \(huge)", "credits: 1/\(huge)", "hours: 1e\(huge)", "expires-after: \(huge) years"]
        for value in values {
            try "courses: {x/a: {\(value)}}\n".write(
                to: folder.appending(path: "c.yaml"), atomically: true, encoding: .utf8)
            let run = try Invocation(shell: "pathways check c.yaml", in: folder)
            #expect(run.status == 1, "\(value.prefix(30))")
            #expect(run.output.contains("c.yaml:1:"), "\(value.prefix(30))")
            #expect(run.output.contains("[malformed-value]"), "\(value.prefix(30))")
        }
    }

    /// Files are read whole before anything is made of them, so what happens to them afterwards changes nothing.
    @Test func fileReplacedWhileItIsRead() throws {
        let folder = try folder()
        let text = try String(contentsOf: folder.appending(path: "c.yaml"), encoding: .utf8)
        let other = text + (0..<2_000).map { "  d\($0): {requires: a}\n" }.joined()
        try other.write(to: folder.appending(path: "other.yaml"), atomically: true, encoding: .utf8)
        try text.write(to: folder.appending(path: "one.yaml"), atomically: true, encoding: .utf8)
        let run = try Invocation(
            shell: """
                (for i in 1 2 3 4 5 6 7 8 9; do cp other.yaml t && mv t c.yaml; cp one.yaml t && mv t c.yaml; done) &
                for i in 1 2 3 4 5 6; do pathways check c.yaml || echo failed; done; wait
                """, in: folder)
        #expect(!run.output.contains("failed"), "\(run.output)")
        #expect(run.errors.isEmpty)
    }

    // MARK: - Graphviz

    @Test func graphvizWithoutItsPlugins() throws {
        let folder = try folder()
        try FileManager.default.createDirectory(
            at: folder.appending(path: "none"), withIntermediateDirectories: false)
        let run = try Invocation(
            shell: "pathways diagram c.yaml --focus x/a -o out.svg", in: folder,
            environment: ["GVBINDIR": folder.appending(path: "none").path])
        #expect(run.status == 70)
        #expect(run.errors.contains("Graphviz is installed without what draws SVG"))
        #expect(try names(in: folder) == ["c.yaml", "none"])
    }

    /// Without fonts every letter would be an empty box.
    @Test func systemWithoutFonts() throws {
        let folder = try folder()
        try "<fontconfig></fontconfig>".write(
            to: folder.appending(path: "fonts.conf"), atomically: true, encoding: .utf8)
        for ending in ["svg", "pdf", "png"] {
            let run = try Invocation(
                shell: "pathways diagram c.yaml --focus x/a -o out.\(ending)", in: folder,
                environment: ["FONTCONFIG_FILE": folder.appending(path: "fonts.conf").path])
            #expect(run.status == 70, "\(ending)")
            #expect(run.errors.contains("the system has no fonts; install some"), "\(ending)")
            #expect(try names(in: folder) == ["c.yaml", "fonts.conf"], "\(ending)")
        }
    }
}
