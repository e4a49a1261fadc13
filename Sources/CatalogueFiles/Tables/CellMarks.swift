/// Where the characters of a cell stand in its file, for the places of what is written inside a cell.
struct CellMarks {
    /// The mark of each Unicode scalar of the text, and of the end.
    private var marks: [YAMLMark] = []
    /// The index of the first scalar of each line of the text.
    private var lines = [0]
    private let whole: YAMLPlace

    /// - Parameters:
    ///   - raw: the text as it is written; `nil` where the whole cell stands for each character.
    init(_ raw: ArraySlice<UInt8>?, hasDoubledQuotes: Bool, from first: YAMLMark, elsewhere whole: YAMLPlace) {
        self.whole = whole
        guard let raw else { return }
        var mark = first
        var last: Unicode.Scalar?
        var isDoubled = false
        for scalar in String(decoding: raw, as: UTF8.self).unicodeScalars {
            let isSecondQuote = hasDoubledQuotes && scalar == "\"" && last == "\"" && !isDoubled
            if !isSecondQuote { marks.append(mark) }
            isDoubled = isSecondQuote
            if scalar == "\n" || scalar == "\r" {
                // The feed of a pair belongs to the line that it ends.
                if scalar == "\n", last == "\r" { lines.removeLast() } else { mark = mark.nextLine }
                lines.append(marks.count)
            } else {
                mark = mark.advanced(by: 1)
            }
            last = scalar
        }
        marks.append(mark)
    }

    /// The place of the scalars in this range of the text.
    func place(of range: Range<Int>) -> YAMLPlace {
        guard !marks.isEmpty else { return whole }
        return YAMLPlace(from: mark(range.lowerBound), to: mark(range.upperBound))
    }

    /// The place in the file of a place in the text of the cell.
    func place(of inner: YAMLPlace) -> YAMLPlace {
        guard !marks.isEmpty else { return whole }
        return YAMLPlace(from: mark(index(of: inner.start)), to: mark(index(of: inner.end)))
    }

    private func index(of inner: YAMLMark) -> Int {
        guard lines.indices.contains(inner.line - 1) else { return marks.count - 1 }
        return lines[inner.line - 1] + inner.column - 1
    }

    private func mark(_ index: Int) -> YAMLMark { marks[min(max(0, index), marks.count - 1)] }
}

extension YAMLMark {
    fileprivate var nextLine: YAMLMark { YAMLMark(line32: line32 + 1, column32: 1) }
}
