import Definitions
import Documents

/// An operation has an id.
enum OperationIDMissing: Rule {
  static let id = "certification/operation-id-missing"
  static let level = Level.error
  static let official = ["OperationIdRequired"]
  static let documentation = Documentation(
    what: "Every operation has an operationId that is not empty.",
    why: "flows and apps call an operation by its id",
    fix: #"add "operationId" with a name in PascalCase, such as ListItems"#)
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": «{"summary": "List items"}»}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"operationId": «""»}}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"operationId": "ListItems"}}}}"#),
  ]

  static let check = Check.operation { operation, findings in
    guard operation.id?.isEmptyString ?? true, !operation.isCallback else { return }
    findings.report(
      operation.id ?? operation.value, "\(operation.name) has no operationId",
      fix: .set("operationId", to: .string(operation.derivedID), in: operation.value, isSafe: false))
  }
}

extension Operation {
  /// An id made of method and path.
  fileprivate var derivedID: String {
    let path = pathItem.path.string.split(separator: "/").map { String($0).titleFromName }.joined()
    return (method.string.titleFromName + path).filter { $0 != " " }
  }
}
