import Platform
import Testing

/// The modules stand on one another as `docs/architecture.md` says; arrows point down only.
@Suite struct ImportTests {
  /// What each module of the house may import of the house.
  private static let allowed: [String: Set<String>] = [
    "hallmark": ["Commands"],
    "Commands": [
      "Arguments", "Checking", "Connectors", "Crypto", "Documents", "Encodings", "Gate", "Git", "HookFiles",
      "Icons", "Ledger", "Nomination", "Platform", "Reporting", "Scaffolding", "Signing", "Templates",
    ],
    "Arguments": ["Documents"],
    "Reporting": ["Checking", "Connectors", "Crypto", "Documents", "Encodings", "Nomination"],
    "Scaffolding": ["Connectors", "Definitions", "Documents", "Icons", "Templates"],
    "HookFiles": ["Encodings", "Git", "Platform", "Templates"],
    "Gate": ["Checking", "Connectors", "Documents", "Encodings", "Git", "Ledger", "Nomination", "Signing"],
    "Ledger": ["Connectors", "Crypto", "Git", "Nomination", "Platform", "Signing"],
    "Nomination": ["Connectors", "Documents", "Encodings"],
    "Signing": ["Crypto", "Encodings", "OpenPGP", "Platform"],
    "Crypto": ["Encodings"],
    "OpenPGP": ["Crypto", "Encodings"],
    "Encodings": [],
    "Git": ["Encodings", "Platform"],
    "Checking": ["Connectors", "Definitions", "Documents", "Encodings", "Icons"],
    "Connectors": ["Definitions", "Documents", "Encodings", "Icons"],
    "Definitions": ["Documents"],
    "Icons": [],
    "Documents": [],
    "Templates": [],
    "Platform": [],
  ]

  /// The one module that wraps each C library; the C library of the system itself is `Glibc`.
  private static let wrappers: [String: Set<String>] = [
    "CCrypto": ["Crypto"],
    "CDeflate": ["Git"],
    "CGit2": ["Git"],
    // Only linked: it stands where libgit2 would look for the network.
    "COffline": [],
    "CProcess": ["Platform"],
    "CSpng": ["Icons"],
    "CTemplates": ["Templates"],
    "CYAML": ["Documents"],
    "CZlib": ["Git"],
    // `OpenPGP` opens its library with `dlopen`.
    "Glibc": ["Platform", "OpenPGP"],
  ]

  /// What comes with the compiler.
  private static let standard: Set<String> = ["Swift", "Synchronization"]

  @Test(arguments: allowed.keys.sorted()) func importsPointDown(module: String) throws {
    let allowed = Self.allowed[module] ?? []
    let imports = try imports(of: module)
    #expect(allowed.isSubset(of: imports.map(\.name)), "an arrow that nobody takes")
    for (file, name) in imports {
      let isWrapper = Self.wrappers[name]?.contains(module) ?? false
      #expect(
        allowed.contains(name) || isWrapper || Self.standard.contains(name),
        "\(module)/\(file) imports \(name)")
    }
  }

  @Test func everyModuleIsInTheMap() throws {
    for entry in try Directory.entries(of: Self.sources) where entry.kind == .directory {
      let isC =
        FileStatus.ifPresent("\(Self.sources)/\(entry.name)/module.modulemap") != nil
        || FileStatus.ifPresent("\(Self.sources)/\(entry.name)/include") != nil
      #expect(isC ? Self.wrappers[entry.name] != nil : Self.allowed[entry.name] != nil, "\(entry.name)")
    }
  }

  @Test func theMapHasNoCircle() {
    var below: [String: Set<String>] = [:]
    func reach(_ module: String, _ way: [String]) -> Set<String> {
      if let known = below[module] { return known }
      #expect(!way.contains(module), "\(way + [module])")
      guard !way.contains(module) else { return [] }
      let direct = Self.allowed[module] ?? []
      let all = direct.reduce(into: direct) { $0.formUnion(reach($1, way + [module])) }
      below[module] = all
      return all
    }
    for module in Self.allowed.keys { #expect(!reach(module, []).contains(module)) }
  }

  private static let sources = Path.join(
    Path.parent(of: Path.parent(of: Path.parent(of: #filePath))), "Sources")

  /// The names that the files of a module import.
  private func imports(of module: String) throws -> [(file: String, name: String)] {
    var found: [(String, String)] = []
    var folders = [Path.join(Self.sources, module)]
    while let folder = folders.popLast() {
      for entry in try Directory.entries(of: folder) {
        let path = Path.join(folder, entry.name)
        if entry.kind == .directory { folders.append(path) }
        guard entry.name.hasSuffix(".swift") else { continue }
        let text = String(decoding: try File.read(path, limit: 1 << 20), as: UTF8.self)
        for line in text.split(separator: "\n") {
          var words = line.split(separator: " ").filter { !$0.hasPrefix("@") && $0 != "public" && $0 != "internal" }
          guard words.first == "import" else { continue }
          words.removeFirst()
          if let name = words.last { found.append((entry.name, String(name.prefix { $0 != "." }))) }
        }
      }
    }
    #expect(!found.isEmpty || (Self.allowed[module] ?? []).isEmpty)
    return found
  }
}
