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
    guard let id = operation.id, id.isString, !id.isPascalCase else { return }
    var stem = id.textBytes
    guard let first = stem.first else { return }
    if let mark = stem.lastIndex(of: UInt8(ascii: "_")) {
      let suffix = stem[mark...].dropFirst()
      let digits = suffix.dropFirst()
      if suffix.first == UInt8(ascii: "V"), !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
        stem = stem[..<mark]
      }
    }
    if !(0x41...0x5A).contains(first) || stem.contains(UInt8(ascii: "-")) || stem.contains(UInt8(ascii: "_")) {
      findings.report(id, "the operationId '\(id.string ?? "")' is not in Pascal case")
    }
  }
}
