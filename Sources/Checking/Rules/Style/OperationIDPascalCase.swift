import Definitions
import Documents

/// An operationId is written in Pascal case.
enum OperationIDPascalCase: Rule {
  static let id = "style/operation-id-pascal-case"
  static let level = Level.info
  static let documentation = Documentation(
    what:
      "An operationId begins with an upper-case letter and holds no - or _ but the one in front of a revision, as in GetItem_V2.",
    why: "makers of flows see the id in expressions and code views, and one spelling for all is easier to read",
    fix: "write the id in Pascal case while the operation is not yet published; flows store the id")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"operationId": «"get_item"»}}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"operationId": «"Get-Item"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"operationId": "GetItem_V2"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let id = operation.id, !id.isPascalCase, let text = id.string, let first = text.unicodeScalars.first else {
      return
    }
    var stem = text.unicodeScalars[...]
    if let mark = stem.lastIndex(of: "_") {
      let suffix = stem[mark...].dropFirst()
      if suffix.first == "V", suffix.count > 1, suffix.dropFirst().allSatisfy({ ("0"..."9").contains($0) }) {
        stem = stem[..<mark]
      }
    }
    if !first.isUpperASCII || stem.contains("-") || stem.contains("_") {
      findings.report(id, "the operationId '\(text)' is not in Pascal case")
    }
  }
}
