import Definitions
import Documents

/// An operation's tag is among those of the document.
enum TagUndefined: Rule {
  static let id = "openapi/tag-undefined"
  static let level = Level.info
  static let documentation = Documentation(
    what: "Where the document declares tags, the tags of operations are among them.",
    why: "the tag has no description, and is often a misspelt one",
    fix: "declare the tag, or use one that is declared")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"{"tags": [{"name": "items"}], "paths": {"/a": {"get": {"tags": ["items", «"itmes"»]}}}}"#),
    .passing(.definition, #"{"paths": {"/a": {"get": {"tags": ["items"]}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard let tags = definition[.tags], tags.isArray else { return }
    let declared = Set(tags.elements.compactMap { definition[$0, .name]?.string })
    guard !declared.isEmpty else { return }
    var known: NearestNames?
    for operation in definition.operations {
      guard let used = operation[.tags] else { continue }
      for tag in used.elements {
        guard let name = tag.string, !declared.contains(name) else { continue }
        var candidates = known ?? NearestNames(declared.sorted())
        let nearest = candidates.nearest(to: name)
        known = candidates
        findings.report(
          tag, "tag '\(name)' is not declared\(nearest.map { "; did you mean '\($0)'?" } ?? "")")
      }
    }
  }
}
