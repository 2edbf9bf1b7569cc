public import Connectors
import Documents

extension Checker {
  /// What is said of a configuration that is not the one that a version of the policy adopted.
  public func check(unadopted configuration: SourceFile, under policy: Int) -> [Finding] {
    guard let rule = Registry.rule(ConfigUnadopted.id) else { return [] }
    let severity = severities.severity(of: rule, variant: nil)
    guard severity != .off else { return [] }
    let root = configuration.document?.root
    let message =
      root == nil
      ? "the config.json that policy \(policy) adopted is not here"
      : "this is not the config.json that policy \(policy) adopted, by which steps and pushes are judged"
    return [
      Finding(
        rule: rule, severity: severity, file: configuration, range: root?.range ?? 0..<0, node: root?.index,
        message: message, help: "hallmark policy adopt puts the change into force", fix: nil)
    ]
  }
}
