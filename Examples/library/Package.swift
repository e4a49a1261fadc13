// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "next-steps",
    dependencies: [
        .package(name: "pathways", path: "../..")
    ],
    targets: [
        .executableTarget(
            name: "next-steps",
            dependencies: [
                .product(name: "Pathways", package: "pathways"),
                .product(name: "CatalogueFiles", package: "pathways"),
            ]
        )
    ],
    swiftLanguageModes: [.v6]
)
