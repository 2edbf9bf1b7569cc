import Definitions
import Documents

/// An example is of a media type that the operation produces.
enum ExampleMediaType: Rule {
  static let id = "openapi/example-media-type"
  static let level = Level.warning
  static let official = ["ResponseExampleMustBeProducedByOperation"]
  static let documentation = Documentation(
    what: "The media types of a response's examples are among those that the operation produces.",
    why: "the example shows what no call returns",
    fix: "add the media type to produces, or correct it")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"produces": ["application/json"], "paths": {"/a": {"get": {"responses": {"200": {"description":
        "", "examples": {«"text/xml"»: ""}}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"produces": ["application/json; charset=utf-8"], "paths": {"/a": {"get": {"responses": {"200":
        {"description": "", "examples": {"application/json": {}}}}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/a": {"get": {"responses": {"200": {"description": "", "examples": {"text/xml":
        ""}}}}}}}
      """#),
  ]

  static let check = Check.response { response, findings in
    guard response.definition.isTwo, let examples = response[.examples], examples.isObject,
      let produces = response.operation?.produces, !produces.isEmpty
    else { return }
    let produced = Set(produces.compactMap { $0.string.flatMap { MediaTypeName($0)?.essence } })
    if produced.isEmpty || produced.contains("*/*") { return }
    for member in examples.members {
      guard let name = MediaTypeName(member.key.string), !produced.contains(name.essence) else { continue }
      findings.report(member.key, "the operation does not produce '\(name.essence)'")
    }
  }
}
