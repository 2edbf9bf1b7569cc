import Definitions
import Documents

/// The name of an extension begins with x- and is one word.
enum ExtensionName: Rule {
  static let id = "openapi/extension-name"
  static let level = Level.error
  static let official = ["ExtensionNameNotValid"]
  static let documentation = Documentation(
    what: "The name of an extension begins with x-, in lower case, and has neither white space nor a colon.",
    why: "a name that is only nearly right is taken for another one, and the extension has no effect",
    fix: "write the name as x-name")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {«"X-logo"»: {}, «"ms-keywords"»: [], «"xlogo"»: 1}}"#),
    .failing(
      .definition,
      #"""
      {"definitions": {"A": {"properties": {"b": {«"x-ms-summary title"»: "B"}, "c": {«"x-ms-summary:"»:
        "C"}}}}}
      """#, as: .warning),
    .passing(
      .definition,
      #"{"info": {"x-logo": {}}, "definitions": {"xlogo": {"properties": {"X-a": {}, "x-a b": {}}}}}"#),
  ]

  static let check = Check.structure(
    { fault, definition, findings in
      let key = fault.member(of: definition).key
      let name = key.string
      let better = corrected(name)
      let isExtension = name.hasPrefix("x-")
      findings.report(
        key,
        isExtension
          ? "the name '\(name)' has white space or a colon in it"
          : "'\(name)' is no member of the \(fault.object.noun), and an extension begins with x-",
        as: isExtension ? .warning : nil, help: better.map { "rename it to '\($0)'" },
        fix: better.map { Fix(isSafe: false, edits: [.rename(key, to: $0)]) })
    }, of: .extensionName)

  /// The name that was meant.
  private static func corrected(_ name: String) -> String? {
    var text = String(String.UnicodeScalarView(name.unicodeScalars.filter { !$0.isBlank && $0 != ":" }))
    if text.hasPrefix("X-") { text = "x-" + text.dropFirst(2) }
    if text.hasPrefix("ms-") { text = "x-" + text }
    for platform in ["x-ms-summary", "x-ms-visibility"] where text.hasPrefix(platform) { text = platform }
    if !text.hasPrefix("x-") { text = "x-" + text.dropFirst(text.hasPrefix("x") ? 1 : 0) }
    while text.hasSuffix("-") { text.removeLast() }
    return text.utf8.count > 2 && text != name ? text : nil
  }
}
