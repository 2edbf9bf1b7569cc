public import Connectors
public import Definitions
import Documents

/// A definition that a new connector is made from.
public struct SourceDefinition: Sendable {
  /// The text as it was found; it is taken over byte for byte.
  public let bytes: [UInt8]
  /// What was read from it.
  public let definition: Definition

  /// Reads a definition; nil where the text is none at all.
  public init?(_ bytes: [UInt8], isYAML: Bool) {
    guard let definition = Definition(isYAML ? .yaml(bytes) : .json(bytes)) else { return nil }
    self.bytes = bytes
    self.definition = definition
  }

  /// The title, where it has one.
  public var title: String? { nonEmpty(definition[.info]?["title"]) }

  /// The definition under another title, all else byte for byte as it was; nil where that cannot be written into it.
  public func titled(_ title: String) -> SourceDefinition? {
    guard let editor = Editor(definition.document), let info = definition[.info], info.isObject else { return nil }
    let edit =
      info["title"].map { editor.replace($0, with: .string(title)) }
      ?? editor.insert("title", .string(title), into: info)
    return SourceDefinition(Edit.apply([edit], to: bytes), isYAML: false)
  }

  /// The ways to sign in that its security schemes describe.
  public var authentications: [Authentication] {
    definition.securitySection?.members.compactMap { Authentication(scheme: $0.value) } ?? []
  }

  /// The file name that a folder of the native layout gives it.
  var fileName: String {
    if definition.document.language == .yaml { return "openapi.yaml" }
    return definition.isTwo ? "apiDefinition.swagger.json" : "openapi.json"
  }

  var description: String? { nonEmpty(definition[.info]?["description"]) }

  func contact(_ name: String) -> String? { nonEmpty(definition[.info]?["contact"]?[name]) }

  /// The summaries of the operations that users see.
  var operations: [(summary: String, description: String?)] {
    definition.operations.filter { !$0.isInternal && !$0.pathItem.isCallback }.compactMap { operation in
      nonEmpty(operation[.summary]).map { ($0, nonEmpty(operation[.description])) }
    }
  }

  private func nonEmpty(_ value: Value?) -> String? {
    value?.string.flatMap { $0.isEmpty ? nil : $0 }
  }
}
