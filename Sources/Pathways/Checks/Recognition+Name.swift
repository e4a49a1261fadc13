extension Catalogue {
    /// What to call a recognition in a finding: `ladder from “a/p” into “b/q”`; of many sources the first three.
    func name(of recognition: Recognition<OfferingIndex>) -> Message {
        let receiver = destination(of: recognition)
        let ids = Set(recognition.from.leaves.map { self[$0.offering].id }).sorted()
        let sources = Message.quoted(ids, atMost: 3)
        return switch recognition.kind {
        case .ladder where ids.isEmpty: "ladder into “\(receiver)”"
        case .ladder: "ladder from \(sources) into “\(receiver)”"
        case .transfer where ids.isEmpty: "transfer into “\(receiver)”"
        case .transfer: "transfer from \(sources) into “\(receiver)”"
        case .assessment where ids.isEmpty: "assessment into “\(receiver)”"
        case .assessment: "assessment from \(sources) into “\(receiver)”"
        }
    }
}
