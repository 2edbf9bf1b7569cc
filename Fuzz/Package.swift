// swift-tools-version: 6.3
import PackageDescription

// Fuzz targets, apart from the product: they need flags that a manifest others depend on may not have.
//
//   swift build -c release --product FuzzSSHSIG
//   SWIFT_BACKTRACE=enable=no .build/release/FuzzSSHSIG -max_total_time=60 CORPUS
//
// The modules under test are symbolic links, so that they are built with the coverage that steers libFuzzer.

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-sanitize=fuzzer"]),
]

func module(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A fuzz target: a `main.swift` that hands its body to `fuzz`. lld, for gold stumbles over libFuzzer's own `main`.
func fuzzer(_ name: String, on dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name, dependencies: dependencies + ["FuzzDriver"], swiftSettings: settings,
    linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
}

let package = Package(
  name: "Fuzz",
  targets: [
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto"),
    .target(name: "CProcess"),
    module("Platform", on: ["CProcess"]),
    module("Crypto", on: ["CCrypto"]),
    module("OpenPGP", on: ["Crypto"]),
    module("Signing", on: ["Crypto", "OpenPGP", "Platform"]),
    module("FuzzDriver"),
    fuzzer("FuzzKeys", on: ["Signing", "OpenPGP", "Crypto"]),
    fuzzer("FuzzSSHSIG", on: ["Signing"]),
  ],
  cLanguageStandard: .c2x
)
