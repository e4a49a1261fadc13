#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The most memory that this process has had so far.
enum ResidentMemory {
    static var bytes: Int {
        var usage = rusage()
        #if canImport(Darwin)
            return getrusage(RUSAGE_SELF, &usage) == 0 ? Int(usage.ru_maxrss) : 0
        #elseif canImport(Musl)
            return getrusage(RUSAGE_SELF, &usage) == 0 ? Int(usage.ru_maxrss) * 1_024 : 0
        #else
            return getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 ? Int(usage.ru_maxrss) * 1_024 : 0
        #endif
    }
}
