// swift-tools-version: 6.3
import PackageDescription

let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]
let pure = house + [.strictMemorySafety()]
/// A program for use carries the Swift library, so that it runs without the toolchain and starts at once.
let whole: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib", "-Xclang-linker", "-static-libgcc"], .when(configuration: .release))
]

/// A module of the house, what it stands on, and its tests where it has any of its own.
func module(
  _ name: String, on dependencies: [Target.Dependency] = [], settings: [SwiftSetting] = house
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: house)
}

let package = Package(
  name: "hallmark",
  products: [.executable(name: "hallmark", targets: ["hallmark"])],
  targets: [
    // C libraries, each imported by one module only. Their module maps name the archive where Debian has one: looking
    // up shared libraries would be most of a hook's time.
    .systemLibrary(name: "CGit2"),
    .systemLibrary(name: "CZlib"),
    .systemLibrary(name: "CDeflate"),
    .systemLibrary(name: "CCrypto"),
    .systemLibrary(name: "CSpng"),
    .systemLibrary(name: "CYAML"),
    .target(name: "COffline"),
    .target(name: "CProcess"),
    .target(name: "CTemplates"),

    module("Platform", on: ["CProcess"]),
    tests("Platform", on: ["Platform"]),
    module("Documents", on: ["CYAML"], settings: pure),
    tests("Documents", on: ["Documents"]),
    module("Icons", on: ["CSpng"], settings: pure),
    tests("Icons", on: ["Icons"]),
    module("Connectors", on: ["Definitions", "Documents", "Encodings", "Icons"], settings: pure),
    tests("Connectors", on: ["Connectors", "Documents"]),
    module("Definitions", on: ["Documents"], settings: pure),
    tests("Definitions", on: ["Definitions", "Documents"]),
    module("Checking", on: ["Documents", "Icons", "Connectors", "Definitions", "Encodings"], settings: pure),
    tests("Checking", on: ["Checking", "Connectors", "Definitions", "Documents", "Icons"]),
    module("Git", on: ["CGit2", "CDeflate", "CZlib", "COffline", "Encodings", "Platform"]),
    tests("Git", on: ["Git", "Platform", "TestSupport"]),
    module("Encodings", settings: pure),
    tests("Encodings", on: ["Encodings", "Platform"]),
    module("Crypto", on: ["CCrypto", "Encodings"]),
    tests("Crypto", on: ["Crypto", "Encodings", "Platform"]),
    module("OpenPGP", on: ["Crypto", "Encodings"]),
    module("Signing", on: ["Crypto", "Encodings", "OpenPGP", "Platform"]),
    tests("Signing", on: ["Signing", "Crypto", "Encodings", "OpenPGP", "Platform"]),
    module("Nomination", on: ["Connectors", "Documents", "Encodings"], settings: pure),
    tests("Nomination", on: ["Connectors", "Nomination"]),
    module("Ledger", on: ["Connectors", "Crypto", "Git", "Nomination", "Platform", "Signing"]),
    tests(
      "Ledger", on: ["Connectors", "Crypto", "Encodings", "Git", "Ledger", "Nomination", "Platform", "TestSupport"]),
    module(
      "Gate", on: ["Checking", "Connectors", "Documents", "Encodings", "Git", "Ledger", "Nomination", "Signing"]),
    tests("Gate", on: ["Checking", "Connectors", "Gate", "Git", "Platform", "TestSupport"]),
    module("HookFiles", on: ["Encodings", "Git", "Platform", "Templates"]),
    tests("HookFiles", on: ["Git", "HookFiles", "Platform", "TestSupport"]),
    module("Scaffolding", on: ["Connectors", "Definitions", "Documents", "Icons", "Templates"]),
    tests("Scaffolding", on: ["Documents", "Scaffolding"]),
    module("Reporting", on: ["Checking", "Connectors", "Documents", "Encodings", "Nomination", "Crypto"]),
    tests("Reporting", on: ["Reporting", "Checking", "Connectors", "Definitions", "Documents", "Platform"]),
    module("Arguments", on: ["Documents"]),
    tests("Arguments", on: ["Arguments"]),
    module("Templates", on: ["CTemplates"]),
    module(
      "Commands",
      on: [
        "Arguments", "Reporting", "Scaffolding", "HookFiles", "Gate", "Ledger", "Nomination", "Signing", "Crypto",
        "Git", "Checking", "Connectors", "Icons", "Documents", "Templates", "Platform", "Encodings",
      ]),
    .target(name: "TestSupport", dependencies: ["Platform"], path: "Tests/TestSupport", swiftSettings: house),
    tests("Commands", on: ["hallmark", "Arguments", "Commands", "Platform", "Reporting", "TestSupport"]),
    .executableTarget(name: "hallmark", dependencies: ["Commands"], swiftSettings: house, linkerSettings: whole),
    tests("Architecture", on: ["Platform"]),
    // For the scripts; no product.
    .executableTarget(
      name: "workbench",
      dependencies: [
        "Checking", "Connectors", "Crypto", "Documents", "Nomination", "Platform", "Scaffolding", "Signing",
      ],
      path: "scripts/workbench",
      swiftSettings: house,
      linkerSettings: whole),
  ],
  cLanguageStandard: .c2x
)
