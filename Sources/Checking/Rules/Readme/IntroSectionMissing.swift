import Connectors
import Documents

/// The introduction has the sections of the documentation.
enum IntroSectionMissing: Rule {
  static let id = "readme/intro-section-missing"
  static let level = Level.warning
  static let documentation = Documentation(
    what:
      "intro.md has Prerequisites, How to get credentials, Get started with your connector, Known issues and limitations, Common errors and remedies, and FAQ.",
    why: "every page of the documentation has them, in this order",
    fix: "add the section")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- intro.md
      «»Contoso sells things.
      ## Prerequisites
      ## Get started with your connector
      ## Known issues and limitations
      ## FAQ
      """#),
    .passing(
      .folder,
      #"""
      --- intro.md
      Contoso sells things.
      ## Prerequisites
      ## Get started with your connector
      ## Known issues and limitations
      ## Common errors and remedies
      ## FAQ
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let intro = connector.intro else { return }
    let headings = intro.text.headings.map { $0.text.lowercased() }
    let hasAuthentication = !connector.securitySchemes.isEmpty || !connector.connection.allParameters.isEmpty
    let sections = [
      ("Prerequisites", ["prerequisite", "pre-requisite"]), ("How to get credentials", ["how to get credentials"]),
      ("Get started with your connector", ["get started"]), ("Known issues and limitations", ["known issues"]),
      ("Common errors and remedies", ["common errors"]), ("FAQ", ["faq", "frequently asked questions"]),
    ]
    for (name, beginnings) in sections {
      if name == "How to get credentials", !hasAuthentication { continue }
      if headings.contains(where: { heading in beginnings.contains { heading.hasPrefix($0) } }) { continue }
      findings.report(at: .file(intro.file.path), "the introduction has no section '\(name)'")
    }
  }
}
