import Definitions
import Documents

/// An operation says how it succeeds.
enum SuccessResponse: Rule {
  static let id = "certification/success-response"
  static let level = Level.errorUnlessPublished
  static let official = ["OperationShouldHaveSuccessfulResponse"]
  static let documentation = Documentation(
    what: "Every operation has a response with a status of 200 to 299.",
    why: "the designer offers what the successful response holds; of a default one it offers nothing",
    fix: #"add a response "200", or the status with which the service answers"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"responses": «{"default": {"description": "Items"}}»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"responses": {"200": {"description": "Items"}}}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"responses": {"299": {"description": "Items"}}}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard let responses = operation[.responses], responses.isObject, !responses.members.isEmpty,
      !operation.isCallback, !operation.responses.contains(where: \.isSuccess)
    else { return }
    let standard = operation.responses.first { $0.code == "default" }
    findings.report(
      responses, "\(operation.name) has no response of a success",
      fix: standard.flatMap { .success($0) })
  }
}
