/// Names of parts inside the file: `xl/worksheets/sheet1.xml`, without a leading slash.
enum PartPath {
    /// The part a relationship of the part `base` points to.
    static func resolve(_ target: String, from base: String) -> String {
        var steps: [Substring] = target.hasPrefix("/") ? [] : folder(base).split(separator: "/")
        for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
            if step == ".." {
                _ = steps.popLast()
            } else {
                steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }

    /// Where the relationships of a part are written down.
    static func relationships(of part: String) -> String {
        let folder = folder(part)
        let name = part.dropFirst(folder.count)
        return folder + "_rels/" + name + ".rels"
    }

    /// The folder of a part with its last slash; empty for a part at the top.
    private static func folder(_ part: String) -> String {
        guard let slash = part.lastIndex(of: "/") else { return "" }
        return String(part[...slash])
    }
}
