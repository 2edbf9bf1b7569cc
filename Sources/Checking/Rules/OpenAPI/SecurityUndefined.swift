import Definitions
import Documents

/// A security requirement names a scheme.
enum SecurityUndefined: Rule {
  static let id = "openapi/security-undefined"
  static let level = Level.errorUnlessPublished
  static let official = ["SecurityRequirementMustBeDefined"]
  static let documentation = Documentation(
    what: "Each name in a security requirement is one of the security schemes of the document.",
    why: "nobody knows how to sign in, and a connection without it is refused",
    fix: "declare the scheme, or remove the requirement")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"security": [{«"Key"»: []}], "paths": {"/a": {"get": {"security": [{"Key": []}, {«"Keys"»:
        []}]}}}, "securityDefinitions": {"Keyz": {"type": "basic"}}}
      """#),
    .passing(.definition, #"{"security": [{}, {"Key": []}], "securityDefinitions": {"Key": {"type": "basic"}}}"#),
    .passing(.definition, #"{"security": [{"Key": []}], "securityDefinitions": {"Key": []}}"#),
  ]

  static let check = Check.definition { definition, findings in
    var uses: [String: (first: Key, count: Int)] = [:]
    var order: [String] = []
    for requirement in definition.objects(of: .securityRequirement) {
      for member in requirement.value.members where definition.securityScheme(member.key.string) == nil {
        let name = member.key.string
        if uses[name] == nil { order.append(name) }
        uses[name] = (uses[name]?.first ?? member.key, (uses[name]?.count ?? 0) + 1)
      }
    }
    if order.isEmpty { return }
    // What a name stands for may be broken, which is said there; declared it is.
    let declared = definition.securitySection?.members.map(\.key.string) ?? []
    let known = Set(declared)
    order.removeAll(where: known.contains)
    let names = declared.prefix(256)
    for name in order {
      guard let use = uses[name] else { continue }
      let nearest = order.count <= 64 ? name.nearest(among: names) : nil
      findings.report(
        use.first,
        "there is no security scheme '\(name)'\(nearest.map { "; did you mean '\($0)'?" } ?? "")"
          + (use.count > 1 ? " (used \(use.count) times)" : ""))
    }
  }
}
