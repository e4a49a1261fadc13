/// Text of catalogues on one line, without characters that steer what reads it.
enum PlainText {
    /// The same text with line breaks and control characters as spaces, without the characters that turn the direction of
    /// reading, and without the two code points that XML does not allow. O(length).
    static func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnwanted) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: result.append(" ")
            case 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
            case _ where isUnwanted(scalar): break
            default: result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFFFE, 0xFFFF: true
        // Marks, embeddings, overrides and isolates of the bidirectional algorithm (Unicode Standard Annex 9).
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The text in lines of at most `width` characters, at most `limit` of them; where more is left, the last ends in `…`.
    ///
    /// Breaks between words, and within a word only if it is longer than a line. A character is one as readers see it. No
    /// text gives no lines. O(length) to clean, and O(width × limit) to break.
    static func lines(_ text: String, width: Int, limit: Int) -> [String] {
        // What cannot be shown need not be looked at.
        let shown = clean(text).prefix((width + 1) * (limit + 1))
        let lines = broken(shown, width: width, limit: limit)
        guard lines.count > limit, limit > 0 else { return Array(lines.prefix(limit)) }
        return lines.prefix(limit - 1) + [lines[limit - 1].prefix(width - 1) + "…"]
    }

    /// The same, in the narrowest lines that do not make more of them.
    static func balancedLines(_ text: String, width: Int, limit: Int) -> [String] {
        let lines = lines(text, width: width, limit: limit)
        guard lines.count > 1, lines.count < limit else { return lines }
        let text = clean(text)[...]
        var best = lines
        // A word that fits a line is not broken to make it narrower.
        let longest = text.split(separator: " ").lazy.map(\.count).max() ?? 0
        for narrower in stride(from: width - 1, to: max(width / 2, min(longest, width) - 1), by: -1) {
            let next = broken(text, width: narrower, limit: limit)
            guard next.count == best.count else { break }
            best = next
        }
        return best
    }

    /// As many lines as there are, up to one more than `limit`.
    private static func broken(_ shown: Substring, width: Int, limit: Int) -> [String] {
        var lines: [String] = []
        var words = shown.split(separator: " ")[...]
        while let word = words.popFirst() {
            guard lines.count <= limit else { break }
            let isFitting = lines.last.map { $0.count + 1 + word.count <= width } ?? false
            if isFitting {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word.prefix(width)))
                let rest = word.dropFirst(width)
                if !rest.isEmpty { words = [rest] + words }
            }
        }
        return lines
    }
}
