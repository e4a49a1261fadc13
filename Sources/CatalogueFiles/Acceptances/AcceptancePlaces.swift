import Pathways

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Which file of a catalogue an acceptance means: files are named relative to the folder that the acceptances lie in.
struct AcceptancePlaces {
    private let folder: String
    private var numbers: [SourceFile: Int32] = [:]

    /// - Parameter folder: the path of the file of acceptances.
    init(files: [SourceFile], folder file: String) {
        folder = Self.absolute(file).split(separator: "/").dropLast().map { "/" + $0 }.joined()
        for (number, file) in files.enumerated() {
            numbers[SourceFile(Self.absolute(file.path), sheet: file.sheet)] = Int32(number)
        }
    }

    func place(file: String, sheet: String?) -> Acceptance.Place {
        let path = Self.absolute(file.hasPrefix("/") ? file : "\(folder)/\(file)")
        if let number = numbers[SourceFile(path, sheet: sheet)] { return .file(number) }
        return FileManager.default.fileExists(atPath: path) ? .notRead : .missing
    }

    /// What to call a file there.
    func name(of path: String) -> String {
        let (file, from) = (Self.absolute(path).split(separator: "/"), folder.split(separator: "/"))
        let shared = zip(file, from).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: from.count - shared)
        return (up + file.dropFirst(shared).map(String.init)).joined(separator: "/")
    }

    private static func absolute(_ path: String) -> String { URL(filePath: path).standardizedFileURL.path }
}

extension Decoder {
    static let acceptanceFileKeys = ["accepted"]
    static let acceptanceKeys = ["code", "file", "sheet", "line", "finding", "reason", "until"]

    /// What a file accepts.
    mutating func acceptances(_ node: YAMLNode, _ places: AcceptancePlaces) -> [Acceptance] {
        guard let fields = fields(node, of: "a file of accepted findings", keys: Self.acceptanceFileKeys) else {
            return []
        }
        return list(fields["accepted"], of: "accepted findings").compactMap { acceptance($0, places) }
    }

    private mutating func acceptance(_ node: YAMLNode, _ places: AcceptancePlaces) -> Acceptance? {
        guard let fields = fields(node, of: "an accepted finding", keys: Self.acceptanceKeys) else { return nil }
        for key in ["code", "file", "reason"] where fields.lacks(key) {
            malformed(node, "This accepted finding does not say “\(key)”.", hint: "Add “\(key): …”.")
        }
        let codes = DidYouMean(DiagnosticCode.allCases.map(\.rawValue))
        let near = (fields["code"]?.text).flatMap(codes.suggestion).map { "Did you mean “\($0)”?" }
        let code = value(fields["code"], "a code", hint: near ?? "pathways rules lists them.") {
            DiagnosticCode(rawValue: $0)
        }
        let (file, reason) = (text(fields["file"], "a file"), text(fields["reason"], "a reason"))
        let sheet = text(fields["sheet"], "a sheet")?.value
        let line = value(fields["line"], "a line", hint: "Write its number.") { Int($0).flatMap { $0 > 0 ? $0 : nil } }
        let (finding, until) = (text(fields["finding"], "a text")?.value, date(fields["until"])?.value)
        guard let code, let file, let reason else { return nil }
        guard Diagnostic(code.value, "", at: .nowhere).isAcceptable else {
            malformed(node, "A finding “\(code.value.rawValue)” cannot be accepted.", hint: "It has to be mended.")
            return nil
        }
        return Acceptance(
            code.value, in: places.place(file: file.value, sheet: sheet), line: line?.value, finding: finding,
            reason: reason.value, until: until, at: span(of: node))
    }
}
