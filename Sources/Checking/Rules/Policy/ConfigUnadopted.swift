/// The configuration is the one that the policy in force adopted.
enum ConfigUnadopted: Rule {
  static let id = "policy/config-unadopted"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The config.json that is checked with is the one that the newest policy adopted.",
    why: "steps and pushes are judged by the adopted one: who edits the file changes nothing but what is shown here",
    fix: "adopt it with 'hallmark policy adopt', or take the change back")
  static let examples: [Example] = [
    .failing(.configuration, #"«{"version": 1, "rules": {"certification/title-length": "off"}}»"#),
    .passing(.configuration, #"{"version": 1}"#),
  ]

  static let check = Check.configuration
}
