// swift-tools-version: 6.2
import PackageDescription

/// Feeds the readers with inputs that libFuzzer makes up. Built with `--sanitize fuzzer`, which brings the main function;
/// `Tests/fuzz` does that.
let package = Package(
    name: "fuzzing",
    dependencies: [
        .package(name: "pathways", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "fuzz",
            dependencies: ["Pathways", "CatalogueFiles", "Advising", "Graphviz", "Spreadsheets"].map {
                .product(name: $0, package: "pathways")
            }
        )
    ],
    swiftLanguageModes: [.v6]
)
