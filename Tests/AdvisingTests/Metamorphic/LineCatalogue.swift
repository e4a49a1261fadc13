/// A catalogue written with one declaration on each line, taken apart into its lines.
struct LineCatalogue {
    /// Lines that hold for the whole catalogue: `institution: x`, `conversions: […]`.
    var head: [String] = []
    /// The keys that declarations stand below, each with its lines as they are written.
    var sections: [(key: String, lines: [String])] = []

    init(_ text: String) {
        for line in text.split(separator: "\n").map(String.init) {
            if line.hasPrefix(" ") {
                sections[sections.count - 1].lines.append(line)
            } else if line.hasSuffix(":") {
                sections.append((String(line.dropLast()), []))
            } else {
                head.append(line)
            }
        }
        // The institution comes first in every file that has one.
        head.sort { $0.hasPrefix("institution:") && !$1.hasPrefix("institution:") }
    }

    var text: String {
        (head + sections.flatMap { ["\($0.key):"] + $0.lines }).joined(separator: "\n") + "\n"
    }

    /// The same with everything in another order.
    mutating func shuffle(using random: inout SplitMix64) {
        for position in sections.indices { sections[position].lines.shuffle(using: &random) }
        sections.shuffle(using: &random)
        head = head.prefix(1) + head.dropFirst().shuffled(using: &random)
    }

    /// The same in so many files; what holds for the whole catalogue stands in one of them.
    func dealt(over count: Int, using random: inout SplitMix64) -> [LineCatalogue] {
        var files = [LineCatalogue](repeating: LineCatalogue(head[0]), count: count)
        for line in head.dropFirst() { files[Int.random(in: 0..<count, using: &random)].head.append(line) }
        for section in sections {
            var parts = [[String]](repeating: [], count: count)
            for line in section.lines { parts[Int.random(in: 0..<count, using: &random)].append(line) }
            for (file, lines) in parts.enumerated() where !lines.isEmpty {
                files[file].sections.append((section.key, lines))
            }
        }
        return files.shuffled(using: &random)
    }
}
