import Definitions
import Documents

/// Titles are written with plain characters.
enum Typographic: Rule {
  static let id = "style/typographic"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The title, a summary or an x-ms-summary holds no typographic quotes or dashes and no ™ or ®.",
    why: "such characters are hard to search for and to type",
    fix: "write plain quotes and hyphens, and leave the marks out")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"List the customer’s items"»}}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-summary": «"Items – all"»}}}}"#),
    .failing(.definition, #"{"info": {"title": «"Contoso™"»}}"#),
    .failing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": «"From – to"»}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List the customer's items"}}}}"#),
  ]

  static let check = Check.several([
    .definition { definition, findings in judge(definition[.info].flatMap { definition[$0, .title] }, &findings) },
    .operation { operation, findings in
      judge(operation[.summary], &findings)
      judge(operation[.msSummary], &findings)
    },
    .parameter { parameter, findings in
      if parameter.schema?.role != .parameter { judge(parameter[.msSummary], &findings) }
    },
    .object({ body, findings in judge(body[.msSummary], &findings) }, of: .requestBody),
    .schema({ schema, findings in judge(schema[.msSummary], &findings) }, having: [.msSummary]),
  ])

  private static let plain: [Unicode.Scalar: String] = [
    "\u{2018}": "'", "\u{2019}": "'", "\u{201A}": "'", "\u{201B}": "'", "\u{201C}": "\"", "\u{201D}": "\"",
    "\u{201E}": "\"", "\u{201F}": "\"", "\u{AB}": "\"", "\u{BB}": "\"", "\u{2010}": "-", "\u{2011}": "-",
    "\u{2012}": "-", "\u{2013}": "-", "\u{2014}": "-", "\u{2015}": "-",
  ]

  private static func judge(_ value: Value?, _ findings: inout Findings) {
    guard let value, value.mayExceedASCII, let text = value.string, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    let marks: [Unicode.Scalar] = ["\u{2122}", "\u{AE}"]
    guard let odd = text.unicodeScalars.first(where: { plain[$0] != nil || marks.contains($0) }) else { return }
    let mended = text.unicodeScalars.map { plain[$0] ?? String($0) }.joined()
    let isMended = !mended.unicodeScalars.contains { marks.contains($0) }
    findings.report(
      value, "the text holds \(odd.shown)",
      fix: isMended ? .retext(value, mended, isSafe: true) : nil)
  }
}
