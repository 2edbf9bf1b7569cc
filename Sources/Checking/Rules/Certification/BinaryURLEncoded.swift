import Definitions
import Documents

/// A file is not sent as text of a form.
enum BinaryURLEncoded: Rule {
  static let id = "certification/binary-urlencoded"
  static let level = Level.error
  static let official = ["StringBinaryNotSupportedForFormUrlEncoded"]
  static let documentation = Documentation(
    what: "A file in form data is not sent as application/x-www-form-urlencoded alone.",
    why: "this form carries text only",
    fix: #"write "consumes": ["multipart/form-data"]"#)
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/files": {"post": {"consumes": «["application/x-www-form-urlencoded"]», "parameters": [
        {"in": "formData", "name": "file", "type": "file"}
      ]}}}}
      """#),
    .failing(
      .definition,
      #"""
      {"consumes": ["application/x-www-form-urlencoded"], "paths": {"/files": {«"post"»: {"parameters": [
        {"in": "formData", "name": "file", "type": "string", "format": "binary"}
      ]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/files": {"post": {"consumes": ["multipart/form-data"], "parameters": [
        {"in": "formData", "name": "file", "type": "file"}
      ]}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.definition.isTwo, operation.takes(.formData),
      let file = operation.effectiveParameters.first(where: isFile),
      let types = operation.consumes, !types.isEmpty,
      types.allSatisfy({ $0.mimeType == "application/x-www-form-urlencoded" })
    else { return }
    let message = "\(operation.name) sends the file '\(file.name?.string ?? "")' as text of a form"
    if let own = operation[.consumes] {
      findings.report(
        own, message, fix: .replace(own, with: .array([.string("multipart/form-data")]), isSafe: false))
    } else {
      findings.report(
        operation.method, message,
        fix: .set("consumes", to: .array([.string("multipart/form-data")]), in: operation.value, isSafe: false))
    }
  }

  private static func isFile(_ parameter: Parameter) -> Bool {
    guard parameter.location == .formData, let type = parameter[.type] else { return false }
    return type.equals("file") || (type.equals("string") && parameter[.format]?.equals("binary") ?? false)
  }
}
