import Foundation
import Spreadsheets

/// Reads a workbook of one sheet, whose rows, shared texts, styles and list of sheets are the input.
///
/// A line `--- texts`, `--- styles` or `--- workbook` begins another part; what begins with `PK` is a whole file.
enum WorkbookInput {
    static func run(_ input: [UInt8]) {
        let bytes = input.starts(with: Array("PK".utf8)) ? input : workbook(of: String(decoding: input, as: UTF8.self))
        do {
            let sheets = try Workbook.read(bytes)
            for sheet in sheets {
                let numbers = sheet.rows.map(\.number)
                claim(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }, "rows out of order")
                for row in sheet.rows {
                    let columns = row.cells.map(\.column)
                    claim(zip(columns, columns.dropFirst()).allSatisfy { $0 < $1 }, "cells out of order")
                }
            }
        } catch {
            claim(!"\(error)".isEmpty, "an error without words")
        }
    }

    private static func workbook(of text: String) -> [UInt8] {
        let parts = text.components(separatedBy: "\n--- ")
        var package = Package(rows: parts[0])
        for part in parts.dropFirst() {
            let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            let content = lines.count > 1 ? String(lines[1]) : ""
            switch lines[0] {
            case "texts": package["xl/sharedStrings.xml"] = "<sst xmlns='\(Package.main)'>\(content)</sst>"
            case "styles": package["xl/styles.xml"] = "<styleSheet xmlns='\(Package.main)'>\(content)</styleSheet>"
            case "workbook": package["xl/workbook.xml"] = content
            case "links": package["xl/_rels/workbook.xml.rels"] = content
            default: package["xl/worksheets/sheet1.xml"] = content
            }
        }
        return package.bytes
    }
}
