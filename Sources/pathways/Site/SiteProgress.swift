/// How far the pages of a site are, on one line of a terminal.
struct SiteProgress: Sendable {
    private let count: Int
    private let isShown: Bool

    init(of count: Int) {
        self.count = count
        isShown = count > 200 && TerminalLine.isShown
    }

    func show(_ done: Int) {
        guard isShown, done % 50 == 0 || done == count else { return }
        TerminalLine.show("\(TerminalLine.bar(done, of: count)) \(done) of \(count) pages")
    }

    func clear() { if isShown { TerminalLine.show("") } }
}
