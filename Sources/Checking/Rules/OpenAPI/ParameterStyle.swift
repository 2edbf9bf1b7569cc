import Definitions
import Documents

/// A parameter is serialised in a way that its place allows.
enum ParameterStyle: Rule {
  static let id = "openapi/parameter-style"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The style of a parameter of 3.0 is one that its place allows, and allowReserved stands in query only.",
    why: "the value cannot be written that way there",
    fix: "use a style of the place, or none for its default")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "path", "required":
        true, "schema": {}, "style": «"form"»}, "B": {"name": "b", "in": "header", "schema": {},
        «"allowReserved"»: true}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"headers": {"A": {"schema": {}, «"allowReserved"»: true,
        «"allowEmptyValue"»: true}}}}
      """#, as: .warning),
    .failing(
      .definition,
      #"{"openapi": "3.0.3", "components": {"headers": {"A": {"schema": {}, "style": «"form"»}}}}"#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "path", "required":
        true, "schema": {}, "style": "matrix"}, "B": {"name": "b", "in": "query", "schema": {}, "style":
        "deepObject", "allowReserved": true}}}}
      """#),
  ]

  static let check = Check.several([
    .parameter { parameter, findings in
      guard !parameter.definition.isTwo, parameter.reference == nil, let styles = styles(in: parameter.location) else {
        return
      }
      judge(parameter[.style], among: styles, &findings)
      if parameter.location != .query, let member = parameter.member(.allowReserved) {
        findings.report(member.key, "allowReserved has a meaning in query only", help: "remove allowReserved")
      }
    },
    .object(
      { header, findings in
        if header.definition.isTwo { return }
        judge(header[.style], among: ["simple"], &findings)
        for keyword in [Keyword.allowReserved, .allowEmptyValue] {
          guard let member = header.member(keyword) else { continue }
          findings.report(
            member.key, "\(keyword.name) has no meaning for a header", as: .warning, help: "remove \(keyword.name)")
        }
      }, of: .header),
  ])

  private static let known = Set([Parameter.Location.path, .query, .header, .cookie].flatMap { styles(in: $0) ?? [] })

  private static func styles(in location: Parameter.Location) -> [String]? {
    switch location {
    case .path: ["simple", "label", "matrix"]
    case .query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"]
    case .header: ["simple"]
    case .cookie: ["form"]
    default: nil
    }
  }

  private static func judge(_ style: Value?, among styles: [String], _ findings: inout Findings) {
    // What is no style anywhere is a wrong value, as any other that is out of a closed list.
    guard let style, let text = style.string, !styles.contains(text), known.contains(text) else { return }
    let nearest = text.nearest(among: styles)
    findings.report(
      style, "style '\(text)' is none of \(styles.joined(separator: ", "))",
      help: nearest.map { "write '\($0)'" })
  }
}
