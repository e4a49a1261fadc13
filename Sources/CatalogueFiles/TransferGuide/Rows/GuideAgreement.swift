import Pathways

/// One agreement as the rows of a transfer guide state it.
struct GuideAgreement {
    /// What makes it the same agreement in another row.
    struct Identity: Hashable {
        var sender: String
        var receiver: String
        var from: [String]
        /// In its plainest form where it can be read, so that spaces make no difference.
        var detail: String
        var effective: String
    }

    var identity: Identity
    /// What the cells of detail and dates say, word for word.
    var texts: (detail: String, effective: String)
    /// `nil` where the detail cannot be read.
    var detail: TransferDetail?
    /// `nil` where the dates cannot be read.
    var effective: DateRange?
    var source: String?
    var courseSpan: SourceSpan
    var receiverSpan: SourceSpan
    var detailSpan: SourceSpan
}
