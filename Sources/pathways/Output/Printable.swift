extension String {
    /// The text as it may be shown on a terminal: characters that steer the terminal or turn the reading direction of
    /// what follows are shown as their code points, line breaks and tabs as spaces.
    var printable: String {
        guard unicodeScalars.contains(where: \.isSteering) else { return self }
        var result = ""
        for scalar in unicodeScalars {
            switch scalar {
            case "\n", "\r", "\t": result.append(" ")
            case _ where scalar.isSteering: result += "<U+\(String(scalar.value, radix: 16, uppercase: true))>"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}

extension String {
    /// The same for a text of several lines, which stay lines.
    var printableLines: String {
        split(separator: "\n", omittingEmptySubsequences: false).map { String($0).printable }.joined(separator: "\n")
    }
}

extension Unicode.Scalar {
    /// Control characters, and the marks and overrides of the bidirectional algorithm.
    fileprivate var isSteering: Bool {
        switch value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x2028, 0x2029, 0x200E, 0x200F, 0x061C: true
        default: false
        }
    }
}
