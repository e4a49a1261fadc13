/// Whether bytes are the text of a table.
enum TableText {
    /// Whether there are rows to be read at all.
    static func isReadable(_ bytes: [UInt8]) -> Bool { refusal(of: bytes) == nil }

    /// What is wrong with the text: that there is none, or its encoding. O(bytes).
    static func problem(of bytes: [UInt8]) -> YAMLProblem? { refusal(of: bytes) ?? encodingProblem(of: bytes) }

    private static func refusal(of bytes: [UInt8]) -> YAMLProblem? {
        if bytes.allSatisfy({ [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains($0) }) {
            return problem(.empty, at: .start, "The table is empty.", hint: "Its first row names the columns.")
        }
        guard let refusal = bytes.withUnsafeBytes(YAMLLimits.default.refusal(ofFile:)) else { return nil }
        guard refusal.kind == .notUTF8 else { return refusal }
        return problem(.notUTF8, at: .start, refusal.message, hint: Self.advice)
    }

    private static func encodingProblem(of bytes: [UInt8]) -> YAMLProblem? {
        bytes.withUnsafeBytes { text in
            var first: Int?
            var count = 0
            var offset = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            while let flaw = YAMLTextFlaw.first(in: text, from: offset) {
                offset = flaw.offset + flaw.length
                guard case .notUTF8 = flaw.kind else { continue }
                first = first ?? flaw.offset
                count += 1
            }
            guard let first else { return nil }
            // A byte that is no character stands alone, as the replacement character does.
            let line = text[..<first].split(separator: 0x0A, omittingEmptySubsequences: false)
            let column = String(decoding: line.last ?? text[..<0], as: UTF8.self).unicodeScalars.count + 1
            let mark = YAMLMark(line32: UInt32(clamping: line.count), column32: UInt32(clamping: column))
            let others = count > 1 ? " \(count - 1) more follow." : ""
            return problem(.notUTF8, at: mark, "The character here is not UTF-8.\(others)", hint: Self.advice)
        }
    }

    private static func problem(
        _ kind: YAMLProblem.Kind, at mark: YAMLMark, _ message: String, hint: String
    ) -> YAMLProblem {
        YAMLProblem(place: YAMLPlace(from: mark, to: mark.advanced(by: 1)), kind: kind, message: message, hint: hint)
    }

    private static let advice = "In the spreadsheet program, save it as “CSV UTF-8”."
}
