import Definitions
import Documents

/// A field of form data has a plain name.
enum FormDataNameASCII: Rule {
  static let id = "certification/formdata-name-ascii"
  static let level = Level.error
  static let official = ["InvalidFormDataParameterName"]
  static let documentation = Documentation(
    what: "The name of a formData parameter has ASCII characters only.",
    why: "the name is written into a header of the request, which takes nothing else",
    fix: "name the field in ASCII, as the service behind the connector does")
  static let examples: [Example] = [
    .failing(.definition, #"{"parameters": {"size": {"in": "formData", "name": «"größe"»}}}"#),
    .passing(.definition, #"{"parameters": {"size": {"in": "formData", "name": "size"}}}"#),
  ]

  static let check = Check.parameter { parameter, findings in
    guard parameter.location == .formData, let name = parameter.name, let text = name.string,
      !text.utf8.allSatisfy({ $0 < 0x80 })
    else { return }
    findings.report(name, "the name '\(text)' of the form field has other characters than ASCII")
  }
}
