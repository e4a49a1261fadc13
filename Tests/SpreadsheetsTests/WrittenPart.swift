import Testing

@testable import Spreadsheets

/// One part of a workbook, as text.
func writtenPart(_ name: String, of bytes: [UInt8]) throws -> String {
    var content: [UInt8] = []
    let isThere = try bytes.withUnsafeBufferPointer { (buffer) throws(WorkbookError) in
        try ZipArchive(buffer).read(name, Budget(.default)) { content += $0 }
    }
    try #require(isThere, "\(name)")
    return String(decoding: content, as: UTF8.self)
}
