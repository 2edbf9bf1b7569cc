import Checking
import Connectors
import Documents
import Platform

/// Checks every connector folder below a directory and counts, rule by rule, how many break it.
enum CorpusTable {
  /// What a rule finds in a corpus.
  private struct Count {
    var folders: Set<Int> = []
    var occurrences = 0
    var bySeverity: [Severity: Set<Int>] = [:]
    var example: String?
  }

  /// One finding, without the file that it stands in.
  private struct Found: Sendable {
    let rule: RuleIndex
    let severity: Severity
    let place: String
  }

  static func run(_ directory: String) -> Int32 {
    let folders = folders(below: directory, at: "")
    let checker = Checker()
    let findings = Parallel.map(folders) { folder in check(folder, in: directory, checker) }
    var counts = Array(repeating: Count(), count: Registry.rules.count)
    for (number, found) in findings.enumerated() {
      for finding in found {
        counts[finding.rule.position].folders.insert(number)
        counts[finding.rule.position].occurrences += 1
        counts[finding.rule.position].bySeverity[finding.severity, default: []].insert(number)
        if counts[finding.rule.position].example == nil { counts[finding.rule.position].example = finding.place }
      }
    }
    say("\(folders.count) folders")
    for (rule, count) in zip(Registry.rules, counts) {
      let severities = count.bySeverity.sorted { $0.key > $1.key }.map { "\($0.key.word) \($0.value.count)" }
      say(
        [
          rule.id, "\(count.folders.count)", "\(count.occurrences)x", severities.joined(separator: ", "),
          count.example ?? "",
        ].joined(separator: "\t"))
    }
    return folders.isEmpty ? 1 : 0
  }

  private static func folders(below directory: String, at path: String) -> [String] {
    guard let entries = try? Directory.entries(of: Path.join(directory, path)) else { return [] }
    let names = Set(entries.map(\.name))
    if !names.isDisjoint(with: ["apiDefinition.swagger.json", "apiProperties.json", "metadata.json"]) { return [path] }
    return entries.filter { $0.kind == .directory }
      .flatMap { folders(below: directory, at: path.isEmpty ? $0.name : Path.join(path, $0.name)) }
  }

  private static func check(_ folder: String, in directory: String, _ checker: Checker) -> [Found] {
    let root = Roots.standard.root(ofFolder: folder)
    let top = Path.join(directory, folder)
    let tree = Tree(files: files(of: top, at: "")) { entry in
      guard let bytes = try? File.read(Path.join(top, entry.path), limit: Document.largestFile) else {
        return .failure(ReadFailure("it cannot be read"))
      }
      return .success(bytes)
    }
    let connector = Connector(
      reading: tree, folder: folder, layout: root?.layout, profile: root?.profile ?? .certified)
    return checker.check(connector).map { finding in
      let pointer = finding.node.flatMap { finding.file.document?.pointer(to: $0).description } ?? ""
      return Found(
        rule: finding.rule, severity: finding.severity, place: "\(finding.file.path) \(pointer): \(finding.message)")
    }
  }

  private static func files(of folder: String, at path: String) -> [FileEntry] {
    guard let entries = try? Directory.statuses(of: RawPath(Path.join(folder, path))) else { return [] }
    return entries.flatMap { bytes, status -> [FileEntry] in
      let name = String(decoding: bytes, as: UTF8.self)
      let inner = path.isEmpty ? name : Path.join(path, name)
      switch status.kind {
      case .directory: return files(of: folder, at: inner)
      case .file: return [FileEntry(path: inner, size: status.size)]
      default: return []
      }
    }
  }

  private static func say(_ line: String) {
    try? StandardStream.output.write(Array((line + "\n").utf8))
  }
}
