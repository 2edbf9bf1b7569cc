import Connectors
import Documents

/// The capabilities are those that mean something.
enum Capabilities: Rule {
  static let id = "properties/capabilities"
  static let level = Level.info
  static let documentation = Documentation(
    what: "capabilities holds some of actions, triggers, cloud and gateway.",
    why: "any other word means nothing",
    fix: "write the word that was meant in small letters, or leave it out")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"capabilities": [«"Actions"»]}}
      """#),
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"capabilities": [«1»]}}
      """#, as: .error),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"capabilities": ["actions", "gateway"]}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let list = connector.connection.capabilities.value else { return }
    let known = ["actions", "triggers", "cloud", "gateway"]
    for element in list.elements {
      guard let text = element.string else {
        findings.report(element, "a capability is no string", as: .error)
        continue
      }
      if known.contains(text) { continue }
      let lowered = text.lowercased()
      findings.report(
        element, "'\(text)' is no capability",
        fix: known.contains(lowered) ? .retext(element, lowered, isSafe: true) : nil)
    }
  }
}
