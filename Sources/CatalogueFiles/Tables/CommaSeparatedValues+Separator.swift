extension CommaSeparatedValues {
    /// The values of a table as spreadsheet programs write it: what separates them is said by a first line `sep=;`, or
    /// else is whichever of comma, semicolon and tab there is most of in the first line outside quotes.
    init(detectingSeparatorIn bytes: [UInt8]) {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        let line = text.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard let stated = Self.separator(statedIn: line) else {
            self.init(bytes, separator: Self.separator(usedIn: text))
            return
        }
        self.init(bytes, separator: stated)
        _ = next()
    }

    /// What `sep=;` says, in quotes or not.
    private static func separator(statedIn line: ArraySlice<UInt8>) -> UInt8? {
        let text = String(decoding: line.prefix(8), as: UTF8.self).lowercased().filter { $0 != "\"" && $0 != " " }
        guard text.hasPrefix("sep="), text.utf8.count == 5, let last = text.utf8.last else { return nil }
        return separators.contains(last) ? last : nil
    }

    private static let separators = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]

    /// The first line that holds anything decides.
    private static func separator(usedIn text: ArraySlice<UInt8>) -> UInt8 {
        var counts = [0, 0, 0]
        var (isQuoted, hasText) = (false, false)
        for byte in text {
            if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
            if isQuoted { continue }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
                if hasText { break }
                continue
            }
            hasText = true
            if let index = separators.firstIndex(of: byte) { counts[index] += 1 }
        }
        let most = counts.max() ?? 0
        return counts.firstIndex(of: most).map { separators[$0] } ?? separators[0]
    }
}
