import Documents

/// The files of a connector folder by what they are for.
public struct FolderFiles: Sendable {
  /// The files with the name of a definition, the one that counts first.
  public private(set) var definitions: [FileEntry] = []
  /// The files that were probably meant to be a definition.
  public private(set) var misnamedDefinitions: [FileEntry] = []
  /// `apiProperties.json`.
  public private(set) var properties: FileEntry?
  /// `metadata.json`.
  public private(set) var metadata: FileEntry?
  /// `contact.json`.
  public private(set) var contact: FileEntry?
  /// `settings.json`.
  public private(set) var settings: FileEntry?
  /// `icon.png`.
  public private(set) var icon: FileEntry?
  /// The pictures that were probably meant to be the icon.
  public private(set) var misnamedIcons: [FileEntry] = []
  /// `readme.md` in any spelling, the right one first.
  public private(set) var readmes: [FileEntry] = []
  /// `intro.md`.
  public private(set) var intro: FileEntry?
  /// `script.csx`.
  public private(set) var script: FileEntry?
  /// The files that were probably meant to be the script.
  public private(set) var misnamedScripts: [FileEntry] = []
  /// `test-account.sealed`.
  public private(set) var testAccount: FileEntry?
  /// What tools and systems leave behind.
  public private(set) var junk: [FileEntry] = []
  /// Symbolic links and submodules.
  public private(set) var links: [FileEntry] = []
  /// All others.
  public private(set) var unexpected: [FileEntry] = []

  /// Sorts the files of a tree.
  public init(_ tree: Tree, layout: Layout) {
    for file in tree.files { sort(file, layout) }
    let order = layout.definitionNames
    definitions.sort { (order.firstIndex(of: $0.path) ?? 0) < (order.firstIndex(of: $1.path) ?? 0) }
    readmes.sort { $0.path == "readme.md" && $1.path != "readme.md" }
    sortScripts()
  }

  /// The definition that is checked: the first one, or a misnamed one where there is no other.
  public var definition: FileEntry? { definitions.first ?? misnamedDefinitions.first }

  private mutating func sort(_ file: FileEntry, _ layout: Layout) {
    let name = file.path
    switch name {
    case _ where file.kind == .symlink || file.kind == .submodule: links.append(file)
    case _ where FolderFiles.isJunk(name): junk.append(file)
    case _ where name.utf8.contains(FolderFiles.slash): unexpected.append(file)
    case _ where layout.definitionNames.contains(name): definitions.append(file)
    case "apiProperties.json": properties = file
    case "metadata.json": metadata = file
    case "contact.json": contact = file
    case "settings.json": settings = file
    case "icon.png": icon = file
    case "intro.md": intro = file
    case "script.csx": script = file
    case "test-account.sealed": testAccount = file
    default: sortByLikeness(file, layout)
    }
  }

  private mutating func sortByLikeness(_ file: FileEntry, _ layout: Layout) {
    let lowered = file.path.lowercased()
    switch lowered {
    case "readme.md": readmes.append(file)
    case "icon.png", "icon.jpg", "icon.jpeg", "icon.svg", "logo.png": misnamedIcons.append(file)
    case "script.csx", "script.cs": misnamedScripts.append(file)
    case _ where lowered.hasSuffix("-script.csx"): misnamedScripts.append(file)
    case _ where layout.isLikeDefinition(file.path): misnamedDefinitions.append(file)
    default: unexpected.append(file)
    }
  }

  /// Of several scripts, all but `script.csx` are surplus.
  private mutating func sortScripts() {
    let others = unexpected.filter {
      !$0.path.utf8.contains(FolderFiles.slash) && $0.path.lowercased().hasSuffix(".csx")
    }
    guard script != nil || misnamedScripts.count &+ others.count > 1 else { return }
    misnamedScripts += others
    unexpected.removeAll { others.contains($0) }
  }

  private static func isJunk(_ path: String) -> Bool {
    if path.utf8.contains(slash), path.split(separator: "/").contains("__MACOSX") { return true }
    let name = path.utf8.lastIndex(of: slash).map { path[path.utf8.index(after: $0)...] } ?? path[...]
    switch name {
    case "__MACOSX", ".DS_Store", "Thumbs.db", "desktop.ini": return true
    default: break
    }
    return name.hasPrefix(".~lock") || path.hasSuffix("~") || path.hasSuffix(".bak") || path.hasSuffix(".orig")
      || path.hasSuffix(".rej")
  }

  private static let slash = UInt8(ascii: "/")
}

extension FolderFiles {
  /// Whether a file may be a definition by its name: one in JSON or YAML that a connector's folder has no other use for.
  public static func canBeDefinition(_ name: String) -> Bool {
    switch name.lowercased() {
    case "apiproperties.json", "metadata.json", "contact.json", "settings.json": false
    case let lowered: [".json", ".yaml", ".yml"].contains { lowered.hasSuffix($0) }
    }
  }
}

extension Layout {
  /// The names that a definition may have, the one that counts first.
  public var definitionNames: [String] {
    switch self {
    case .native: ["apiDefinition.swagger.json", "swagger.json", "openapi.json", "openapi.yaml", "openapi.yml"]
    case .powerPlatform: ["apiDefinition.swagger.json"]
    }
  }

  /// Whether a name that is no definition's was probably meant to be one.
  fileprivate func isLikeDefinition(_ name: String) -> Bool {
    let lowered = name.lowercased()
    return lowered.hasSuffix(".swagger.json")
      || definitionNames.contains { $0.lowercased() == lowered }
      || (self == .powerPlatform && Layout.native.definitionNames.contains(lowered))
      || name.nearest(among: definitionNames) != nil
  }
}
