extension Catalogue {
    /// What to call a recognition in a finding: `ladder from “a/p” into “b/q”`; of many sources the first three.
    func name(of recognition: Recognition<OfferingIndex>) -> String {
        "\(recognition.kind.rawValue)\(sources(of: recognition)) into “\(destination(of: recognition))”"
    }

    private func sources(of recognition: Recognition<OfferingIndex>) -> String {
        let ids = Set(recognition.from.leaves.map { self[$0.offering].id }).sorted()
        guard !ids.isEmpty else { return "" }
        let more = ids.count > 3 ? " and \(ids.count - 3) more" : ""
        return " from " + ids.prefix(3).map { "“\($0)”" }.joined(separator: ", ") + more
    }
}
