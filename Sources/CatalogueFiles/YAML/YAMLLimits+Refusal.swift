extension YAMLLimits {
    /// Why a file cannot be read at all; nil if it may be text. O(1).
    func refusal(ofFile bytes: UnsafeRawBufferPointer) -> YAMLProblem? {
        sizeRefusal(of: bytes, limit: min(self.bytes, Self.largestFile)) ?? utf16Refusal(of: bytes)
    }

    /// Why a valid text is not handed to libyaml: it would take quadratic time. O(n), an instruction or two per byte.
    func refusal(ofText text: UnsafeRawBufferPointer) -> YAMLProblem? {
        blankRunRefusal(of: text) ?? directiveRefusal(of: text)
    }
}

private let fileStart = YAMLPlace(from: .start, to: .start)

private func sizeRefusal(of bytes: UnsafeRawBufferPointer, limit: Int) -> YAMLProblem? {
    guard bytes.count > limit else { return nil }
    return YAMLProblem(
        place: fileStart,
        kind: .tooLarge,
        message: "The file has \(bytes.count) bytes; at most \(limit) are read from one file.",
        hint: "Split it into several files in one folder.")
}

/// UTF-16 with or without a byte order mark, UTF-32 included. libyaml would read the former, but then no other
/// program that shows a line of the file would.
private func utf16Refusal(of bytes: UnsafeRawBufferPointer) -> YAMLProblem? {
    let head = Array(bytes.prefix(4))
    let isMarked = head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
    let zeros = head.map { $0 == 0 }
    let isUnmarked = zeros == [false, true, false, true] || zeros == [true, false, true, false]
    guard isMarked || isUnmarked else { return nil }
    return YAMLProblem(
        place: fileStart,
        kind: .notUTF8,
        message: "The file is saved as UTF-16 (some programs call it 'Unicode'), not as UTF-8.",
        hint: "Save it again with the encoding UTF-8.")
}

/// Looks only at every n-th byte: a run longer than 2n covers one of them with n on either side.
private func blankRunRefusal(of bytes: UnsafeRawBufferPointer) -> YAMLProblem? {
    let stride = YAMLLimits.blankRun / 2
    for probe in Swift.stride(from: stride, to: bytes.count, by: stride) where isBlank(bytes[probe]) {
        var start = probe
        while start > 0, isBlank(bytes[start - 1]) { start -= 1 }
        var end = probe
        while end < bytes.count, end - start <= YAMLLimits.blankRun, isBlank(bytes[end]) { end += 1 }
        guard end - start > YAMLLimits.blankRun else { continue }
        return YAMLProblem(
            place: place(ofByte: start, in: bytes),
            kind: .tooLarge,
            message: "More than \(YAMLLimits.blankRun) spaces or empty lines follow each other here.",
            hint: "Delete them.")
    }
    return nil
}

private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
}

private func directiveRefusal(of bytes: UnsafeRawBufferPointer) -> YAMLProblem? {
    var count = bytes.first == UInt8(ascii: "%") ? 1 : 0
    for offset in bytes.indices.dropFirst() where bytes[offset] == UInt8(ascii: "%") {
        guard bytes[offset - 1] == UInt8(ascii: "\n") || bytes[offset - 1] == UInt8(ascii: "\r") else { continue }
        count += 1
        guard count > YAMLLimits.directives else { continue }
        return YAMLProblem(
            place: place(ofByte: offset, in: bytes),
            kind: .tooLarge,
            message: "More than \(YAMLLimits.directives) lines begin with '%'.",
            hint: "A line that begins with '%' is an instruction to the YAML reader. Delete these lines.")
    }
    return nil
}

private func place(ofByte offset: Int, in bytes: UnsafeRawBufferPointer) -> YAMLPlace {
    var cursor = YAMLCursor(bytes)
    cursor.advance(toOffset: offset)
    return YAMLPlace(from: cursor.mark, to: cursor.mark.advanced(by: 1))
}
