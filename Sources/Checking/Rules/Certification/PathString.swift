import Definitions
import Documents

/// A path string begins with a name.
enum PathString: Rule {
  static let id = "certification/path-string"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A path string in an extension does not begin with a slash.",
    why: "a path string is a JSON Pointer without the leading slash",
    fix: "take the slash off")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"id": {"in": "query", "x-ms-dynamic-values": {
        "operationId": "Items", "value-collection": «"/value"», "value-path": "id"
      }}}}
      """#),
    .passing(
      .definition,
      #"{"parameters": {"id": {"in": "query", "x-ms-dynamic-values": {"value-collection": "value"}}}}"#),
  ]

  private static let names = [
    "value-collection", "value-path", "value-title", "itemsPath", "itemValuePath", "itemTitlePath",
    "itemFullTitlePath",
  ]

  static let check = Check.dynamicCall { call, findings in
    for name in names {
      guard let path = call.path(name), path.textBytes.first == UInt8(ascii: "/"), let text = path.string
      else { continue }
      findings.report(
        path, "the path '\(text)' begins with a slash",
        fix: .replace(path, with: .string(String(text.dropFirst())), isSafe: true))
    }
  }
}
