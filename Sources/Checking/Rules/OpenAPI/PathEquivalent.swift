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
      let first: PathItem
      /// The methods of all paths of the shape; nil while there is only one.
      var methods: Set<String>?
    }
    var shapes: [String: Seen] = [:]
    for (item, template) in zip(definition.pathItems, definition.pathTemplates) {
      // Without variables only the same name twice is the same path, and that is a finding of the reader.
      guard !template.variables.isEmpty, !item.isCallback else { continue }
      guard let seen = shapes[template.shape] else {
        shapes[template.shape] = Seen(first: item)
        continue
      }
      let path = item.path.string
      let methods = Set(item.operations.map(\.method.string))
      let known = seen.methods ?? Set(seen.first.operations.map(\.method.string))
      shapes[template.shape]?.methods = known.union(methods)
      let firstPath = seen.first.path.string
      if firstPath == path { continue }
      let common = known.intersection(methods).sorted().first
      findings.report(
        item.path,
        "path '\(path)' is the same as '\(firstPath)'\(common.map { ", and both have \($0.uppercased())" } ?? "")",
        as: common == nil && definition.isTwo ? .info : nil)
    }
  }
}
