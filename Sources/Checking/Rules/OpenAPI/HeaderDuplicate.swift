import Definitions
import Documents

/// A response has a header once.
enum HeaderDuplicate: Rule {
  static let id = "openapi/header-duplicate"
  static let level = Level.error
  static let official = ["ResponseHeadersAreNotUnique"]
  static let documentation = Documentation(
    what: "The names of the headers of a response differ by more than their case.",
    why: "the names of headers have no case, so the two are one",
    fix: "remove one of the two")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"responses": {"A": {"description": "", "headers": {"ETag": {"type": "string"}, «"etag"»: {"type":
        "string"}}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"responses": {"A": {"description": "", "headers": {"ETag": {"type": "string"}, "Age": {"type":
        "string"}}}}}
      """#),
  ]

  static let check = Check.response { response, findings in
    guard let headers = response[.headers], headers.isObject else { return }
    var names: [String: String] = [:]
    for member in headers.members {
      let name = member.key.string
      guard let first = names.updateValue(name, forKey: name.lowercased()), first != name else { continue }
      findings.report(member.key, "header '\(name)' is '\(first)' again")
    }
  }
}
