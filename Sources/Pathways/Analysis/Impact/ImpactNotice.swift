/// What an institution should be told about an impact.
public struct ImpactNotice: Sendable {
    public var institution: String
    /// Its offerings that can no longer be obtained.
    public var unobtainable: [OfferingIndex]
    /// Its offerings that lose something and can still be obtained.
    public var affected: [OfferingIndex]
    /// Positions in ``Impact/lost``: the recognitions it is a party to.
    public var lost: [Int]
}

extension ImpactNotice {
    /// A notice for each institution that has something to be told, in the order of identifiers.
    ///
    /// An institution that removes an offering of its own knows that its recognitions go: only the other parties are told
    /// of these.
    static func all(
        _ catalogue: Catalogue, gone: Removal, _ unobtainable: [OfferingIndex], _ lost: [LostRecognition],
        _ affected: [AffectedOffering]
    ) -> [ImpactNotice] {
        var notices: [String: ImpactNotice] = [:]
        func update(_ institution: String, _ body: (inout ImpactNotice) -> Void) {
            let empty = ImpactNotice(institution: institution, unobtainable: [], affected: [], lost: [])
            body(&notices[institution, default: empty])
        }
        for index in unobtainable {
            for institution in catalogue[index].institutions { update(institution) { $0.unobtainable.append(index) } }
        }
        for index in Set(affected.map(\.offering)).sorted() {
            for institution in catalogue[index].institutions { update(institution) { $0.affected.append(index) } }
        }
        for (number, recognition) in lost.enumerated() {
            let removers = Set(recognition.from.filter(gone.offerings.contains).flatMap { catalogue[$0].institutions })
            for institution in recognition.institutions where !removers.contains(institution) {
                update(institution) { $0.lost.append(number) }
            }
        }
        return notices.values.sorted { $0.institution < $1.institution }
    }
}
