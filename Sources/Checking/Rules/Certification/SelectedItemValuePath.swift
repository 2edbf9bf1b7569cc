import Definitions
import Documents

/// The chosen item is known while a tree is browsed.
enum SelectedItemValuePath: Rule {
  static let id = "certification/selected-item-value-path"
  static let level = Level.error
  static let official = ["SelectedItemValuePathNotAllowedInThisPosition"]
  static let documentation = Documentation(
    what: "selectedItemValuePath stands in the parameters of browse in x-ms-dynamic-tree only.",
    why: "nowhere else has an item been chosen before",
    fix: "give a value, or refer to a parameter")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"parameters": {"id": {"in": "query", "x-ms-dynamic-tree": {
        "open": {"operationId": "Root", "parameters": {"id": {«"selectedItemValuePath"»: "id"}}},
        "browse": {"operationId": "Children", "parameters": {"id": {"selectedItemValuePath": "id"}}}
      }}}}
      """#),
    .passing(
      .definition,
      #"""
      {"parameters": {"id": {"in": "query", "x-ms-dynamic-tree": {
        "browse": {"operationId": "Children", "parameters": {"id": {"selectedItemValuePath": "id"}}}
      }}}}
      """#),
  ]

  private static let name = "selectedItemValuePath"

  static let check = Check.dynamicCall { call, findings in
    var allowed: Set<Int> = []
    if call.form == .tree("browse") {
      for argument in call.arguments { if let key = argument.value.member(name)?.key { allowed.insert(key.index) } }
    }
    for key in call.value.allKeys(named: name) where !allowed.contains(key.index) {
      findings.report(key, "no item has been chosen here")
    }
  }
}

extension Value {
  /// The names below an object, at any depth, that equal a text.
  fileprivate func allKeys(named name: String) -> [Key] {
    var keys: [Key] = []
    for index in (index &+ 1)..<document.next(after: index)
    where document.tape[index].kind == .key && document.text(at: index, equals: name) {
      keys.append(Member(document: document, key: index).key)
    }
    return keys
  }
}
