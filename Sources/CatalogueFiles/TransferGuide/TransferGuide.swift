import Pathways

/// What the rows of a transfer guide declare, and what could not be read of them.
public struct TransferGuide: Sendable {
    /// The transfers, and the courses and institutions that they name.
    public internal(set) var declarations = Declarations()
    /// Everything that could not be read, sorted by place.
    public internal(set) var diagnostics: [Diagnostic] = []
    public internal(set) var counts = Counts()
    /// The headings of columns that were not read.
    public internal(set) var unreadColumns: [String] = []
    /// Whether the columns of at least one table were known, so that its rows could be read.
    public internal(set) var isRead = false

    /// How much was read.
    public struct Counts: Hashable, Sendable {
        /// Rows that hold anything, the headings left out.
        public var rows = 0
        /// Rows of which no agreement could be made at all.
        public var unreadRows = 0
        /// Rows that say the same as one before them, the further rows of a cluster included.
        public var repeatedRows = 0
        /// Agreements whose detail could not be read, and is kept as a text to confirm.
        public var unreadDetails = 0
        /// Agreements whose dates could not be read, and are kept as a text to confirm.
        public var unreadDates = 0
        /// Agreements on several sending courses together.
        public var clusters = 0
        public var agreements = 0
        public var courses = 0
        public var institutions = 0
    }
}
