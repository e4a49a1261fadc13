/// `pathways-bench generate`: writes a catalogue of any size.
struct GenerateCommand {
    enum Format: String {
        case csv, yaml
    }

    static let usage = """
        pathways-bench generate --shape province|nation|chain|layered [--offerings N] [--agreements M] [--loops K]
                                [--rings R] [--seed S] [--format csv|yaml] -o FOLDER
        """

    let catalogue: MadeCatalogue
    let format: Format
    let folder: String

    /// - Parameter arguments: what follows `generate`. `nil` where it cannot be understood.
    init?(_ arguments: some Collection<String>) {
        var values: [String: String] = [:]
        var rest = Array(arguments)[...]
        while let name = rest.popFirst() {
            guard Self.options.contains(name), let value = rest.popFirst() else { return nil }
            values[name] = value
        }
        func number(_ name: String, or usual: Int) -> Int? {
            values[name].map { Int($0).flatMap { $0 >= 0 ? $0 : nil } } ?? usual
        }
        guard let shape = MadeShape(rawValue: values["--shape"] ?? "province"),
            let format = Format(rawValue: values["--format"] ?? "csv"), let folder = values["-o"],
            let offerings = number("--offerings", or: shape.usualSize.offerings),
            let agreements = number("--agreements", or: shape.usualSize.agreements),
            let loops = number("--loops", or: 0), let rings = number("--rings", or: 0),
            let seed = number("--seed", or: 1)
        else { return nil }
        (self.format, self.folder) = (format, folder)
        catalogue = MadeCatalogue(
            shape, offerings: offerings, agreements: agreements, loops: loops, rings: rings, seed: UInt64(seed))
    }

    private static let options = [
        "--shape", "--offerings", "--agreements", "--loops", "--rings", "--seed", "--format", "-o",
    ]

    func run() throws {
        try TextFile.makeFolder(folder)
        let time = try ContinuousClock().measure {
            switch format {
            case .csv: try CSVFolder(folder: folder).write(catalogue)
            case .yaml: try YAMLFolder(folder: folder).write(catalogue)
            }
        }
        let size = Double(try FileSizes.bytes(in: folder)) / 1e6
        let (megabytes, seconds) = (Int((size * 10).rounded()), Int((time / .seconds(0.1)).rounded()))
        print(
            "\(catalogue.offerings) offerings and \(catalogue.agreements) agreements, \(Double(megabytes) / 10) MB,",
            "written in \(Double(seconds) / 10) s")
    }
}
