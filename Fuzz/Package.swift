// swift-tools-version: 6.3
import PackageDescription

// Fuzz targets, apart from the product: they need flags that a manifest others depend on may not have.
//
//   scripts/fuzz [TARGET] [SECONDS]
//
// The modules under test are symbolic links, so that they are built with the coverage that steers libFuzzer.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer,address"]),
]

func module(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A fuzz target: a `main.swift` that hands its body to `fuzz`. lld, for gold stumbles over libFuzzer's own `main`.
func fuzzer(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + ["FuzzDriver"], swiftSettings: settings,
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])])
}

let package = Package(
  name: "Fuzz",
  targets: [
    .systemLibrary(name: "CCrypto"),
    .systemLibrary(name: "CSpng"),
    .systemLibrary(name: "CYAML"),
    .target(name: "CProcess"),
    module("Documents", on: ["CYAML"]),
    module("Icons", on: ["CSpng"]),
    module("Definitions", on: ["Documents"]),
    module("Connectors", on: ["Definitions", "Documents", "Encodings", "Icons"]),
    module("Checking", on: ["Documents", "Icons", "Connectors", "Definitions", "Encodings"]),
    module("Platform", on: ["CProcess"]),
    module("Encodings"),
    module("Crypto", on: ["CCrypto", "Encodings"]),
    module("OpenPGP", on: ["Crypto", "Encodings"]),
    module("Signing", on: ["Crypto", "Encodings", "OpenPGP", "Platform"]),
    module("Nomination", on: ["Connectors", "Documents", "Encodings"]),
    module("FuzzDriver"),
    fuzzer("FuzzCheck", on: ["Checking", "Connectors", "Documents"]),
    fuzzer("FuzzJSON", on: ["Documents"]),
    fuzzer("FuzzKeys", on: ["Signing", "OpenPGP", "Crypto", "Encodings"]),
    fuzzer("FuzzPNG", on: ["Icons"]),
    fuzzer("FuzzPolicy", on: ["Nomination"]),
    fuzzer("FuzzSSHSIG", on: ["Signing"]),
    fuzzer("FuzzTags", on: ["Nomination"]),
    fuzzer("FuzzYAML", on: ["Documents"]),
  ],
  cLanguageStandard: .c2x
)
