/// One table of a catalogue.
struct Table {
    var name: TableName
    /// The index of its file, or of its sheet.
    var file: Int32
    var source: TableSource
}
