import CatalogueFiles
import Pathways

/// What learner files are about in these tests.
let taught = CatalogueReader.read(texts: [
    (
        "catalogue.yaml",
        """
        institution: x
        institutions: {x: {grades: [Distinction, Pass, Fail]}}
        courses: {a: {}, b: {}, writing: {}, y/c: {}}
        """
    )
]).catalogue

/// A holding as `id date grade`, `-` for what is not given.
func shown(_ holding: Holding) -> String {
    let (date, grade) = (holding.completed?.description ?? "-", holding.grade?.rawValue ?? "-")
    return "\(taught[holding.offering].id) \(date) \(grade)"
}
