import Connectors
import Definitions
import Documents

/// The readme tells of each operation.
enum OperationsListed: Rule {
  static let id = "readme/operations-listed"
  static let level = Level.info
  static let documentation = Documentation(
    what: "The summary of each visible operation stands in the readme.",
    why: "users read there what they can do with the connector",
    fix: "add a heading with the summary, and what the operation does")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- readme.md
      # Contoso
      ## Supported Operations
      ### List items
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/items": {"get": {"summary": "List items"}, "post": {"summary": «"Add an item"»}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- readme.md
      ### List items
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/items": {"get": {"summary": "List items (deprecated)", "deprecated": true}}}}
      """#),
    .passing(
      .folder,
      #"""
      --- readme.md
      ### List items
      --- apiDefinition.swagger.json
      {"swagger": "2.0", "paths": {"/items": {"get": {"summary": "List items"}, "post": {"summary": "Add an item", "x-ms-visibility": "internal"}}}}
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let readme = connector.readme, let definition = connector.definition else { return }
    var summaries: [Value] = []
    var wanted: [ArraySlice<UInt8>] = []
    for operation in definition.operations where !operation.isInternal {
      guard let summary = operation[.summary], summary.isString else { continue }
      let text = summary.trimmedBytes
      if text.isEmpty { continue }
      summaries.append(summary)
      // The readme may tell of an operation without the remark that it is deprecated.
      let words = operation.isDeprecated ? String(decoding: text, as: UTF8.self).withoutDeprecatedMark : nil
      wanted.append(words.map { Array($0.utf8)[...] } ?? text)
    }
    let isFound = PhraseSearch(wanted, in: readme.file.bytes).isFound
    for number in summaries.indices where !isFound[number] {
      let text = String(decoding: wanted[number], as: UTF8.self)
      findings.report(summaries[number], "the readme does not tell of '\(text)'")
    }
  }
}
