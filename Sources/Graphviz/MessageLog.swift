import CGraphviz
import Synchronization

/// What the library said during one drawing.
///
/// It arrives in pieces: the word `Error` or `Warning`, then a colon, then the message, then perhaps more lines of it.
struct MessageLog: Sendable {
    private(set) var errors: [String] = []
    private(set) var warnings: [String] = []
    private var announced = ""
    private var current = Level.none

    private enum Level: Sendable {
        case none, warning, error
    }

    /// Takes in one piece. Of more than 50 messages of a kind the first 50 are kept.
    mutating func append(_ piece: String) {
        if piece == "Error" || piece == "Warning" {
            announced = piece
        } else if piece == ": ", !announced.isEmpty {
            open(announced == "Error" ? .error : .warning)
        } else {
            extend(with: piece)
        }
    }

    private mutating func open(_ level: Level) {
        announced = ""
        current = .none
        if level == .error, errors.count < 50 {
            errors.append("")
            current = level
        } else if level == .warning, warnings.count < 50 {
            warnings.append("")
            current = level
        }
    }

    private mutating func extend(with piece: String) {
        switch current {
        case .none: break
        case .error: Self.extend(&errors[errors.count - 1], with: piece)
        case .warning: Self.extend(&warnings[warnings.count - 1], with: piece)
        }
    }

    /// Adds the words of `piece` to a message on one line of at most 400 characters.
    private static func extend(_ message: inout String, with piece: String) {
        guard message.count < 400 else { return }
        let words = piece.prefix(2_000).split(whereSeparator: \.isWhitespace)
        message = ([Substring(message)] + words).filter { !$0.isEmpty }.joined(separator: " ")
        if message.count > 400 {
            message = message.prefix(399) + "…"
        }
    }
}

extension MessageLog {
    /// The messages of the drawing under way. Only the holder of the library's lock writes to it.
    private static let shared = Mutex(MessageLog())

    /// The errors so far.
    static var errors: [String] {
        shared.withLock { $0.errors }
    }

    /// The messages so far, which are forgotten.
    @discardableResult
    static func take() -> MessageLog {
        shared.withLock { log in
            defer { log = MessageLog() }
            return log
        }
    }

    /// Starts listening. Hand the result to ``end(restoring:)``.
    static func begin() -> (callback: agusererrf?, level: agerrlevel_t) {
        take()
        return (agseterrf(hear), agseterr(AGWARN))
    }

    /// Stops listening.
    static func end(restoring previous: (callback: agusererrf?, level: agerrlevel_t)) {
        agseterrf(previous.callback)
        agseterr(previous.level)
    }

    private static let hear: @convention(c) @Sendable (UnsafeMutablePointer<CChar>?) -> CInt = { piece in
        guard let piece else { return 0 }
        let length = min(strlen(piece), 8_000)
        let text = String(decoding: UnsafeRawBufferPointer(start: piece, count: length), as: UTF8.self)
        shared.withLock { $0.append(text) }
        return 0
    }
}
