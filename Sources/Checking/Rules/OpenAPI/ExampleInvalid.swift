import Definitions
import Documents

/// An example fits its schema.
enum ExampleInvalid: Rule {
  static let id = "openapi/example-invalid"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "An example is a value that the schema describes.",
    why: "who builds on the example sends or expects what the service does not",
    fix: "correct the example, or the schema")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"},
        "b": {"type": "integer", "example": «"x"»}}, "example": «{"b": 1}»}}}
      """#),
    .failing(
      .definition,
      ##"""
      {"paths": {"/a": {"get": {"responses": {"200": {"description": "", "schema": {"$ref":
        "#/definitions/A"}, "examples": {"application/json": {"n": «"1"»}, "text/plain": 7}}}}}},
        "definitions": {"A": {"type": "object", "properties": {"n": {"type": "integer"}}}}}
      """##),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "paths": {"/a": {"post": {"requestBody": {"content": {"application/json":
        {"schema": {"oneOf": [{"type": "object", "required": ["kind"], "properties": {"kind": {"type":
        "string", "enum": ["cat"]}, "lives": {"type": "integer"}}}, {"type": "string"}]}, "example":
        {"kind": "cat", "lives": «"9"»}}}}}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "array", "items": {"type": "string"}, "example": «"[\"a\"]"»}, "B":
        {"type": "object", "example": «"[1]"»}}}
      """#),
    .failing(
      .definition,
      #"{"definitions": {"A": {"type": "string", "format": "date", "example": «"2020-13-01"»}}}"#, as: .info),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "components": {"parameters": {"A": {"name": "a", "in": "query", "schema":
        {"type": "integer", "maximum": 5}, "examples": {"x": {"value": «6»}}}}}}
      """#),
    .failing(
      .definition,
      #"{"definitions": {"A": {"type": "object", "additionalProperties": false, "example": {«"a"»: 1}}}}"#),
    .passing(
      .definition,
      #"""
      {"definitions": {"A": {"type": "object", "properties": {"id": {"type": "string"}}, "example":
        "{\"id\": 1}"}, "B": {"type": "string", "x-nullable": true, "example": null}}}
      """#),
    .passing(
      .definition,
      #"""
      {"openapi": "3.0.3", "paths": {"/a": {"post": {"requestBody": {"content": {"application/json":
        {"schema": {"required": ["id"], "properties": {"id": {"type": "string", "readOnly": true}}},
        "example": {}}}}}}}}
      """#),
  ]

  static let check = Check.definition { definition, findings in
    guard definition.version != .newer else { return }
    var examples = ExampleTrials(definition)
    definition.eachSchema(having: [.example]) { schema in
      if let value = schema[.example] { examples.judge(value: value, schema, .either, &findings) }
    }
    if definition.isTwo {
      examples.judgeResponses(&findings)
    } else {
      examples.judgeParameters(&findings)
      for kind in [ObjectKind.mediaType, .header] {
        for object in definition.objects(of: kind) { examples.judge(object, &findings) }
      }
    }
  }
}

/// Holds the examples of one definition against their schemas.
private struct ExampleTrials {
  private let definition: Definition
  private var evaluator: Evaluator

  init(_ definition: Definition) {
    self.definition = definition
    evaluator = Evaluator(definition)
  }

  mutating func judge(value: Value, _ schema: Schema, _ purpose: Evaluator.Purpose, _ findings: inout Findings) {
    guard let mismatch = evaluator.mismatch(of: value, with: schema, for: purpose), !isText(value, schema) else {
      return
    }
    findings.report(
      at: mismatch.place, "the example does not fit its schema: \(mismatch.message)",
      as: mismatch.cause == .format ? .info : nil)
  }

  /// Whether an object is given as the text of one.
  private func isText(_ value: Value, _ schema: Schema) -> Bool {
    guard let text = value.string, let type = schema.resolved?.type, type.equals("object") else { return false }
    let document = Document.json(Array(text.utf8))
    return document.isSound && (document.root?.isObject ?? false)
  }

  /// `examples` of responses in 2.0, by media type.
  mutating func judgeResponses(_ findings: inout Findings) {
    for response in definition.responses {
      guard let examples = response[.examples], let schema = response.schemas.first else { continue }
      for member in examples.members where MediaTypeName(member.key.string)?.isJSON ?? false {
        judge(value: member.value, schema, .response, &findings)
      }
    }
  }

  mutating func judgeParameters(_ findings: inout Findings) {
    for parameter in definition.parameters where parameter.reference == nil {
      guard let schema = parameter[.schema].flatMap(definition.schema(at:)) else { continue }
      judge(parameter.value, schema, .request, &findings)
    }
  }

  /// A media type or a header of 3.0.
  mutating func judge(_ object: ObjectUse, _ findings: inout Findings) {
    guard let schema = object.schema else { return }
    if object.kind == .mediaType, let name = object.key.flatMap({ MediaTypeName($0.string) }), !name.isJSON { return }
    judge(object.value, schema, object.usage.contains(.input) ? .request : .response, &findings)
  }

  /// The `example` and the `examples` of an object.
  private mutating func judge(
    _ holder: Value, _ schema: Schema, _ purpose: Evaluator.Purpose, _ findings: inout Findings
  ) {
    if let example = definition[holder, .example] { judge(value: example, schema, purpose, &findings) }
    guard let examples = definition[holder, .examples] else { return }
    for member in examples.members {
      if let value = definition[member.value, .value] { judge(value: value, schema, purpose, &findings) }
    }
  }
}
