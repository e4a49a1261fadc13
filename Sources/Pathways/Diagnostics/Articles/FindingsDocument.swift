/// The article *Findings*, as it was when the program was built.
enum FindingsDocument {
    /// Its Markdown. The package embeds the file of the documentation in the code, so that there is one text and no file
    /// to look for when the program runs.
    static var text: String { String(decoding: PackageResources.Findings_md, as: UTF8.self) }
}
