internal import Checking
internal import Connectors
internal import Documents
internal import Platform
internal import Reporting
internal import Scaffolding

/// A connector folder that a command makes: written as a whole or not at all, then looked through.
struct NewFolder {
  /// The folder from the repository's top, as findings name it.
  let folder: String
  /// Its absolute path.
  let path: String
  let profile: Profile
  let files: [NewFile]
  /// What is left open that no rule asks for.
  let gaps: [Gap]
  /// What to do where the folder is there already, beside moving that away.
  let otherPlace: String

  /// Writes the files; a folder that is there already stays as it is.
  func write(in context: borrowing Context) throws {
    guard FileStatus.ifPresent(path, followingLinks: false) == nil else {
      throw Failure(
        "\(context.shown(path)) is there already", hint: "\(otherPlace), or move \(context.shown(path)) away")
    }
    let draft = Path.join(Path.parent(of: path), ".\(Path.name(of: path)).draft")
    if FileStatus.ifPresent(draft, followingLinks: false) != nil { try Directory.remove(draft) }
    do {
      try Directory.make(draft)
      for file in files {
        let target = Path.join(draft, file.path)
        try Directory.make(Path.parent(of: target))
        try File.write(file.bytes, to: target)
      }
      try File.move(draft, to: path)
    } catch {
      try? Directory.remove(draft)
      throw error
    }
  }

  /// Lists what is left to its user, each with its place and what to write: all that the rules find in the drafts, the
  /// errors in the other files, and the gaps.
  func report(in context: borrowing Context) {
    guard !context.isQuiet else { return }
    let output = context.output
    let count = files.count
    output.line("\(context.shown(path)): \(count) files")
    let open = openPlaces
    guard !open.isEmpty else { return output.line("'hallmark check' finds no error in it.") }
    output.line()
    output.line("What is left to you:")
    for place in open {
      let position = place.position.map { ":\($0.line):\($0.column)" } ?? ""
      let shown = context.shown(Path.join(path, place.file)) + position
      output.line("  \(shown): \(VisibleText.escaped(place.message))")
      output.line("    fix: \(VisibleText.escaped(place.advice))\(place.mend)")
    }
  }

  /// A place that is left to the user.
  private struct OpenPlace {
    let file: String
    var position: Position?
    let message: String
    let advice: String
    var mend = ""
  }

  private var openPlaces: [OpenPlace] {
    let drafts = Set(files.filter(\.isDraft).map(\.path))
    var places = findings.compactMap { finding -> OpenPlace? in
      let file = String(finding.file.path.dropFirst(folder.isEmpty ? 0 : folder.utf8.count + 1))
      guard finding.severity == .error || drafts.contains(file) else { return nil }
      return OpenPlace(
        file: file,
        position: finding.isOfWholeFile ? nil : finding.file.lines.position(of: finding.range.lowerBound),
        message: finding.message, advice: finding.advice,
        mend: finding.fix.map { "  (hallmark check --fix\($0.isSafe ? "" : " --unsafe"))" } ?? "")
    }
    for gap in gaps {
      guard let file = files.first(where: { $0.path == gap.file }) else { continue }
      let document = Document.json(file.bytes)
      let position = document.value(at: gap.pointer).map {
        LineTable(document.bytes).position(of: $0.range.lowerBound)
      }
      // The places of a file stand together, in the order of its lines.
      let next =
        places.firstIndex { $0.file == gap.file && ($0.position?.line ?? 0) > (position?.line ?? 0) }
        ?? places.lastIndex { $0.file == gap.file }.map { $0 + 1 } ?? places.endIndex
      places.insert(
        OpenPlace(file: gap.file, position: position, message: gap.message, advice: gap.advice), at: next)
    }
    return places
  }

  private var findings: [Finding] {
    let sorted = files.enumerated().sorted { $0.element.path.utf8.lexicographicallyPrecedes($1.element.path.utf8) }
    let entries = sorted.map { FileEntry(path: $0.element.path, size: $0.element.bytes.count, handle: $0.offset) }
    let files = files
    let tree = Tree(files: entries) { .success(files[$0.handle].bytes) }
    return Checker().check(Connector(reading: tree, folder: folder, layout: .native, profile: profile))
  }
}
