import CZip

/// The container of a workbook, open for reading. It refers to the bytes it was made from and must not outlive them.
struct ZipArchive: ~Copyable {
    private let archive: OpaquePointer

    init(_ bytes: UnsafeBufferPointer<UInt8>) throws(WorkbookError) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error) else {
            throw .damaged(part: "", reason: "it cannot be opened")
        }
        guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
            zip_source_free(source)
            throw .damaged(part: "", reason: "the file is cut off, or changed on its way")
        }
        self.archive = archive
    }

    deinit {
        zip_discard(archive)
    }

    /// Where a part is, or `nil`. Names are compared without regard to case, as the format demands.
    private func index(of part: String) -> UInt64? {
        for name in [part, String(part.map { $0 == "/" ? "\\" : $0 })] {
            let index = zip_name_locate(archive, name, UInt32(ZIP_FL_NOCASE))
            if index >= 0 { return UInt64(index) }
        }
        return nil
    }

    func contains(_ part: String) -> Bool {
        index(of: part) != nil
    }

    /// Hands the content of a part to `consume`, piece by piece, and an empty piece at the end.
    ///
    /// - Returns: whether there is such a part.
    func read(
        _ part: String,
        _ budget: Budget,
        _ consume: (UnsafeBufferPointer<UInt8>) throws(WorkbookError) -> Void,
    ) throws(WorkbookError) -> Bool {
        guard let index = index(of: part) else { return false }
        try refuseEncrypted(index)
        guard let file = zip_fopen_index(archive, index, 0) else {
            throw .damaged(part: part, reason: "it cannot be unpacked")
        }
        defer { zip_fclose(file) }
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = zip_fread(file, &piece, UInt64(piece.count))
            guard count >= 0 else { throw .damaged(part: part, reason: "it cannot be unpacked") }
            try budget.spend(.unpacked, Int(count))
            try piece.withUnsafeBufferPointer { (whole) throws(WorkbookError) in
                try consume(UnsafeBufferPointer(rebasing: whole.prefix(Int(count))))
            }
            if count == 0 { return true }
        }
    }

    private func refuseEncrypted(_ index: UInt64) throws(WorkbookError) {
        var status = zip_stat_t()
        guard zip_stat_index(archive, index, 0, &status) == 0 else { return }
        let isKnown = status.valid & UInt64(ZIP_STAT_ENCRYPTION_METHOD) != 0
        if isKnown, Int32(status.encryption_method) != ZIP_EM_NONE { throw .encrypted }
    }
}
