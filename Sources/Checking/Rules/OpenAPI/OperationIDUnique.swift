import Definitions
import Documents

/// No two operations have the same operationId.
enum OperationIDUnique: Rule {
  static let id = "openapi/operation-id-unique"
  static let level = Level.error
  static let official = ["OperationIdNotUnique"]
  static let documentation = Documentation(
    what: "The operationIds of a document differ, and by more than their case.",
    why: "flows name the operation by its id, and only one of the two can be called",
    fix: "give one of the operations another id")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"paths": {"/a": {"get": {"operationId": "Get"}}, "/b": {"get": {"operationId": «"Get"»}}}}"#),
    .failing(
      .definition,
      #"{"paths": {"/a": {"get": {"operationId": "Get"}}, "/b": {"get": {"operationId": «"get"»}}}}"#, as: .warning),
    .failing(
      .definition,
      #"""
      {"openapi": "3.0.3", "paths": {"/a": {"post": {"operationId": "A", "callbacks": {"done":
        {"{$request.body#/url}": {"post": {"operationId": «"A"»}}}}}}}}
      """#),
    .passing(
      .definition,
      #"{"paths": {"/a": {"get": {"operationId": "GetA"}}, "/b": {"get": {"operationId": "GetB"}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard mayRepeat(definition) else { return }
    var exact: [String: Operation] = [:]
    var folded: [String: String] = [:]
    for operation in definition.operations {
      guard let id = operation.id, let name = id.string else { continue }
      if let first = exact[name] {
        findings.report(
          id, "operationId '\(name)' is also that of \(first.method.string.uppercased()) \(first.pathItem.path.string)")
        continue
      }
      exact[name] = operation
      if let other = folded.updateValue(name, forKey: name.lowercased()) {
        findings.report(id, "operationId '\(name)' differs from '\(other)' only in case", as: .warning)
      }
    }
  }

  private static func mayRepeat(_ definition: Definition) -> Bool {
    var twins = CaseTwins()
    for operation in definition.operations {
      if let id = operation.id, id.isString { twins.add(id.index, of: definition.document) }
    }
    return twins.mayExist()
  }
}
