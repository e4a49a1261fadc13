/// A finding that somebody has looked at and accepted, with the reason.
///
/// It is matched by its code, its file and what it says: lines move with every edit, and a finding that says something
/// new is to be looked at anew.
public struct Acceptance: Hashable, Sendable {
    /// Where the finding is.
    public enum Place: Hashable, Sendable {
        /// In a file of the catalogue, by its position in ``Catalogue/files``.
        case file(Int32)
        /// In a file that is there but was not read this time: nothing can be said about it.
        case notRead
        /// In a file that is no longer there.
        case missing
    }

    public var code: DiagnosticCode
    public var place: Place
    /// The line; compared only where the finding's own words are not given.
    public var line: Int?
    /// What the finding says.
    public var finding: String?
    public var reason: String
    /// The last day on which it is accepted; `nil` for good.
    public var until: CalendarDate?
    /// Where the acceptance itself is written.
    public var span: SourceSpan

    public init(
        _ code: DiagnosticCode, in place: Place, line: Int? = nil, finding: String? = nil, reason: String,
        until: CalendarDate? = nil, at span: SourceSpan = .nowhere
    ) {
        self.code = code
        self.place = place
        self.line = line
        self.finding = finding
        self.reason = reason
        self.until = until
        self.span = span
    }

    /// Whether a finding, which says this in English, is the one that is meant.
    func matches(_ diagnostic: Diagnostic, saying words: String) -> Bool {
        guard diagnostic.code == code, place == .file(diagnostic.span.file) else { return false }
        if let finding { return words == finding }
        return line.map { $0 == Int(diagnostic.span.line) } ?? true
    }
}

extension Diagnostic {
    /// Whether it can be accepted: an error in what a file says makes every question refuse, so it has to be mended.
    public var isAcceptable: Bool { !stopsQuestions && code != .unusedAcceptance }
}
