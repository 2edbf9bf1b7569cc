import Connectors
import Documents

/// A policy uses connection parameters that exist.
enum PolicyConnectionParameter: Rule {
  static let id = "properties/policy-connection-parameter"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "An expression @connectionParameters('x') names a connection parameter.",
    why: "the expression is empty, and the request fails",
    fix: "write the name of a connection parameter, or add the parameter")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"host": {"type": "string"}}, "policyTemplateInstances": [
        {"templateId": "dynamichosturl", "title": "x", "parameters": {"x-ms-apimTemplateParameter.urlTemplate": «"https://@connectionParameters('hostUrl')"»}}]}}
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {"properties": {"connectionParameters": {"host": {"type": "string"}}, "policyTemplateInstances": [
        {"templateId": "dynamichosturl", "title": "x", "parameters": {"x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters('host','')"}}]}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    let policies = connector.connection.policyInstances
    if policies.isEmpty { return }
    let names = Set(connector.connection.allParameters.map(\.name))
    var candidates = NearestNames(names.sorted())
    for policy in policies {
      guard let parameters = policy.parameters else { continue }
      judge(parameters, names, &candidates, &findings)
    }
  }

  private static func judge(
    _ value: Value, _ names: Set<String>, _ candidates: inout NearestNames, _ findings: inout Findings
  ) {
    for member in value.members { judge(member.value, names, &candidates, &findings) }
    for element in value.elements { judge(element, names, &candidates, &findings) }
    guard let text = value.string else { return }
    let parameters = parameters(in: text)
    if parameters.isEmpty { return }
    var seen: Set<String> = []
    for name in parameters where !names.contains(name) && seen.insert(name).inserted {
      let meant = candidates.nearest(to: name)
      findings.report(
        value, "there is no connection parameter '\(name)'" + (meant.map { "; '\($0)' was meant?" } ?? ""))
    }
  }

  /// The names in `@connectionParameters('name'…)`.
  private static func parameters(in text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let mark = Array("@connectionParameters(".utf8)
    let bytes = Array(text.utf8)
    var names: [String] = []
    var at = 0
    while at + mark.count < bytes.count {
      guard bytes[at..<(at + mark.count)].elementsEqual(mark) else {
        at += 1
        continue
      }
      at += mark.count
      let quote = bytes[at]
      guard quote == 0x27 || quote == 0x22, let end = bytes[(at + 1)...].firstIndex(of: quote) else { continue }
      names.append(String(decoding: bytes[(at + 1)..<end], as: UTF8.self))
      at = end
    }
    return names
  }
}
