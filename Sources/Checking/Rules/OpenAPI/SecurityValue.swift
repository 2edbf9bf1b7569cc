import Definitions
import Documents

/// A security requirement lists scopes.
enum SecurityValue: Rule {
  static let id = "openapi/security-value"
  static let level = Level.error
  static let official = ["SecurityRequirementMustHaveValue"]
  static let documentation = Documentation(
    what: "The value of each name in a security requirement is a list, empty where the scheme has no scopes.",
    why: "readers refuse the requirement",
    fix: "write []")
  static let examples: [Example] = [
    .failing(.definition, #"{"security": [{"Key": «null»}, {"Key": «"read"»}]}"#),
    .passing(.definition, #"{"security": [{"Key": []}]}"#),
  ]

  static let check = Check.object(
    { requirement, findings in
      for member in requirement.value.members where !member.value.isArray {
        let edit = Edit.replacement(of: member.value, with: "[]")
        findings.report(
          member.value, "the requirement '\(member.key.string)' is \(member.value.noun), not a list of scopes",
          fix: member.value.isNull ? Fix(isSafe: true, edits: [edit]) : nil)
      }
    }, of: .securityRequirement)
}
