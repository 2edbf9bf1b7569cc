import Connectors
import Definitions
import Documents

/// The texts of templates are filled in.
enum Placeholder: Rule {
  static let id = "certification/placeholder"
  static let level = Level.error
  static let documentation = Documentation(
    what: """
      Title, description, contact, host, publisher and stack owner are not those of a template, and hold no run of \
      underscores; title, host and contact hold no TODO, lorem ipsum, {{ or <<.
      """,
    why: "a text that was not filled in is published as it is",
    fix: "fill in the text")
  static let examples: [Example] = [
    .failing(
      .definition,
      #"""
      {"info": {"title": «"Name of connector."», "description": «"Short description of the connecting service"»,
        "contact": {"name": «"Full name"», "url": «"Contact URL"», "email": «"<<address>>"»}},
       "host": «"The hostname of the API"»}
      """#),
    .failing(
      .folder,
      #"""
      --- metadata.json
      {"publisher": «"Name of company or organization"», "stackOwner": «"Owned by ____"»}
      """#),
    .passing(.definition, #"{"info": {"title": "Contoso TODOs", "contact": {"name": "Contoso Support"}}}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      judge(definition.info(.title), "title", ["Name of connector."], isMarked: true, &findings)
      judge(definition.info(.description), "description", ["Short description of the connecting service"], &findings)
      if definition.isTwo { judge(definition[.host], "host", ["The hostname of the API"], isMarked: true, &findings) }
      judgeContact(definition.info(.contact), &findings)
    },
    .connector { connector, findings in
      judgeContact(connector.contactRoot, &findings)
      let publishers = ["Name of company or organization", "Full name or name of company"]
      judge(connector.publisher.value, "publisher", publishers, &findings)
      let owners = ["Name of company or organization that", "Name of the owner of the service"]
      judge(connector.stackOwner.value, "stack owner", owners, &findings)
    },
  ])

  private static let todo = "TODO"
  private static let contactTemplates = [
    ("name", "Full name"), ("url", "Contact URL"), ("email", "Contact email address"),
  ]
  private static let fillers = PhraseList(["lorem ipsum"])

  private static func judgeContact(_ contact: Value?, _ findings: inout Findings) {
    guard let contact else { return }
    for (name, template) in contactTemplates {
      judge(contact[name], "\(name) of the contact", [template], isMarked: true, &findings)
    }
  }

  private static func judge(
    _ value: Value?, _ noun: @autoclosure () -> String, _ templates: [String], isMarked: Bool = false,
    _ findings: inout Findings
  ) {
    guard let value, let text = value.string else { return }
    if templates.contains(where: text.hasPrefix) || text.hasUnderscores || (isMarked && isUnfinished(text)) {
      findings.report(value, "the \(noun()) is a text to be filled in: '\(text)'")
    }
  }

  private static func isUnfinished(_ text: String) -> Bool {
    if text.hasPair(UInt8(ascii: "{"), UInt8(ascii: "{")) || text.hasPair(UInt8(ascii: "<"), UInt8(ascii: "<")) {
      return true
    }
    if fillers.isAny(in: text) { return true }
    // A word is looked for letter by letter only where it may stand.
    return text.hasPair(UInt8(ascii: "O"), UInt8(ascii: "D"))
      && text.split(whereSeparator: { !($0.isLetter || $0.isNumber) }).contains { $0 == todo }
  }
}

extension String {
  /// Whether three underscores stand in a row.
  fileprivate var hasUnderscores: Bool {
    var run = 0
    for byte in utf8 {
      run = byte == UInt8(ascii: "_") ? run + 1 : 0
      if run == 3 { return true }
    }
    return false
  }

  /// Whether a byte stands right behind another one.
  fileprivate func hasPair(_ first: UInt8, _ second: UInt8) -> Bool {
    var previous: UInt8 = 0
    for next in utf8 {
      if next == second, previous == first { return true }
      previous = next
    }
    return false
  }
}
