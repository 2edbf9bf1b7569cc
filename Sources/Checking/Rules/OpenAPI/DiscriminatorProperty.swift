import Definitions
import Documents

/// A discriminator names a required property.
enum DiscriminatorProperty: Rule {
  static let id = "openapi/discriminator"
  static let level = Level.error
  static let official = ["DiscriminatorMustBeARequiredStringProperty"]
  static let documentation = Documentation(
    what: "In 2.0 discriminator names a property of the schema that is required and a string; in 3.0 its "
      + "propertyName is required in each alternative, and its mapping leads to schemas.",
    why: "which of the schemas a value follows cannot be told",
    fix: "require the property")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"discriminator": «"kind"», "properties": {"kind": {"type": "string"}}}, "B":
        {"discriminator": «"kind"», "required": ["kind"], "properties": {"kind": {"type": "integer"}}},
        "C": {"discriminator": «"kind"»}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"oneOf": [{"$ref":
        "#/components/schemas/B"}], "discriminator": {"propertyName": «"kind"», "mapping": {"c":
        «"#/components/schemas/C"»}}}, "B": {"type": "object", "properties": {"kind": {"type":
        "string"}}}}}}
      """##),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"type": "object", "properties": {"kind":
        {"type": "string"}}, "discriminator": {"propertyName": «"kind"»}}}}}
      """#, as: .warning),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"discriminator": "kind", "required": ["kind"], "properties": {"kind":
        {"type": "string"}}}}}
      """#),
    .passing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "components": {"schemas": {"A": {"oneOf": [{"$ref":
        "#/components/schemas/B"}], "discriminator": {"propertyName": "kind", "mapping": {"b": "B", "c":
        "https://example.org/c.json"}}}, "B": {"allOf": [{"required": ["kind"]}], "properties": {"kind":
        {"type": "string"}}}}}}
      """##),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let discriminator = schema[.discriminator] else { return }
      if schema.definition.isTwo {
        judgeName(discriminator, schema, &findings)
      } else if schema.definition.version == .three {
        judgeObject(discriminator, schema, &findings)
      }
    }, having: [.discriminator])

  private static func judgeName(_ discriminator: Value, _ schema: Schema, _ findings: inout Findings) {
    guard let name = discriminator.string else { return }
    let property = schema.has(.properties) ? schema.property(name)?.resolved : nil
    guard let property else {
      let known = schema.has(.properties) && schema.property(name) != nil
      if !known { findings.report(discriminator, "discriminator '\(name)' is no property of \(schema.noun)") }
      return
    }
    if !property.isOfType("string") {
      findings.report(discriminator, "discriminator '\(name)' is no string", help: "give the property type string")
    } else if !schema.requires(name) {
      findings.report(discriminator, "discriminator '\(name)' is not required", help: "add '\(name)' to required")
    }
  }

  private static func judgeObject(_ discriminator: Value, _ schema: Schema, _ findings: inout Findings) {
    let definition = schema.definition
    let alternatives = schema.parts(.oneOf) + schema.parts(.anyOf)
    if let property = definition[discriminator, .propertyName], let name = property.string {
      let lacking = alternatives.first { ComposedProperties.demands(name, of: $0) == false }
      if let lacking {
        let alternative = lacking.reference?.value.string ?? "an alternative"
        findings.report(
          property, "'\(alternative)' does not require the discriminator '\(name)'",
          help: "add '\(name)' to the required of each alternative")
      } else if alternatives.isEmpty, ComposedProperties.demands(name, of: schema) == false {
        findings.report(
          property, "\(schema.noun) does not require its discriminator '\(name)'", as: .warning,
          help: "add '\(name)' to required")
      }
    }
    guard let mapping = definition[discriminator, .mapping] else { return }
    for member in mapping.members {
      guard let text = member.value.string, !definition.isSchema(named: text) else { continue }
      findings.report(member.value, "'\(text)' is no schema", help: "write '#/components/schemas/NAME'")
    }
  }
}

extension Definition {
  /// Whether a mapping's value may be a schema: the name of one, a reference to one, or something outside.
  fileprivate func isSchema(named text: String) -> Bool {
    if text.hasPrefix("#") {
      return Pointer(fragment: String(text.dropFirst())).flatMap(document.value(at:)) != nil
    }
    if text.contains("/") || text.contains(".") { return true }
    return self[.components].flatMap { self[$0, .schemas] }?[text] != nil
  }
}
