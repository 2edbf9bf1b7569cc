import Definitions
import Documents

/// A request is of a kind that the service can write.
enum MIMEUnsupported: Rule {
  static let id = "certification/mime-unsupported"
  static let level = Level.info
  static let official = ["MimeTypeNotSupported"]
  static let documentation = Documentation(
    what: """
      The MIME types of requests are application/json, text/plain, multipart/form-data and \
      application/x-www-form-urlencoded. Many published definitions use others.
      """,
    why: "the service documents these types only",
    fix: "name one of these types, if the service behind the connector takes it")
  static let examples: [Example] = [
    .failing(.definition, #"{"consumes": ["application/json", «"application/xml"»]}"#),
    .failing(.definition, #"{"paths": {"/items": {"post": {"consumes": [«"application/octet-stream"»]}}}}"#),
    .passing(.definition, #"{"consumes": ["application/json; charset=utf-8"]}"#),
  ]

  private static let known = [
    "application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded",
  ]

  static let check = Check.several([
    .definition { definition, findings in judge(definition[.consumes], &findings) },
    .operation { operation, findings in judge(operation[.consumes], &findings) },
  ])

  private static func judge(_ list: Value?, _ findings: inout Findings) {
    guard let list else { return }
    for type in list.elements where type.isString && !known.contains(where: type.equals) {
      let name = type.mimeType
      if !known.contains(name), !name.isEmpty {
        findings.report(type, "requests of the type '\(name)' are not documented")
      }
    }
  }
}

extension Value {
  /// The MIME type that a string names, in lower case and without its parameters.
  var mimeType: String {
    Substring((string ?? "").utf8.prefix { $0 != UInt8(ascii: ";") }).trimmed.lowercased()
  }
}
