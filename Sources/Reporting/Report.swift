public import Checking
internal import Connectors
internal import Documents

/// The findings of one connector, written already, each with its place in the order of all.
public struct ReportSection: Sendable {
  struct Piece: Sendable {
    /// The file by its place among those of the section.
    let file: Int
    let offset: Int
    let rule: RuleIndex
    let bytes: Range<Int>
  }

  /// The folder of the connector, or the file, as the user would write it.
  let heading: String
  /// The path that the user would write for one of the repository.
  let shown: @Sendable (String) -> String
  var buffer: [UInt8] = []
  var pieces: [Piece] = []
  /// The paths of the files that the pieces are about.
  var paths: [String] = []
  /// Whether the pieces stand in order: what came up later may belong between others.
  fileprivate var isInOrder = true
  /// What was found in it.
  public fileprivate(set) var summary = Summary()
  /// What each rule found that counts, by the rule's place in the registry.
  fileprivate(set) var counts: [(rule: Int, found: RuleCount)] = []
}

/// A report in the making: threads write sections, one thread puts them together.
public struct Report: Sendable {
  private let form: any ReportForm
  private let onlyCounts: Bool

  /// A report of a style; one that only counts writes no finding.
  public init(_ style: ReportStyle, onlyCounts: Bool = false) {
    form = style.form
    self.onlyCounts = onlyCounts
  }

  /// Writes the findings of a connector, which stand in the order of the report, with the paths that the user would
  /// write for those of the repository.
  public func section(
    _ path: String, connectors: Int = 1, files: Int, findings: [JudgedFinding],
    shown: @escaping @Sendable (String) -> String
  ) -> ReportSection {
    var section = ReportSection(heading: shown(path), shown: shown)
    section.summary.connectors = connectors
    section.summary.files = files
    add(findings, to: &section)
    return section
  }

  /// Adds findings that came up later, from comparing connectors.
  public func add(_ findings: [JudgedFinding], to section: inout ReportSection) {
    var counts = [RuleCount](repeating: RuleCount(), count: Registry.rules.count)
    var place = 0
    while place < findings.count {
      let file = findings[place].finding.file
      let fault = file.unmendedFault
      repeat {
        section.summary.add(findings[place], below: fault)
        let finding = findings[place].finding
        if findings[place].counts { counts[finding.rule.position].add(finding.severity) }
        place += 1
      } while place < findings.count && findings[place].finding.file === file
    }
    section.counts += counts.enumerated().filter { $1.number > 0 }.map { (rule: $0, found: $1) }
    section.summary.affected = section.summary.findings > 0 ? 1 : 0
    if !onlyCounts { write(findings, to: &section) }
  }

  private func write(_ findings: [JudgedFinding], to section: inout ReportSection) {
    // About what a finding takes in the longest form; what is not written takes no memory.
    var text = ReportText(reserving: findings.count &* 640)
    let first = section.buffer.count
    section.pieces.reserveCapacity(section.pieces.count &+ findings.count)
    var place = 0
    while place < findings.count {
      // One file's findings follow one another, and what is known of it is found out once.
      let file = findings[place].finding.file
      var view: FileView?
      repeat {
        defer { place += 1 }
        guard findings[place].counts || form.showsAll else { continue }
        let start = text.count
        form.write(findings[place], in: view ?? section.open(file, as: &view), to: &text)
        section.append(findings[place].finding, first &+ start..<first &+ text.count)
      } while place < findings.count && findings[place].finding.file === file
    }
    text.append(to: &section.buffer)
  }

  /// Puts the sections together and hands out the report piece by piece.
  public func write(_ sections: [ReportSection], to output: ([UInt8]) -> Void) {
    var summary = Summary()
    for section in sections { summary.add(section.summary) }
    output(form.prologue(summary))
    let separator = form.separator
    var isFirst = true
    for section in sections {
      let heading = ConnectorHeading(path: section.heading, summary: section.summary)
      output(form.opening(heading))
      if separator.isEmpty, section.isInOrder {
        output(section.buffer)
      } else {
        for piece in section.inOrder {
          if !isFirst, !separator.isEmpty { output(separator) }
          isFirst = false
          output(Array(section.buffer[piece.bytes]))
        }
      }
      output(form.closing(heading))
    }
    output(form.epilogue(summary))
  }
}

extension ReportSection {
  /// Begins with the findings of a file.
  fileprivate mutating func open(_ file: SourceFile, as view: inout FileView?) -> FileView {
    let opened = FileView(file, path: shown(file.path))
    paths.append(file.path)
    view = opened
    return opened
  }

  /// Adds what was written of a finding of the file that was begun with last.
  fileprivate mutating func append(_ finding: Finding, _ bytes: Range<Int>) {
    let piece = Piece(file: paths.count &- 1, offset: finding.range.lowerBound, rule: finding.rule, bytes: bytes)
    if let last = pieces.last, precedes(piece, last) { isInOrder = false }
    pieces.append(piece)
  }

  /// The pieces as they follow one another.
  fileprivate var inOrder: [Piece] { isInOrder ? pieces : pieces.sorted(by: precedes) }

  private func precedes(_ left: Piece, _ right: Piece) -> Bool {
    if left.file != right.file, paths[left.file] != paths[right.file] { return paths[left.file] < paths[right.file] }
    return (left.offset, left.rule) < (right.offset, right.rule)
  }
}
