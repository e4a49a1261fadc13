/// Reads one YAML document into a tree whose every key and value knows its place, and reports everything wrong with
/// it that one run can find.
///
/// Never crashes and never runs away, whatever the bytes: nesting, aliases, size and the number of reported problems
/// are bounded by `limits`. Iterative. O(n) in the bytes; the peak of memory, measured, is six times the size of a
/// catalogue, and forty times that of the worst file (a list of single letters).
///
/// - `root` is nil if the file is empty or could not be read to its end (syntax, nesting, size, not text); then
///   `problems` is not empty. Otherwise it is there even with problems, so that the content can be checked in the
///   same run; a value that could not be made sense of is null in it.
/// - `problems` are sorted by place.
///
/// Read as UTF-8, with or without a byte order mark; LF, CR LF or CR. Deliberately absent: UTF-16, several documents
/// in one file, tags, keys that are not text, and merge keys (`<<` is a key like any other).
func parseYAML(
    _ bytes: UnsafeRawBufferPointer, limits: YAMLLimits = .default
) -> (root: YAMLNode?, problems: [YAMLProblem]) {
    var problems = YAMLProblemList(limit: limits.problemsOfAKind)
    if let refusal = limits.refusal(ofFile: bytes) { return (nil, [refusal]) }
    let text = withoutByteOrderMark(bytes)
    let check = YAMLTextCheck(text, limit: limits.problemsOfAKind)
    check.report(to: &problems)
    guard !check.isHopeless else { return (nil, problems.sorted()) }
    let root = check.withReadable(text) { readTree(of: $0, limits: limits, reportingTo: &problems) }
    return (root, problems.sorted())
}

/// Reads bytes in memory; see `parseYAML(_:limits:)` for a buffer.
func parseYAML(_ bytes: [UInt8], limits: YAMLLimits = .default) -> (root: YAMLNode?, problems: [YAMLProblem]) {
    bytes.withUnsafeBytes { parseYAML($0, limits: limits) }
}

private func readTree(
    of text: UnsafeRawBufferPointer, limits: YAMLLimits, reportingTo problems: inout YAMLProblemList
) -> YAMLNode? {
    if let refusal = limits.refusal(ofText: text) {
        problems.add(refusal)
        return nil
    }
    var builder = YAMLTreeBuilder(limits: limits, problems: problems)
    let fault = readYAMLEvents(of: text) { builder.take($0) }
    let root = builder.finish(after: fault, in: text)
    problems = builder.problems
    return root
}

private func withoutByteOrderMark(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3)) : bytes
}
