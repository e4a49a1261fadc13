import Pathways

/// Which version of which files an answer was made from.
///
/// ```sh
/// cat data/bc/any.yaml data/bc/bcit.yaml | sha256sum    # the files as `files` lists them
/// ```
///
/// Two people who see the same fingerprint have read the same bytes in the same order, wherever the files lie: names and
/// folders are not part of it.
public struct CatalogueVersion: Hashable, Sendable {
    /// The paths, in the order they were read; a workbook is one file, whatever its sheets.
    public let files: [String]
    /// SHA-256 of all their bytes, one file after the other, as 64 hexadecimal digits.
    public let digest: String

    /// The first twelve digits of the digest: enough to tell versions apart on a page.
    public var fingerprint: String { String(digest.prefix(12)) }

    /// Reads the files of a catalogue once more. Texts in memory have no file, and cannot be read.
    ///
    /// O(number of bytes). Whether a file changed since the catalogue was read is not known.
    public init(of catalogue: Catalogue) throws(InputError) {
        var paths: [String] = []
        for file in catalogue.files where paths.last != file.path { paths.append(file.path) }
        var hash = SHA256()
        for path in paths { hash.update(try FileBytes.read(path)) }
        files = paths
        digest = hash.hexadecimal()
    }
}
