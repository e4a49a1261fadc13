/// What a made catalogue is like.
enum MadeShape: String, CaseIterable {
    /// 25 institutions with courses, micro-credentials, programs in ladders and agreements between all of them.
    case province
    /// The same with 300 institutions.
    case nation
    /// Each course requires the one before; no programs.
    case chain
    /// Each course requires three earlier ones, of which one may be any of two; no programs.
    case layered

    var institutions: Int {
        switch self {
        case .province: 25
        case .nation: 300
        case .chain, .layered: 1
        }
    }

    var hasPrograms: Bool { self == .province || self == .nation }

    /// As many offerings and agreements as such a place has.
    var usualSize: (offerings: Int, agreements: Int) {
        switch self {
        case .province: (100_000, 250_000)
        case .nation: (1_500_000, 5_000_000)
        case .chain, .layered: (100_000, 0)
        }
    }
}
