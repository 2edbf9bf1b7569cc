public import Connectors
import Definitions
import Documents

/// What is kept of a connector for the rules that compare all connectors of a repository.
public struct ConnectorSummary: Sendable {
  /// Where the folder stands in the repository.
  public let folder: String
  /// The programme it is submitted to.
  public let profile: Profile
  /// The title of the definition with the place it stands at, where the definition was read.
  public let title: SummaryFact?
  /// The id that the folder gives it, where it gives one.
  public let id: ConnectorID?
  /// The files of the folder.
  public let files: FolderFiles
  /// All files of the folder.
  public let tree: Tree

  /// What is kept of a connector.
  public init(of connector: Connector) {
    folder = connector.folder
    profile = connector.profile
    id = connector.id
    files = connector.roles
    tree = connector.tree
    title = connector.definition?.root["info"]?["title"].flatMap { value in
      connector.file(of: value.document).flatMap { SummaryFact(value, in: $0) }
    }
  }

  /// What names and blob ids tell of a folder that is not checked itself; with `readingTitle` its definition is read.
  public init(
    folder: String, layout: Layout?, profile: Profile, tree: Tree, id: ConnectorID?, readingTitle: Bool
  ) {
    let layout = layout ?? Layout(of: tree)
    self.folder = folder
    self.profile = profile
    self.tree = tree
    self.id = id ?? ConnectorID(folderName: folder.split(separator: "/").last ?? "", layout: layout)
    files = FolderFiles(tree, layout: layout)
    guard readingTitle, let entry = files.definition, entry.size <= Document.largestFile,
      case .success(let bytes) = tree.content(of: entry)
    else {
      title = nil
      return
    }
    let file = SourceFile(textAt: folder.isEmpty ? entry.path : folder + "/" + entry.path, bytes: bytes)
    title = file.document?.root?["info"]?["title"].flatMap { SummaryFact($0, in: file) }
  }
}

/// A text that is kept with its place after the file it stands in is let go.
public struct SummaryFact: Sendable {
  /// The text.
  public let text: String
  /// The file, cut down to what a report needs to show the place.
  public let file: SourceFile
  /// The bytes it stands in.
  public let range: Range<Int>
  /// The node of the document, where the file still has it.
  public let node: Int?

  init?(_ value: Value, in file: SourceFile) {
    guard let text = value.string else { return nil }
    self.text = text
    range = value.range
    node = nil
    // The lines up to the place and the one after it are all that a report shows.
    let bytes = value.document.bytes
    let end = bytes[range.upperBound...].prefix(400).endIndex
    self.file = SourceFile(path: file.path, bytes: Array(bytes[..<end]))
  }
}

/// Collects what the rules find by comparing connectors.
public struct RepositoryFindings: Sendable {
  /// What was found so far.
  public private(set) var all: [Finding] = []
  let severities: Severities
  var rule = RuleIndex(position: 0)

  init(severities: Severities) {
    self.severities = severities
  }

  /// Reports a kept fact.
  public mutating func report(
    _ fact: SummaryFact, _ message: @autoclosure () -> String, as severity: Severity? = nil, help: String? = nil
  ) {
    report(file: fact.file, range: fact.range, node: fact.node, message(), as: severity, help: help)
  }

  /// Reports a file or a folder as a whole.
  public mutating func report(
    path: String, _ message: @autoclosure () -> String, as severity: Severity? = nil, help: String? = nil
  ) {
    report(file: SourceFile(path: path, bytes: []), range: 0..<0, node: nil, message(), as: severity, help: help)
  }

  private mutating func report(
    file: SourceFile, range: Range<Int>, node: Int?, _ message: @autoclosure () -> String, as severity: Severity?,
    help: String?
  ) {
    let weight = severities.severity(of: rule, variant: severity)
    guard weight != .off else { return }
    all.append(
      Finding(
        rule: rule, severity: weight, file: file, range: range, node: node, message: message(), help: help, fix: nil))
  }
}
