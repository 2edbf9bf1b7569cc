import Definitions
import Documents

/// A file is sent in a form.
enum FileParameter: Rule {
  static let id = "openapi/file-parameter"
  static let level = Level.error
  static let official = ["FileParameterMustBeInFormData"]
  static let documentation = Documentation(
    what: "A parameter of type file is in formData.",
    why: "a file has no place in a URL or a header",
    fix: #"set "in": "formData""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"A": {"name": "a", "in": "query", "type": «"file"»}}}"#),
    .passing(.definition, #"{"parameters": {"A": {"name": "a", "in": "formData", "type": "file"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.definition.isTwo, parameter.location != .formData, parameter.location != .body,
      let type = parameter[.type], type.equals("file")
    else { return }
    findings.report(type, "parameter '\(parameter.name?.string ?? "")' is a file, but not in formData")
  }
}
