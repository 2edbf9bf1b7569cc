// swift-tools-version: 6.3
import PackageDescription

// What scripts/bench runs of our own beside the product: parts of it alone, which the product has no command for.
// Apart from the product, so that nobody installs it; the modules are symbolic links.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Bench",
  targets: [
    .systemLibrary(name: "CYAML"),
    .target(name: "Documents", dependencies: ["CYAML"], swiftSettings: settings),
    .executableTarget(name: "bench", dependencies: ["Documents"], swiftSettings: settings),
  ]
)
