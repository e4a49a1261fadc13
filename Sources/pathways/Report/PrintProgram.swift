#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A program that makes PDF of HTML.
struct PrintProgram {
    enum Kind { case chromium, weasyPrint }

    var kind: Kind
    var path: String

    /// The names it goes by, the first choice first.
    private static let names: [(String, Kind)] = [
        ("chromium", .chromium), ("chromium-browser", .chromium), ("google-chrome", .chromium),
        ("google-chrome-stable", .chromium), ("weasyprint", .weasyPrint),
    ]

    /// The first that lies in a folder of the search path.
    static func installed() -> PrintProgram? {
        let folders = getenv("PATH").map { String(cString: $0) }?.split(separator: ":").map(String.init) ?? []
        for (name, kind) in names {
            for folder in folders where folder.hasPrefix("/") && access("\(folder)/\(name)", X_OK) == 0 {
                return PrintProgram(kind: kind, path: "\(folder)/\(name)")
            }
        }
        return nil
    }

    /// What to start it with: no network, no traces, letter paper unless the page says otherwise.
    func arguments(_ input: String, _ output: String, _ folder: String) -> [String] {
        switch kind {
        case .weasyPrint: ["--pdf-variant", "pdf/ua-1", "--quiet", input, output]
        case .chromium:
            // Chromium refuses its sandbox to the superuser; the page runs nothing and fetches nothing.
            (geteuid() == 0 ? ["--no-sandbox"] : []) + [
                "--headless=new", "--disable-gpu", "--no-first-run", "--no-default-browser-check",
                "--disable-extensions", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--disable-breakpad", "--disable-dev-shm-usage", "--proxy-server=127.0.0.1:9",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=\(folder)/profile", "--export-tagged-pdf", "--generate-pdf-document-outline",
                "--no-pdf-header-footer", "--print-to-pdf=\(output)", "file://\(input)",
            ]
        }
    }
}
