import Connectors
import Documents

/// The readme has the sections of the template.
enum SectionMissing: Rule {
  static let id = "readme/section-missing"
  static let level = Level.warning
  static let documentation = Documentation(
    what:
      "The readme has the sections Publisher, Prerequisites, Supported Operations, Obtaining Credentials, Known Issues and Limitations, and Deployment Instructions for a certified connector.",
    why: "users look for each of them under its name",
    fix: "add the section")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md
      «»# Contoso
      ## Publisher: Contoso
      ## Pre-requisites
      ## Supported Triggers
      ## Obtaining Credentials
      ## Known issues
      """#),
    .failing(
      .folder,
      #"""
      --- readme.md
      # Contoso
      ## Publisher: Contoso
      ## Prerequisites
      ## Supported Operations
      ## Obtaining Credentials
      «##Known Issues and Limitations»
      ## Deployment Instructions
      """#, as: .info),
    .passing(
      .folder,
      #"""
      --- independent-publisher-connectors/Contoso/apiProperties.json
      {}
      --- independent-publisher-connectors/Contoso/readme.md
      # Contoso
      ## Publisher: Contoso
      ## Prerequisites
      ## Supported Operations
      ## Obtaining Credentials
      ## Known Issues and Limitations
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let readme = connector.readme else { return }
    let headings = readme.text.headings
    for section in ReadmeSection.all(for: connector.profile) {
      let found = headings.indices.filter { section.isMeant(by: headings[$0].text) }
      if found.contains(where: { !headings[$0].isLoose }) { continue }
      if let loose = found.first {
        findings.report(
          at: .bytes(readme.text.range(of: loose), of: readme.file),
          "the heading '\(section.name)' lacks the blank behind #", as: .info)
      } else {
        findings.report(
          at: .file(readme.file.path), "the readme has no section '\(section.name)'",
          help: readme.text.openFence.map { "close the code that begins in line \($0 + 1), then add the section" },
          fix: readme.text.openFence == nil ? addition(of: section, to: readme) : nil)
      }
    }
  }

  /// The fix that puts an empty section behind all that is there, a blank line above it.
  private static func addition(of section: ReadmeSection, to readme: TextFile) -> Fix {
    let bytes = readme.file.bytes
    return Fix(isSafe: false) {
      let lineEnd = readme.file.lines.survey.lineEnd
      let isAtLineStart = bytes.isEmpty || bytes.last == 0x0A
      let gap =
        (isAtLineStart ? "" : lineEnd) + (readme.text.lines.last.map { $0.kind != .blank } ?? false ? lineEnd : "")
      return [Edit(bytes.count..<bytes.count, gap + "## " + section.name + lineEnd)]
    }
  }
}

/// A section that the template of the readme has.
struct ReadmeSection: Equatable {
  let name: String
  private let beginnings: [[UInt8]]

  init(name: String, beginnings: [String]) {
    self.name = name
    self.beginnings = beginnings.map { Array($0.utf8) }
  }

  /// Whether a heading is that of the section, in whatever case.
  func isMeant(by heading: String) -> Bool {
    guard let first = heading.utf8.first?.lowered else { return false }
    return beginnings.contains { $0[0] == first && heading.utf8.starts(with: $0, by: { $0.lowered == $1 }) }
  }

  static let publisher = ReadmeSection(name: "Publisher", beginnings: ["publisher"])

  /// The sections that a connector of a programme needs.
  static func all(for profile: Profile) -> [ReadmeSection] { profile == .certified ? certified : common }

  private static let common = [
    publisher, ReadmeSection(name: "Prerequisites", beginnings: ["prerequisite", "pre-requisite"]),
    ReadmeSection(
      name: "Supported Operations", beginnings: ["supported operations", "supported actions", "supported triggers"]),
    ReadmeSection(name: "Obtaining Credentials", beginnings: ["obtaining credentials"]),
    ReadmeSection(name: "Known Issues and Limitations", beginnings: ["known issues"]),
  ]
  private static let certified =
    common + [ReadmeSection(name: "Deployment Instructions", beginnings: ["deployment instructions"])]
}
