import Definitions
import Documents

/// A property is described.
enum DescriptionMissingProperty: Rule {
  static let id = "style/description-missing-property"
  static let level = Level.off
  static let documentation = Documentation(
    what: "A property of a schema has a description.",
    why: "the designer shows the description to whoever uses the property",
    fix: #"add "description""#)
  static let examples: [Example] = [
    .failing(
      .definition, #"{"definitions": {"Item": {"type": "object", "properties": {"name": «{"type": "string"}»}}}}"#),
    .passing(
      .definition,
      #"{"definitions": {"Item": {"type": "object", "properties": {"name": {"type": "string", "description": "What the item is called."}}}}}"#
    ),
  ]

  static let check = Check.schema(
    { schema, findings in
      if schema.role == .property {
        findings.report(schema.value, "\(schema.noun) has no description")
      }
    }, having: .anything, lacking: [.description, .ref])
}
