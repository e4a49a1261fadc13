import CatalogueFiles
import Pathways
import Testing

/// A model together with what the software makes of its files.
struct ModelCase {
    let model: ModelCatalogue
    let files: [(name: String, text: String)]
    let catalogue: Catalogue
    let diagnostics: [Diagnostic]
    /// The offering of the catalogue that stands for each of the model.
    let indices: [OfferingIndex]

    init(_ model: ModelCatalogue, writtenBy writer: ModelWriter? = nil) throws {
        var writer = writer ?? ModelWriter(model)
        self.model = model
        files = writer.files()
        let loaded = CatalogueReader.read(texts: files)
        catalogue = loaded.catalogue
        diagnostics = loaded.diagnostics
        indices = try model.offerings.indices.map { offering in
            let institution = ModelCatalogue.institutions[model.offerings[offering].institution]
            return try #require(loaded.catalogue.index(of: "\(institution)/\(writer.slugs[offering])"))
        }
    }

    var standing: LearnerStanding {
        let holdings = model.holdings.map { holding in
            Holding(
                indices[holding.offering], completed: holding.completed.flatMap { CalendarDate(parsing: $0.text) },
                grade: holding.grade.map { Grade(rawValue: ModelGrade.texts[$0]) })
        }
        return LearnerStanding(
            catalogue, holdings: holdings, asOf: model.asOf.flatMap { CalendarDate(parsing: $0.text) })
    }

    var obtainability: Obtainability { Obtainability(catalogue, standing) }

    /// The steps to each offering of the model.
    func steps(_ obtainability: Obtainability) -> [Int?] { indices.map(obtainability.steps) }

    /// The numbers in the model of some offerings of the catalogue.
    func positions(_ offerings: [OfferingIndex]) -> [Int] { offerings.compactMap { indices.firstIndex(of: $0) } }

    /// What a span underlines.
    func text(at span: SourceSpan) -> String {
        guard files.indices.contains(Int(span.file)) else { return "" }
        let lines = files[Int(span.file)].text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.indices.contains(Int(span.line) - 1) else { return "" }
        return String(lines[Int(span.line) - 1].dropFirst(Int(span.column) - 1).prefix(Int(span.length)))
    }

    /// The files and the learner, to be run by hand.
    var text: String {
        let holdings = model.holdings.map { holding in
            "--holds \(model.id(holding.offering))" + (holding.completed.map { "@\($0.text)" } ?? "")
                + (holding.grade.map { "=\(ModelGrade.texts[$0])" } ?? "")
        }
        let date = model.asOf.map { "--as-of \($0.text)" } ?? "(no date)"
        return (files.map { "# \($0.name)\n\($0.text)" } + holdings + [date]).joined(separator: "\n")
    }
}
