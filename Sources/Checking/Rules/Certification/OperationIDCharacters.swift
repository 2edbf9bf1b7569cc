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

  static let check = Check.operation { operation, findings in
    guard let id = operation.id, id.isString, !id.isPlainName, let text = id.string else { return }
    let rest = withoutRevision(text)
    guard !rest.unicodeScalars.allSatisfy(\.isASCIIAlphanumeric), !id.isBlank else { return }
    let suffix = String(text.dropFirst(rest.count))
    let sanitized = rest.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    findings.report(
      id, "the operationId '\(text)' has other characters than letters and digits",
      help: "name it '\(sanitized + suffix)', unless flows use it already",
      fix: sanitized.isEmpty ? nil : .replace(id, with: .string(sanitized + suffix), isSafe: false))
  }

  private static func withoutRevision(_ id: String) -> Substring {
    let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let rest = id.dropLast(digits)
    return digits > 0 && (rest.hasSuffix("_V") || rest.hasSuffix("_v")) ? rest.dropLast(2) : id[...]
  }
}

extension Value {
  /// Whether a string is written with ASCII letters and digits alone.
  fileprivate var isPlainName: Bool {
    document.bytes[document.contentRange(of: document.tape[index])].allSatisfy { byte in
      let lower = byte | 0x20
      return (lower >= 0x61 && lower <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
    }
  }
}
