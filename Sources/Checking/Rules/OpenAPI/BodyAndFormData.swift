import Definitions
import Documents

/// An operation has a body or a form.
enum BodyAndFormData: Rule {
  static let id = "openapi/body-and-formdata"
  static let level = Level.error
  static let official = ["ParameterListContainsFormDataAndBody"]
  static let documentation = Documentation(
    what: "No operation has both a parameter in body and one in formData.",
    why: "both are the body of the request, and only one can be sent",
    fix: "put all values into the body, or all into the form")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"paths": {"/a": {"post": {"parameters": [{"name": "a", "in": "body", "schema": {}}, «{"name": "b",
        "in": "formData", "type": "string"}»]}}}}
      """#),
    .passing(
      .definition,
      #"""
      {"paths": {"/a": {"post": {"parameters": [{"name": "a", "in": "query", "type": "string"}, {"name":
        "b", "in": "formData", "type": "string"}]}}}}
      """#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.definition.isTwo, operation.takes(.body), operation.takes(.formData) else { return }
    var body: Parameter?
    var form: Parameter?
    for parameter in operation.effectiveParameters {
      if parameter.location == .body, body == nil { body = parameter }
      if parameter.location == .formData, form == nil { form = parameter }
    }
    guard let body, let form else { return }
    let written = Array(operation.writtenParameters) + operation.pathItem.writtenParameters
    func place(of parameter: Parameter) -> Value {
      written.first { $0.resolved.ordinal == parameter.ordinal }?.value ?? parameter.value
    }
    let (first, second) = (place(of: body), place(of: form))
    findings.report(
      first.index < second.index ? second : first,
      "\(operation.name) has body '\(body.name?.string ?? "")' and form field '\(form.name?.string ?? "")'")
  }
}
