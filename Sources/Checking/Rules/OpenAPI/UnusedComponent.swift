import Definitions
import Documents

/// What is declared for all is used by somebody.
enum UnusedComponent: Rule {
  static let id = "openapi/unused-component"
  static let level = Level.info
  static let documentation = Documentation(
    what: "A definition, parameter, response or security scheme that is declared is used.",
    why: "it costs whoever reads the definition time, and is often a sign of a forgotten reference",
    fix: "remove it, or refer to it")
  static let examples: [Example] = [
    .failing(.definition, ##"{"paths": {}, "definitions": {«"A"»: {"$ref": "#/definitions/B"}, «"B"»: {}}}"##),
    .failing(
      .definition,
      #"""
      {"paths": {}, "parameters": {«"P"»: {}}, "responses": {«"R"»: {}}, "securityDefinitions": {«"S"»:
        {"type": "basic"}}}
      """#),
    .passing(
      .definition,
      ##"""
      {"paths": {"/a": {"get": {"responses": {"200": {"description": "", "schema": {"$ref": "#/definitions/Base"}}}}}},
       "definitions": {"Base": {"discriminator": "kind"}, "Cat": {"allOf": [{"$ref": "#/definitions/Base"}]},
         "Lion": {"allOf": [{"$ref": "#/definitions/Cat"}]}},
       "security": [{"S": []}], "securityDefinitions": {"S": {"type": "basic"}}}
      """##),
    .passing(
      .definition,
      ##"""
      {"openapi": "3.0.3", "paths": {"/a": {"post": {"requestBody": {"$ref": "#/components/requestBodies/A"}}}},
       "components": {"requestBodies": {"A": {"content": {"application/json": {"schema": {
         "discriminator": {"propertyName": "kind", "mapping": {"cat": "Cat", "dog": "#/components/schemas/Dog"}}}}}}},
         "schemas": {"Cat": {}, "Dog": {}}}}
      """##),
  ]

  static let check = Check.definition { definition, findings in
    for section in ComponentUsage(definition).unused where !section.members.isEmpty {
      // Of a security scheme that nothing asks for, what is missing or mistyped is the question.
      let removals = section.holder == definition.securitySection ? nil : Removals(from: section.holder)
      for member in section.members {
        findings.report(
          member.key, "'\(member.key.string)' is used nowhere",
          fix: removals?.edit(member.key).map { Fix(isSafe: false, edits: [$0]) })
      }
    }
  }
}
