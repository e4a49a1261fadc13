/// Tells other kinds of files from the zip archives that workbooks are, by their first bytes.
enum FileSignature {
    /// Refuses what is certainly no workbook, with the reason.
    static func check(_ bytes: [UInt8]) throws(WorkbookError) {
        if bytes.isEmpty { throw .notAWorkbook(reason: "the file is empty") }
        if bytes.starts(with: compoundFile) {
            throw contains(utf16("EncryptedPackage"), in: bytes) ? .encrypted : .oldFormat
        }
        if bytes.count > 4, bytes[0] == 9, [0, 2, 4, 8].contains(bytes[1]), bytes[2] <= 16, bytes[3] == 0 {
            throw .oldFormat
        }
        guard !bytes.starts(with: Array("PK".utf8)) else { return }
        if bytes.starts(with: Array("%PDF".utf8)) { throw .notAWorkbook(reason: "it is a PDF file") }
        if bytes.prefix(4_096).allSatisfy({ $0 >= 32 || (9...13).contains($0) }) {
            throw .notAWorkbook(reason: "it is a text file; open it in a spreadsheet program and save it as .xlsx")
        }
        throw .notAWorkbook(reason: "it does not begin like one")
    }

    /// The first bytes of a compound file, which holds either an old or an encrypted workbook.
    private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

    private static func utf16(_ text: String) -> [UInt8] {
        text.utf8.flatMap { [$0, 0] }
    }

    private static func contains(_ pattern: [UInt8], in bytes: [UInt8]) -> Bool {
        guard bytes.count >= pattern.count else { return false }
        return (0...bytes.count - pattern.count).contains { start in
            bytes[start] == pattern[0] && bytes[start..<start + pattern.count].elementsEqual(pattern)
        }
    }
}
