import Definitions
import Documents

/// A file is picked in a tree.
enum DynamicTreeRequired: Rule {
  static let id = "certification/dynamic-tree-required"
  static let level = Level.warning
  static let official = ["DynamicTreeExtensionMissing"]
  static let documentation = Documentation(
    what: "Where x-ms-dynamic-values uses the capability file-picker, x-ms-dynamic-tree stands beside it.",
    why: "newer clients show the tree only where x-ms-dynamic-tree describes it",
    fix: "add x-ms-dynamic-tree with the operations that open and browse")
  static let examples: [Example] = [
    .failing(
      .definition, #"{"parameters": {"id": {"in": "query", «"x-ms-dynamic-values"»: {"capability": "file-picker"}}}}"#),
    .passing(
      .definition,
      #"""
      {"parameters": {"id": {
        "in": "query", "x-ms-dynamic-values": {"capability": "file-picker"}, "x-ms-dynamic-tree": {}
      }}}
      """#),
  ]

  static let check = Check.dynamicCall { call, findings in
    guard call.form == .values, !call.isBeside(.msDynamicTree), let capability = call.value["capability"],
      capability.equals("file-picker")
    else { return }
    findings.report(call.use.member.key, "the file picker has no x-ms-dynamic-tree")
  }
}
