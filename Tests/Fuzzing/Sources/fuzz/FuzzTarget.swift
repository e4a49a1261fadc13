import Foundation

/// What reads the input. Each ends with a trap where something is not as it must be.
enum FuzzTarget: String, CaseIterable {
    /// One YAML file of a catalogue, checked and drawn.
    case catalogue
    /// The CSV tables of a catalogue.
    case tables
    /// A workbook.
    case workbook
    /// Numbers, dates, periods, and holdings as they stand on the command line.
    case values
    /// A learner's file, YAML or CSV, and lines of a cohort.
    case learners
    /// Rows of a transfer guide.
    case guide
    /// Words that come to stand in a diagram, drawn by Graphviz.
    case drawing

    /// The one that `FUZZ_TARGET` names.
    static let chosen: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget(rawValue: name) else {
            let names = allCases.map(\.rawValue).joined(separator: ", ")
            print("FUZZ_TARGET must be one of \(names).")
            exit(2)
        }
        return target
    }()

    func run(_ input: [UInt8]) {
        switch self {
        case .catalogue: CatalogueInput.run([("catalogue.yaml", input)])
        case .tables: CatalogueInput.run(InputFiles.split(input))
        case .workbook: WorkbookInput.run(input)
        case .values: ValueInput.run(String(decoding: input, as: UTF8.self))
        case .learners: LearnerInput.run(input)
        case .guide: GuideInput.run(input)
        case .drawing: DrawingInput.run(String(decoding: input, as: UTF8.self))
        }
    }
}
