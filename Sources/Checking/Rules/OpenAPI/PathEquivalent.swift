import Definitions
import Documents

/// Two paths differ by more than the names of their variables.
enum PathEquivalent: Rule {
  static let id = "openapi/path-equivalent"
  static let level = Level.error
  static let official = ["DuplicateOperationPath"]
  static let documentation = Documentation(
    what: "Two paths with a common method differ by more than the names of their variables; in 3.0 any two paths do.",
    why: "a URL fits both, and nobody can tell which operation is called",
    fix: "merge the two path items, or change one of the paths")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/a/{id}": {"get": {}}, «"/a/{name}"»: {"get": {}}}}"#),
    .failing(.definition, #"{"paths": {"/a/{id}": {"get": {}}, «"/a/{name}"»: {"post": {}}}}"#, as: .info),
    .failing(.definition, #"{"openapi": "3.0.3", "paths": {"/a/{id}": {"get": {}}, «"/a/{name}"»: {"post": {}}}}"#),
    .passing(.definition, #"{"paths": {"/a/{id}": {"get": {}}, "/A/{id}": {"get": {}}, "/a/{id}/b": {"get": {}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    struct Seen {
      let path: String
      var methods: Set<String>
    }
    var shapes: [String: Seen] = [:]
    for item in definition.pathItems where !item.isCallback {
      let path = item.path.string
      let shape = item.template.shape
      let methods = Set(item.operations.map(\.method.string))
      guard let first = shapes[shape] else {
        shapes[shape] = Seen(path: path, methods: methods)
        continue
      }
      shapes[shape]?.methods.formUnion(methods)
      // The same name twice is a finding of the reader.
      if first.path == path { continue }
      let common = first.methods.intersection(methods).sorted().first
      findings.report(
        item.path,
        "path '\(path)' is the same as '\(first.path)'\(common.map { ", and both have \($0.uppercased())" } ?? "")",
        as: common == nil && definition.isTwo ? .info : nil)
    }
  }
}
