import Definitions
import Documents

/// A dictionary is edited where there is one.
enum EditorDictionary: Rule {
  static let id = "certification/editor-dictionary"
  static let level = Level.error
  static let official = ["InvalidCustomEditorExtensionDictionaryValue"]
  static let documentation = Documentation(
    what: #"A schema with "x-ms-editor": "dictionary" is an object with additionalProperties."#,
    why: "the editor for names and values has nowhere to put them otherwise",
    fix: #"write "type": "object" and "additionalProperties""#)
  static let examples: [Example] = [
    .failing(.definition, #"{"definitions": {"Labels": {"type": "object", "x-ms-editor": «"dictionary"»}}}"#),
    .failing(
      .definition, #"{"definitions": {"Labels": {"additionalProperties": true, "x-ms-editor": «"dictionary"»}}}"#),
    .passing(
      .definition,
      #"""
      {"definitions": {"Labels": {
        "type": "object", "additionalProperties": {"type": "string"}, "x-ms-editor": "dictionary"
      }}}
      """#),
  ]

  static let check = Check.schema(
    { schema, findings in
      guard let editor = schema[.msEditor], editor.equals("dictionary") else { return }
      let further = schema[.additionalProperties]
      let isOpen = further.map { $0.isObject || $0.boolean == true } ?? false
      if isOpen, schema[.type]?.equals("object") ?? false { return }
      findings.report(editor, "\(schema.noun) is edited as a dictionary, but is no object with additionalProperties")
    }, having: [.msEditor])
}
