import Connectors
import Definitions
import Documents

/// A definition that changes says so in its version.
enum VersionUnchanged: Rule {
  static let id = "commit/version-unchanged"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A definition that differs from the published one has another version in info.",
    why: "two versions of one name cannot be told apart when users ask what has changed",
    fix: "raise \"version\" in the definition's info")
  static let examples: [Example] = [
    .failing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "info": {"version": "1.0"}, "host": "a.contoso.example.org"}
      --- before connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "info": {"version": "1.0"}, "host": "a.contoso.example.org"}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "info": {"version": «"1.0"»}, "host": "b.contoso.example.org"}
      """),
    .passing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "info": {"version": "1.0"}, "host": "a.contoso.example.org"}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "info": {"version": "1.1"}, "host": "b.contoso.example.org"}
      """),
    .passing(
      .change(.push),
      """
      --- published connectors/contoso/apiDefinition.swagger.json
      {"swagger": "2.0", "info": {"version": "1.0"}, "host": "a.contoso.example.org"}
      --- after connectors/contoso/apiDefinition.swagger.json
      {"host": "a.contoso.example.org", "swagger": "2.0", "info": {"version": "1.0"}}
      """),
  ]

  static let check = Check.commit(
    { change, findings in
      for update in change.updates {
        guard let value = update.now.root["info"]?["version"], let version = value.string,
          let old = update.published.root["info"]?["version"]?.string, version == old,
          !update.now.root.isDeepEqual(to: update.published.root), !wasSo(update, version)
        else { continue }
        findings.report(
          value, of: update.file,
          "the definition differs from that of step \(update.step), and both have the version '\(version)'",
          help: next(after: version).map { "write \"version\": \"\($0)\"" })
      }
    }, on: [.push])

  /// Whether the definition differed before under the same version.
  private static func wasSo(_ update: CommitChange.Update, _ version: String) -> Bool {
    guard let base = update.base?.definition else { return false }
    return base.root["info"]?["version"]?.string == version && !base.root.isDeepEqual(to: update.published.root)
  }

  /// The version whose last number is one more.
  private static func next(after version: String) -> String? {
    let start = version.lastIndex { !$0.isASCII || !$0.isNumber }.map { version.index(after: $0) } ?? version.startIndex
    guard let number = Int(version[start...]), number < .max else { return nil }
    return version[..<start] + String(number &+ 1)
  }
}
