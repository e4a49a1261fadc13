/// One finding about a catalogue: what is wrong, where, and what could be done.
public struct Diagnostic: Hashable, Sendable {
    /// Another place that helps to understand a finding, such as the first of two declarations.
    public struct Related: Hashable, Sendable {
        public var message: Message
        public var span: SourceSpan

        public init(_ message: Message, at span: SourceSpan) {
            self.message = message
            self.span = span
        }
    }

    public var code: DiagnosticCode
    public var message: Message
    public var span: SourceSpan
    /// What to do about it; `nil` where there is no good advice.
    public var hint: Message?
    public var related: [Related]

    public init(
        _ code: DiagnosticCode,
        _ message: Message,
        at span: SourceSpan,
        hint: Message? = nil,
        related: [Related] = []
    ) {
        self.code = code
        self.message = message
        self.span = span
        self.hint = hint
        self.related = related
    }

    public var severity: Severity { code.severity }

    /// Whether this finding makes every question refuse: an error in what the files say.
    public var stopsQuestions: Bool { code.isContent && severity == .error }
}

extension Diagnostic: Comparable {
    /// By place, then by code, then by message: the order in which findings are shown.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.span != right.span, left.span < right.span || right.span < left.span { return left.span < right.span }
        return (left.code.rawValue, left.message) < (right.code.rawValue, right.message)
    }
}
