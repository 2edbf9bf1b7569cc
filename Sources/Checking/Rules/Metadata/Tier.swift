import Connectors
import Documents

/// The tier is premium or standard.
enum Tier: Rule {
  static let id = "metadata/tier"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The tier is premium or standard; left out it is premium.",
    why: "the tier decides which licence a user needs",
    fix: "write premium, or leave it out")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"tier": «"Premium"»}
      """#),
    .passing(
      .folder,
      #"""
      --- metadata.json
      {"tier": "premium"}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard connector.layout == .native else { return }
    let tier = connector.tier
    guard let value = tier.value, let text = value.string, text != "premium", text != "standard" else { return }
    let lowered = text.trimmed.lowercased()
    findings.report(
      tier, "the tier '\(text)' is neither premium nor standard",
      fix: lowered == "premium" || lowered == "standard" ? .retext(value, lowered, isSafe: true) : nil)
  }
}
