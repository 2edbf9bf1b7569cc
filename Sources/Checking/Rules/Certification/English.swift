import Definitions
import Documents

/// The texts that people read are written in Latin letters.
enum English: Rule {
  static let id = "certification/english"
  static let level = Level.error
  static let official = ["ValueMustBeInEnglish"]
  static let documentation = Documentation(
    what: """
      The title, the description and the texts of operations and parameters have no letter of another script than \
      Latin; accents and signs such as ™ are fine.
      """,
    why: "the service takes English texts and translates them itself; a foreign letter that looks Latin is not found",
    fix: "write the text in English, and the letter in Latin")
  static let examples: [Example] = [
    .failing(.definition, #"{"info": {"title": «"Сontoso"»}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"\u8acb\u6c42"»}}}}"#),
    .failing(
      .definition,
      #"""
      {"paths": {"/items": {"get": {"description": "Café", "parameters": [
        {"in": "query", "name": "id", "x-ms-summary": «"Νumber"», "description": "The number™"}
      ]}}}}
      """#),
    .passing(.definition, #"{"info": {"title": "Café Contoso™"}}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in
      for keyword in [Keyword.title, .description] { judge(definition.info(keyword), &findings) }
    },
    .operation { operation, findings in
      for keyword in [Keyword.summary, .msSummary, .description] { judge(operation[keyword], &findings) }
    },
    .parameter { parameter, findings in
      for keyword in [Keyword.msSummary, .description] { judge(parameter[keyword], &findings) }
    },
    .object(
      { body, findings in
        for keyword in [Keyword.msSummary, .description] { judge(body[keyword], &findings) }
      }, of: .requestBody),
  ])

  private static func judge(_ value: Value?, _ findings: inout Findings) {
    guard let value, value.isString else { return }
    guard value.mayExceedASCII, let text = value.string,
      let letter = text.unicodeScalars.first(where: \.isForeignLetter)
    else { return }
    let code = String(letter.value, radix: 16, uppercase: true)
    let name = letter.properties.name.map { " \($0)" } ?? ""
    findings.report(value, "the text has the letter '\(Character(letter))' (U+\(code)\(name))")
  }
}
