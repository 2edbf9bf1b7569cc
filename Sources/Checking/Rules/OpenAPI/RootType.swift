import Connectors
import Documents

/// A definition is an object.
enum RootType: Rule {
  static let id = "openapi/root-type"
  static let level = Level.error
  static let documentation = Documentation(
    what: "The outermost value of a definition is an object.",
    why: "no reader finds anything in a definition that is a list or a single value",
    fix: #"put the content into one object that begins with "swagger" or "openapi""#)
  static let examples: [Example] = [
    .failing(.definition, #"«["a", "b"]»"#),
    .passing(.definition, #"{"swagger": "2.0"}"#),
  ]

  static let check = Check.connector { connector, findings in
    guard let root = connector.foreignDefinition?.root, !root.isObject else { return }
    findings.report(root, "the definition is \(root.noun), not an object")
  }
}

extension Connector {
  /// The document that stands where the definition is expected, but is none.
  var foreignDefinition: Document? {
    definition == nil ? definitionFile?.document : nil
  }
}
