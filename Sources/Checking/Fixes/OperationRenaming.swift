import Connectors
import Definitions
import Documents

/// What giving operations other ids takes: whatever names them in the definition is renamed with them.
struct OperationRenaming {
  private let definition: Definition
  private let references: [String: [Value]]
  /// The ids that other files of the folder name, which no edit of the definition reaches.
  private let namedElsewhere: Set<String>
  private var given: Set<String> = []

  init(_ definition: Definition, of connector: Connector) {
    self.definition = definition
    references = Dictionary(grouping: definition.operationReferences) { $0.string ?? "" }
    let connection = connector.connection
    let scripts = connection.scriptOperations.value.map { Array($0.elements) } ?? []
    namedElsewhere = Set((connection.policyInstances.flatMap(\.operations) + scripts).compactMap(\.string))
  }

  /// The fix that gives an operation another id; nothing where that is taken, or something would name the old one on.
  mutating func fix(of id: Value, to name: String) -> Fix? {
    guard let text = id.string, !name.isEmpty, !namedElsewhere.contains(text), definition.operation(id: name) == nil,
      given.insert(name).inserted
    else { return nil }
    return .replace([id] + (references[text] ?? []), with: .string(name), isSafe: false)
  }
}
