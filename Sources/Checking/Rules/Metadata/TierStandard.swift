import Connectors
import Documents

/// The tier standard is for services on Azure.
enum TierStandard: Rule {
  static let id = "metadata/tier-standard"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The tier standard needs builtOnAzure: true.",
    why: "only connectors to services built on Azure were ever offered without a premium licence",
    fix: #"write premium, or "builtOnAzure": true where that is so"#)
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"tier": «"standard"»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"tier": «"standard"», "builtOnAzure": true}
      """#, as: .warning),
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
    guard let value = tier.value, value.equals("standard") else { return }
    let fix = Fix.retext(value, "premium", isSafe: false)
    if connector.builtOnAzure.value?.boolean == true {
      findings.report(
        tier, "standard is given on request only; since 2022 the programme publishes premium only", as: .warning,
        fix: fix)
    } else {
      findings.report(tier, "the tier standard needs a service that is built on Azure", fix: fix)
    }
  }
}
