import ArgumentParser
import Pathways

/// How a diagram looks and what is gathered in it.
struct PictureOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Whom it is for: plain, advisor, curriculum or print.", valueName: "theme"))
    var theme: DiagramTheme?
    @Option(help: ArgumentHelp("Gather offerings in frames by institution, level or kind.", valueName: "what"))
    var by: DiagramLanes?
    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Fold the courses of these awards into one shape each, or of all.", valueName: "id or all"))
    var collapse: [String] = []
    @Option(
        help: ArgumentHelp(
            "The sheet it has to fit: letter, a4, or poster for as large as it comes.", valueName: "sheet"))
    var page: PictureSheet = .letter
    @Flag(help: "Where one sheet is too small to be read, take several, with tags from one to the other.")
    var sheets = false
    @Option(help: ArgumentHelp("What its words are in: en or fr.", valueName: "language"))
    var language: Language = .english

    /// Which awards to fold, in a catalogue.
    func folding(in catalogue: Catalogue) throws -> DiagramCollapse {
        let names = collapse.flatMap { $0.split(separator: ",").map(String.init) }
        if names.isEmpty { return .none }
        if names == ["all"] { return .all }
        return .only(Set(try names.map { try catalogue.requireOffering($0) }))
    }
}

/// The sheet that a PDF is drawn on.
enum PictureSheet: String, CaseIterable, ExpressibleByArgument {
    case letter, a4, poster

    var page: DOTWriter.Page {
        switch self {
        case .letter: .letter
        case .a4: .a4
        case .poster: .unbounded
        }
    }

    /// The whole sheet, on its side; `nil` for one as large as its drawing.
    var paper: PDFPages.Sheet? {
        switch self {
        case .letter: .init(width: 792, height: 612)
        case .a4: .init(width: 841.9, height: 595.3)
        case .poster: nil
        }
    }
}

extension DiagramTheme: ExpressibleByArgument {}
extension DiagramLanes: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
