import ArgumentParser

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Makes PDF of a page by a program that is installed for it: Chromium first, which writes a tagged PDF with an outline
/// and keeps the page's language and title; WeasyPrint where there is no Chromium.
///
/// The page lies in a folder that only this user can enter while the program runs, and is gone afterwards, whatever
/// happens. The page's own policy forbids requests, and Chromium is cut off from the network besides.
enum PagePrinter {
    /// How long a program may take, in seconds.
    static let seconds = 60

    /// The bytes of the PDF; ends the process with a message that names what to install, or what went wrong.
    static func pdf(ofHTML page: String) throws -> [UInt8] {
        guard let program = PrintProgram.installed() else {
            Console.note(
                "pathways: PDF needs Chromium or WeasyPrint, and neither is installed. Install one (apt install chromium, "
                    + "or apt install weasyprint), or write .html and print that from a browser.")
            throw ExitStatus.cannotWrite
        }
        do {
            return try PrivateFolder.use { folder in
                let (input, output) = ("\(folder)/page.html", "\(folder)/page.pdf")
                try Data(page.utf8).write(to: URL(filePath: input))
                let end = SpawnedProgram.run(
                    program.path, program.arguments(input, output, folder), home: folder, seconds: seconds)
                guard end == .exited(0) else { throw PrintingFault(end: end) }
                let bytes = [UInt8](try Data(contentsOf: URL(filePath: output)))
                guard bytes.starts(with: Array("%PDF-".utf8)) else { throw PrintingFault(end: .exited(0)) }
                return bytes
            }
        } catch {
            let reason = (error as? PrintingFault)?.description ?? "its files could not be written or read"
            Console.note(
                "pathways: \(program.path.printable) made no PDF: \(reason). Write .html and print that from a browser."
            )
            throw ExitStatus.cannotWrite
        }
    }
}

/// Why there is no PDF.
struct PrintingFault: Error, CustomStringConvertible {
    var end: SpawnedProgram.End

    var description: String {
        switch end {
        case .exited(0): "it ended without one"
        case .exited(let status): "it ended with status \(status)"
        case .signalled(let signal): "the signal \(signal) ended it"
        case .stopped: "it was still busy after \(PagePrinter.seconds) seconds"
        case .notStarted: "it could not be started"
        }
    }
}

/// A folder that only this user can enter, for as long as it is needed.
enum PrivateFolder {
    static func use<Result>(_ body: (String) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "pathways-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder.path)
    }
}
