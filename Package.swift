// swift-tools-version: 6.2
import PackageDescription

/// Warnings stop the build when `PATHWAYS_STRICT` is set, as the continuous integration does.
let strict: [SwiftSetting] =
    Context.environment["PATHWAYS_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

let package = Package(
    name: "pathways",
    products: [
        .library(name: "Pathways", targets: ["Pathways"]),
        .library(name: "CatalogueFiles", targets: ["CatalogueFiles"]),
        .library(name: "Advising", targets: ["Advising"]),
        .library(name: "Graphviz", targets: ["Graphviz"]),
        .library(name: "Spreadsheets", targets: ["Spreadsheets"]),
        .library(name: "IntegerProgramming", targets: ["IntegerProgramming"]),
        .executable(name: "pathways", targets: ["pathways"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CGraphviz", pkgConfig: "libgvc", providers: [.apt(["libgraphviz-dev"])]),
        .target(name: "Graphviz", dependencies: ["CGraphviz"], swiftSettings: strict),
        .systemLibrary(name: "CCbc", pkgConfig: "cbc", providers: [.apt(["coinor-libcbc-dev"])]),
        .target(name: "IntegerProgramming", dependencies: ["CCbc"], swiftSettings: strict),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),
        .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
        .target(name: "Spreadsheets", dependencies: ["CZip", "CExpat", "CXlsxWriter"], swiftSettings: strict),
        .target(
            name: "Pathways",
            resources: [.embedInCode("Pathways.docc/Findings.md")],
            swiftSettings: strict
        ),
        .target(
            name: "CatalogueFiles",
            dependencies: ["Pathways", "Spreadsheets", .product(name: "Yams", package: "Yams")],
            swiftSettings: strict
        ),
        .target(name: "Advising", dependencies: ["Pathways", "IntegerProgramming"], swiftSettings: strict),
        .executableTarget(
            name: "pathways",
            dependencies: [
                "Pathways", "CatalogueFiles", "Advising", "IntegerProgramming", "Graphviz", "CQPDF",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        .executableTarget(
            name: "pathways-bench",
            dependencies: ["Pathways", "Advising", "CatalogueFiles", "Graphviz"],
            exclude: ["peers"],
            swiftSettings: strict
        ),
        .testTarget(name: "GraphvizTests", dependencies: ["Graphviz"], swiftSettings: strict),
        .testTarget(name: "IntegerProgrammingTests", dependencies: ["IntegerProgramming"], swiftSettings: strict),
        .testTarget(
            name: "PathwaysTests",
            dependencies: ["Pathways", "CatalogueFiles"],
            exclude: ["Goldens"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "SpreadsheetsTests",
            dependencies: ["Spreadsheets"],
            exclude: ["Fixtures"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "CatalogueFilesTests",
            dependencies: ["CatalogueFiles", "Spreadsheets"],
            swiftSettings: strict
        ),
        .testTarget(
            name: "BenchmarkTests",
            dependencies: ["pathways-bench", "Advising", "CatalogueFiles"],
            swiftSettings: strict
        ),
        .testTarget(name: "AdvisingTests", dependencies: ["Advising", "CatalogueFiles"], swiftSettings: strict),
        .testTarget(name: "CommandLineTests", dependencies: ["pathways", "Graphviz"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
