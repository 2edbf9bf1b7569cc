import Definitions
import Documents

/// A path item stands where it is used.
enum PathItemReference: Rule {
  static let id = "certification/path-item-ref"
  static let level = Level.error
  static let official = ["PathItemRefNotSuppored"]
  static let documentation = Documentation(
    what: "A path item has no $ref.",
    why: "the service refuses references to path items",
    fix: "write the operations into the path item")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {«"$ref"»: "items.json"}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {}}}}"#),
  ]

  static let check = Check.definition { definition, findings in
    for item in definition.pathItems {
      if let reference = definition.member(of: item.value, .ref) {
        findings.report(reference.key, "the path item '\(item.path.string)' is a reference")
      }
    }
  }
}
