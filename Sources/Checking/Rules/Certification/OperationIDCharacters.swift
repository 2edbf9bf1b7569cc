import Definitions
import Documents

/// An operation's id is made of letters and digits.
enum OperationIDCharacters: Rule {
  static let id = "certification/operation-id-characters"
  static let level = Level.warning
  static let official = ["OperationIdSanitized"]
  static let documentation = Documentation(
    what: "An operationId has ASCII letters and digits only; the suffix _V2 of a revision is fine.",
    why: "the service takes all other characters out, and two ids may become one",
    fix: "write the id in PascalCase, unless flows use it already")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"operationId": «"list-items"»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"operationId": "ListItems_V2"}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    var renaming: OperationRenaming?
    for operation in definition.operations {
      guard let id = operation.id, id.isString, !id.isPlainName, let text = id.string else { continue }
      let suffix = revision(text)
      let rest = text.utf8.dropLast(suffix.utf8.count)
      guard !rest.allSatisfy(\.isAlphanumeric), !id.isBlank else { continue }
      let stem = pascalCase(rest)
      if renaming == nil { renaming = OperationRenaming(definition, of: findings.connector) }
      let fix = stem.isEmpty ? nil : renaming?.fix(of: id, to: stem + suffix)
      findings.report(
        id, "the operationId '\(text)' has other characters than letters and digits",
        help: "name it '\(stem + suffix)', unless flows use it already", fix: fix)
    }
  }

  /// The suffix `_V2` of a revision; empty where there is none.
  private static func revision(_ id: String) -> Substring {
    let text = id.utf8
    guard let mark = text.lastIndex(of: UInt8(ascii: "_")) else { return "" }
    let suffix = text[mark...]
    let digits = suffix.dropFirst(2)
    let isRevision =
      suffix.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "v") } ?? false && !digits.isEmpty
      && digits.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    return isRevision ? id[mark...] : ""
  }

  /// The runs of letters and digits, each beginning with an upper-case letter.
  private static func pascalCase(_ text: Substring.UTF8View) -> String {
    var name: [UInt8] = []
    var isInWord = false
    for byte in text {
      if byte.isAlphanumeric {
        let isLower = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
        name.append(!isInWord && isLower ? byte & 0xDF : byte)
      }
      isInWord = byte.isAlphanumeric
    }
    return String(decoding: name, as: UTF8.self)
  }
}
