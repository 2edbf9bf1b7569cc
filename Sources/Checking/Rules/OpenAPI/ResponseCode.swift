import Definitions
import Documents

/// A response stands under its status code.
enum ResponseCode: Rule {
  static let id = "openapi/response-code"
  static let level = Level.error
  static let official = ["ResponseMustBeDefaultOrHttpStatusCode"]
  static let documentation = Documentation(
    what: "A name below responses is default or a status code of three digits; in 3.0 also a range such as 4XX.",
    why: "the response is never taken for that of any call",
    fix: #"write the status code, as in "200""#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/a": {"get": {"responses": {"200": {}, «"20"»: {}, «"600"»: {}, «"OK"»: {}, «"4XX"»:
        {}}}}}}
      """#),
    .failing(
      .definition,
      #"{"openapi": "3.0.3", "paths": {"/a": {"get": {"responses": {"4XX": {}, «"5xx"»: {}}}}}}"#),
    .passing(
      .definition,
      #"""
      {"paths": {"/a": {"get": {"responses": {"204": {}, "default": {}, "x-note": {}}}}}, "responses":
        {"NotFound": {}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard let responses = operation[.responses], responses.isObject else { return }
    for member in responses.members where !isCode(member.key, operation.definition) {
      if member.key.isExtension || member.key == "default" { continue }
      let code = member.key.string
      let isRange = code.utf8.count == 3 && code.lowercased().hasSuffix("xx")
      findings.report(
        member.key, "'\(code)' is no status code",
        help: isRange && !operation.definition.isTwo ? "write '\(code.uppercased())'" : nil)
    }
  }

  private static func isCode(_ key: Key, _ definition: Definition) -> Bool {
    let bytes = key.textBytes
    guard bytes.count == 3, let first = bytes.first, first >= UInt8(ascii: "1"), first <= UInt8(ascii: "5") else {
      return false
    }
    let rest = bytes.dropFirst()
    if !definition.isTwo, rest.allSatisfy({ $0 == UInt8(ascii: "X") }) { return true }
    return rest.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
  }
}
