import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// The file in which findings are accepted, each with a reason.
public enum AcceptanceFile {
    /// What it is called where it lies beside the files of a catalogue; it is not read as one of them.
    public static let name = "accepted-findings.yaml"

    /// The file that belongs to a catalogue named by these paths: in the first one if that is a folder, else beside it.
    public static func path(for paths: [String]) -> String? {
        guard let first = paths.first else { return nil }
        var isFolder: Bool = false
        guard FileManager.default.fileExists(atPath: first, isDirectory: &isFolder) else { return nil }
        if isFolder { return first.hasSuffix("/") ? first + name : "\(first)/\(name)" }
        let folder = first.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return folder.isEmpty && !first.hasPrefix("/") ? name : "\(folder)/\(name)"
    }

    /// The acceptances of a file, for the findings of a catalogue.
    ///
    /// The file becomes one of the catalogue's files, so that findings about it have a place. Mistakes in it are added
    /// to the diagnostics; an entry with a mistake accepts nothing.
    public static func read(
        _ path: String, for loaded: LoadedCatalogue
    ) throws(InputError) -> (loaded: LoadedCatalogue, acceptances: [Acceptance]) {
        let (root, problems) = parseYAML(try FileBytes.read(path))
        let number = Int32(loaded.catalogue.files.count)
        var diagnostics = problems.map { Diagnostic($0, file: number) }
        var acceptances: [Acceptance] = []
        if let root {
            var decoder = Decoder(file: number)
            let places = AcceptancePlaces(files: loaded.catalogue.files, folder: path)
            acceptances = decoder.acceptances(root, places)
            diagnostics += decoder.diagnostics
        }
        let result = LoadedCatalogue(
            catalogue: loaded.catalogue.adding(SourceFile(path)),
            diagnostics: (loaded.diagnostics + diagnostics).sorted(), isExact: loaded.isExact)
        return (result, acceptances)
    }

    /// The text of a file that accepts these.
    ///
    /// - Parameters:
    ///   - acceptances: what to accept.
    ///   - files: the files of the catalogue, which the acceptances count into.
    ///   - path: where the file will lie; the files are named relative to its folder.
    public static func text(_ acceptances: [Acceptance], files: [SourceFile], at path: String) -> String {
        let places = AcceptancePlaces(files: files, folder: path)
        let entries = acceptances.compactMap { acceptance -> String? in
            guard case .file(let number) = acceptance.place else { return nil }
            let file = files[Int(number)]
            var lines = ["  - code: \(acceptance.code.rawValue)", "    file: \(quoted(places.name(of: file.path)))"]
            if let sheet = file.sheet { lines.append("    sheet: \(quoted(sheet))") }
            if let line = acceptance.line { lines.append("    line: \(line)") }
            if let finding = acceptance.finding { lines.append("    finding: \(quoted(finding))") }
            lines.append("    reason: \(quoted(acceptance.reason))")
            if let until = acceptance.until { lines.append("    until: \(until)") }
            return lines.joined(separator: "\n") + "\n"
        }
        let introduction = """
            # Findings of “pathways check” that are accepted, each with the reason. A line only helps to find the place.

            """
        return introduction + (entries.isEmpty ? "accepted: []\n" : "accepted:\n" + entries.joined())
    }

    /// A text between double quotes.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value):
                let digits = String(scalar.value, radix: 16)
                result += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
