import CXlsxWriter

/// A file that exists as long as this value: the library writes to files only.
struct TemporaryFile: ~Copyable {
    let path: String
    private let descriptor: Int32

    /// Makes an empty file that only this user can read, in `TMPDIR` or `/tmp`.
    init() throws(WorkbookError) {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array((folder + "/workbook-XXXXXX").utf8CString)
        let descriptor = mkstemp(&name)
        guard descriptor >= 0 else { throw .cannotWrite(reason: "no temporary file can be made in \(folder)") }
        self.descriptor = descriptor
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        close(descriptor)
        unlink(path)
    }

    /// What was written to the file.
    func bytes() throws(WorkbookError) -> [UInt8] {
        var result: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &piece, piece.count)
            guard count >= 0 else { throw .cannotWrite(reason: "the temporary file cannot be read back") }
            if count == 0 { return result }
            result += piece[..<count]
        }
    }
}
