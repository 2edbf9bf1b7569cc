import Definitions
import Documents

/// A tag is declared once.
enum TagDuplicate: Rule {
  static let id = "openapi/tag-duplicate"
  static let level = Level.error
  static let official = ["TagRedefined"]
  static let documentation = Documentation(
    what: "The names of the tags of the document differ.",
    why: "which description of the tag is shown is left to chance",
    fix: "remove one of the two")
  static let examples: [Example] = [
    .failing(.definition, #"{"tags": [{"name": "a"}, «{"name": "a", "description": "x"}»]}"#),
    .passing(.definition, #"{"tags": [{"name": "a"}, {"name": "A"}]}"#),
  ]

  static let check = Check.definition { definition, findings in
    guard let tags = definition[.tags], tags.isArray else { return }
    let removals = Removals(from: tags)
    var seen: [String: Value] = [:]
    for tag in tags.elements where tag.isObject {
      guard let name = definition[tag, .name]?.string else { continue }
      guard let first = seen[name] else {
        seen[name] = tag
        continue
      }
      let edit = tag.isDeepEqual(to: first) ? removals.edit(tag) : nil
      findings.report(
        tag, "tag '\(name)' is declared twice", fix: edit.map { Fix(isSafe: true, edits: [$0]) })
    }
  }
}
