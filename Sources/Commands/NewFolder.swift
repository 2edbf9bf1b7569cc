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

  /// Writes the files; a folder that is there already stays as it is.
  func write(in context: borrowing Context) throws {
    guard FileStatus.ifPresent(path, followingLinks: false) == nil else {
      throw Failure("\(context.shown(path)) is there already", hint: "choose another id, or move the folder away")
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

  /// Lists what the rules find in it: the errors, each with its place and what to write.
  func report(in context: borrowing Context) {
    guard !context.isQuiet else { return }
    let output = context.output
    let count = files.count
    output.line("\(context.shown(path)): \(count) files")
    let errors = findings.filter { $0.severity == .error }
    guard !errors.isEmpty else { return output.line("'hallmark check' finds no error in it.") }
    output.line()
    output.line("What is left to you:")
    for finding in errors {
      let inside = finding.file.path.dropFirst(folder.isEmpty ? 0 : folder.utf8.count + 1)
      let position = finding.file.lines.position(of: finding.range.lowerBound)
      let place =
        context.shown(Path.join(path, String(inside)))
        + (finding.isOfWholeFile ? "" : ":\(position.line):\(position.column)")
      let mend = finding.fix.map { "  (hallmark check --fix\($0.isSafe ? "" : " --unsafe"))" } ?? ""
      output.line("  \(place): \(VisibleText.escaped(finding.message))")
      output.line("    fix: \(VisibleText.escaped(finding.advice))\(mend)")
    }
  }

  private var findings: [Finding] {
    let sorted = files.enumerated().sorted { $0.element.path.utf8.lexicographicallyPrecedes($1.element.path.utf8) }
    let entries = sorted.map { FileEntry(path: $0.element.path, size: $0.element.bytes.count, handle: $0.offset) }
    let files = files
    let tree = Tree(files: entries) { .success(files[$0.handle].bytes) }
    return Checker().check(Connector(reading: tree, folder: folder, layout: .native, profile: profile))
  }
}
