#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file, or one of the streams of the process, read and written in blocks of bytes.
///
/// What it opened is closed with it.
struct ByteStream: ~Copyable {
    /// Why the system refused: its number for the error.
    struct Failure: Error {
        var number: Int32
        var reason: String { String(cString: strerror(number)) }
        /// The reader of a pipe went away.
        var isClosedPipe: Bool { number == EPIPE }
    }

    private let descriptor: Int32
    private let isOwned: Bool

    static var standardInput: ByteStream { ByteStream(descriptor: STDIN_FILENO, isOwned: false) }
    static var standardOutput: ByteStream { ByteStream(descriptor: STDOUT_FILENO, isOwned: false) }

    private init(descriptor: Int32, isOwned: Bool) {
        self.descriptor = descriptor
        self.isOwned = isOwned
    }

    static func reading(_ path: String) throws(Failure) -> ByteStream {
        ByteStream(descriptor: try checked(open(path, O_RDONLY | O_CLOEXEC)), isOwned: true)
    }

    /// A file to be written from the beginning, or behind the first `kept` bytes of what is there.
    static func writing(_ path: String, keeping kept: Int = 0) throws(Failure) -> ByteStream {
        let descriptor = try checked(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o666))
        let stream = ByteStream(descriptor: descriptor, isOwned: true)
        // Pipes and terminals have no length and no place.
        guard ftruncate(descriptor, off_t(kept)) == 0 || errno == EINVAL,
            lseek(descriptor, 0, SEEK_END) >= 0 || errno == ESPIPE
        else { throw Failure(number: errno) }
        return stream
    }

    private static func checked(_ descriptor: Int32) throws(Failure) -> Int32 {
        guard descriptor >= 0 else { throw Failure(number: errno) }
        return descriptor
    }

    deinit { if isOwned { _ = close(descriptor) } }
}

extension ByteStream {
    /// The next bytes, as soon as there are some, at most `limit`; none at the end.
    func read(limit: Int = 1 << 16) throws(Failure) -> [UInt8] {
        var number: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let result = Self.retrying { systemRead(buffer) }
            (count, number) = (max(0, result), result < 0 ? errno : 0)
        }
        if number != 0 { throw Failure(number: number) }
        return bytes
    }

    /// Writes all of the bytes.
    func write(_ bytes: [UInt8]) throws(Failure) {
        var sent = 0
        while sent < bytes.count {
            let result = Self.retrying {
                bytes.withUnsafeBytes { systemWrite(UnsafeRawBufferPointer(rebasing: $0[sent...])) }
            }
            guard result > 0 else { throw Failure(number: errno) }
            sent += result
        }
    }

    /// A call that a signal interrupts is made again.
    private static func retrying(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }

    private func systemRead(_ buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        #if canImport(Glibc)
            Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.read(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.read(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }

    private func systemWrite(_ buffer: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
            Glibc.write(descriptor, buffer.baseAddress, buffer.count)
        #elseif canImport(Musl)
            Musl.write(descriptor, buffer.baseAddress, buffer.count)
        #else
            Darwin.write(descriptor, buffer.baseAddress, buffer.count)
        #endif
    }
}
