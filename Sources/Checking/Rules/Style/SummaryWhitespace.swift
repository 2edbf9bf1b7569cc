import Definitions
import Documents

/// A summary has single blanks between its words and none around them.
enum SummaryWhitespace: Rule {
  static let id = "style/summary-whitespace"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A summary or x-ms-summary has no white space at its ends, no double blank, no line break and no tab.",
    why: "the designer shows the text as it is, and surplus white space looks like a mistake",
    fix: "leave single blanks between the words")
  static let examples: [Example] = [
    .failing(.definition, #"{"paths": {"/items": {"get": {"summary": «"List  items"»}}}}"#),
    .failing(
      .definition,
      #"{"parameters": {"limit": {"name": "limit", "in": "query", "type": "integer", "x-ms-summary": «" Limit"»}}}"#),
    .failing(.definition, #"{"paths": {"/items": {"get": {"x-ms-summary": «"List items "»}}}}"#),
    .failing(.definition, #"{"definitions": {"Item": {"type": "string", "x-ms-summary": «"Item\tname"»}}}"#),
    .passing(.definition, #"{"paths": {"/items": {"get": {"summary": "List items"}}}}"#),
  ]

  static let check = Check.several([
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

  private static func judge(_ summary: Value?, _ findings: inout Findings) {
    guard let summary, !summary.isPlainWords, let text = summary.string, isUneven(text) else { return }
    findings.report(
      summary, "the summary has surplus white space",
      fix: Fix(isSafe: true, making: { [.retext(summary, text.words.joined(separator: " "))] }))
  }

  private static func isUneven(_ text: String) -> Bool {
    var previous: UInt8 = 0x20
    for byte in text.utf8 {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D || (byte == 0x20 && previous == 0x20) { return true }
      previous = byte
    }
    return (previous == 0x20 && !text.isEmpty) || text.hasOuterBlanks
  }
}
