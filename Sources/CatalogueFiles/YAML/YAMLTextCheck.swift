/// Finds all characters that must not be in a YAML file, reports them, and makes a copy without them, so that the
/// rest of the file is still read. A sound file is not copied.
struct YAMLTextCheck {
    /// The text with every flaw replaced, character for character; nil if there was nothing to replace.
    private(set) var repaired: [UInt8]?
    /// Whether so much is wrong that this is hardly text at all.
    private(set) var isHopeless = false

    /// Where the first flaws of each kind begin in the repaired text; only as many as will be listed.
    private var listed: [(offset: Int, kind: YAMLTextFlaw.Kind)] = []
    private var invalid = 0
    private var invisible = 0
    private let limit: Int

    init(_ text: UnsafeRawBufferPointer, limit: Int) {
        self.limit = max(1, limit)
        guard var flaw = YAMLTextFlaw.first(in: text, from: 0) else { return }
        var copy: [UInt8] = []
        copy.reserveCapacity(text.count + text.count / 8)
        var offset = 0
        while !isHopeless {
            copy.append(contentsOf: text[offset..<flaw.offset])
            record(flaw, at: copy.count)
            copy.append(contentsOf: flaw.replacement)
            offset = flaw.offset + flaw.length
            guard let next = YAMLTextFlaw.first(in: text, from: offset) else { break }
            flaw = next
        }
        copy.append(contentsOf: text[offset...])
        repaired = copy
    }

    /// Calls `read` with the repaired text, or with `text` itself if it was sound.
    func withReadable<Result>(
        _ text: UnsafeRawBufferPointer, _ read: (UnsafeRawBufferPointer) -> Result
    ) -> Result {
        if let repaired { repaired.withUnsafeBytes(read) } else { read(text) }
    }

    private mutating func record(_ flaw: YAMLTextFlaw, at offset: Int) {
        let count: Int
        switch flaw.kind {
        case .notUTF8:
            invalid += 1
            count = invalid
        case .invisible:
            invisible += 1
            count = invisible
        }
        if count <= limit + 1 { listed.append((offset, flaw.kind)) }
        if invalid + invisible == Self.telling, flaw.offset < Self.telling * 8 { isHopeless = true }
    }

    /// If this many flaws come within eight times as many bytes from the start, the file is not text.
    private static let telling = 64

    /// Adds a problem for every flaw, or just one for a file that is not text.
    func report(to problems: inout YAMLProblemList) {
        guard let repaired else { return }
        repaired.withUnsafeBytes { text in
            var cursor = YAMLCursor(text)
            for (offset, kind) in listed {
                cursor.advance(toOffset: offset)
                let place = YAMLPlace(from: cursor.mark, to: cursor.mark.advanced(by: 1))
                guard !isHopeless else { return problems.add(Self.notText(at: place)) }
                problems.add(Self.problem(kind, at: place))
            }
        }
        problems.addUnlisted(invalid - limit - 1, of: .notUTF8)
        problems.addUnlisted(invisible - limit - 1, of: .controlCharacter)
    }
}

extension YAMLTextCheck {
    private static func notText(at place: YAMLPlace) -> YAMLProblem {
        YAMLProblem(
            place: place,
            kind: .notUTF8,
            message: "This file is not UTF-8 text.",
            hint: "It may be of another kind, such as a spreadsheet or a PDF, or be saved with another encoding.")
    }

    private static func problem(_ kind: YAMLTextFlaw.Kind, at place: YAMLPlace) -> YAMLProblem {
        switch kind {
        case .notUTF8(let byte):
            return YAMLProblem(
                place: place,
                kind: .notUTF8,
                message: "The character here is not UTF-8 (byte 0x\(hexadecimal(UInt32(byte), digits: 2))).",
                hint: "Save the file with the encoding UTF-8, then look at the accented letters in it.")
        case .invisible(let scalar):
            let name = scalar.invisibleName.map { "\($0), " } ?? ""
            return YAMLProblem(
                place: place,
                kind: .controlCharacter,
                message: "There is an invisible character here (\(name)U+\(hexadecimal(scalar.value, digits: 4))).",
                hint: "Delete it, or type the space or line break that it stands for.")
        }
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}

extension Unicode.Scalar {
    /// What people call an invisible character that turns up in real files.
    fileprivate var invisibleName: String? {
        switch value {
        case 0x00: "a NUL"
        case 0x0B: "a vertical tab"
        case 0x0C: "a page break"
        case 0x1A: "an end-of-file sign"
        case 0x7F: "a delete sign"
        case 0x85, 0x2028: "a line separator"
        case 0x2029: "a paragraph separator"
        case 0xFEFF: "a byte order mark"
        default: nil
        }
    }
}
