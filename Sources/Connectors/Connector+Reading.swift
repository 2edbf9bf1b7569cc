import Definitions
import Documents
import Icons

extension Connector {
  /// Reads the files of a folder that it knows, and looks through the others for what catches the eye.
  ///
  /// Where the configuration does not say the layout, `metadata.json` or `apiProperties.json` tells it.
  /// - Parameter id: the id that the configuration gives it; without one the folder's name does.
  public init(reading tree: Tree, folder: String, layout: Layout? = nil, profile: Profile, id: ConnectorID? = nil) {
    let layout = layout ?? Layout(of: tree)
    self.init(empty: folder, layout: layout, profile: profile, tree: tree, id: id)
    definitionFile = document(roles.definition)
    definition = definitionFile?.document.flatMap(Definition.init)
    propertiesFile = document(roles.properties)
    metadataFile = document(roles.metadata)
    contactFile = document(roles.contact)
    settingsFile = document(roles.settings)
    readme = text(roles.readmes.first).map(TextFile.init)
    intro = text(roles.intro).map(TextFile.init)
    script = text(roles.script ?? roles.misnamedScripts.first).map(Script.init)
    readIcon()
    lookThroughOthers()
    connection = Connection(
      layout == .native ? metadataFile?.document?.root?["connection"] : propertiesFile?.document?.root?["properties"],
      layout: layout, path: path(of: layout == .native ? "metadata.json" : "apiProperties.json"))
  }

  /// The largest picture or text that is read.
  private static let largestFile = 64 << 20

  private mutating func content(_ entry: FileEntry) -> [UInt8]? {
    switch tree.content(of: entry) {
    case .success(let bytes): return bytes
    case .failure(let failure):
      unreadable.append((entry, failure))
      return nil
    }
  }

  private mutating func document(_ entry: FileEntry?) -> SourceFile? {
    guard let entry, entry.kind.isFile else { return nil }
    let isYAML = entry.path.hasSuffix(".yaml") || entry.path.hasSuffix(".yml")
    let path = path(of: entry.path)
    guard entry.size <= Document.largestFile else {
      return keep(SourceFile(path: path, bytes: [], document: .tooLarge(isYAML ? .yaml : .json)))
    }
    guard let bytes = content(entry) else { return nil }
    return keep(isYAML ? .yaml(path: path, bytes: bytes) : .json(path: path, bytes: bytes))
  }

  private mutating func text(_ entry: FileEntry?) -> SourceFile? {
    guard let entry, entry.kind.isFile, entry.size <= Connector.largestFile, let bytes = content(entry) else {
      return nil
    }
    return keep(SourceFile(path: path(of: entry.path), bytes: bytes))
  }

  private mutating func keep(_ file: SourceFile) -> SourceFile {
    files.append(file)
    marks += TextMark.all(in: file)
    return file
  }

  private mutating func readIcon() {
    guard let entry = roles.icon, entry.kind.isFile, entry.size <= PNGLimits.bytes, let bytes = content(entry) else {
      return
    }
    let icon = Icon(bytes)
    if case .picture(let picture) = icon { iconMeasure = picture.bitmap.map { IconMeasure($0) } }
    self.icon = icon
  }

  /// Reads what else there is of text, one file at a time; only those that hold something are kept.
  private mutating func lookThroughOthers() {
    let known = [
      roles.definition, roles.properties, roles.metadata, roles.contact, roles.settings, roles.readmes.first,
      roles.intro,
      roles.script ?? roles.misnamedScripts.first, roles.icon, roles.testAccount,
    ]
    let seen = Set(known.compactMap { $0?.path })
    for entry in tree.files where entry.kind.isFile && entry.size <= Connector.largestFile {
      guard !seen.contains(entry.path), !entry.isPicture, let bytes = content(entry) else { continue }
      let file = SourceFile(path: path(of: entry.path), bytes: bytes)
      let found = TextMark.all(in: file)
      if !found.isEmpty {
        files.append(file)
        marks += found
      }
    }
  }
}

extension FileEntry.Kind {
  /// Whether it has content of its own.
  var isFile: Bool { self == .file || self == .executable }
}

extension FileEntry {
  /// Whether its name is that of a picture.
  public var isPicture: Bool {
    let suffix = path.split(separator: ".").last?.lowercased() ?? ""
    return ["png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "ico"].contains(suffix)
  }
}
