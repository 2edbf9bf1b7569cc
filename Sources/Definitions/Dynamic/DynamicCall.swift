public import Documents

/// A call of another operation while a flow is designed: for a list of values, a schema or a level of a tree.
public struct DynamicCall: Sendable {
  /// Which extension makes the call.
  public enum Form: Sendable, Equatable {
    case values
    case list
    case schema
    case properties
    /// `open` or `browse` of a tree.
    case tree(String)

    /// Whether its keys and references are paths, not names.
    public var usesPaths: Bool {
      switch self {
      case .values, .schema: false
      case .list, .properties, .tree: true
      }
    }
  }

  /// The definition it belongs to.
  public let definition: Definition
  private let record: DynamicCallRecord

  fileprivate init(_ definition: Definition, _ record: DynamicCallRecord) {
    self.definition = definition
    self.record = record
  }

  /// The extension that makes the call.
  public var use: ExtensionUse { ExtensionUse(definition: definition, ordinal: record.use) }
  /// How it makes it.
  public var form: Form { record.form }
  /// The object that describes the call.
  public var value: Value { record.value }
  /// What the operation is called with.
  public var arguments: [Argument] { record.arguments }
  /// The name of the operation, where it has one.
  public var operationID: Value? { record.operationID }
  /// The operation that is called.
  public var target: Operation? { record.target.map { Operation(definition: definition, ordinal: $0) } }

  /// The operations that make the call, where it can be told.
  public var sources: [Operation]? {
    let definition = definition
    guard let schema = use.schema else {
      guard let parameter = definition.parameter(at: use.holder) else { return nil }
      if case .operation(let ordinal) = parameter.owner { return [Operation(definition: definition, ordinal: ordinal)] }
      return nil
    }
    // Who reaches a schema takes a walk to find out; a text that asks for very many gets no more answers.
    if definition.sources.count >= 4096 { return nil }
    let ordinals = definition.sources.value(Int(schema.record.root)) {
      definition.schemaGraph.value { SchemaGraph(definition) }.operations(reachedFrom: schema.record.root)
    }
    return ordinals?.map { Operation(definition: definition, ordinal: Int($0)) }
  }

  /// A path string of the call: to its items, to a value, to a title.
  public func path(_ name: String) -> Value? {
    value[name].flatMap { $0.isString ? $0 : nil }
  }
}

/// What a definition keeps of a dynamic call; all its copies share it.
final class DynamicCallRecord: Sendable {
  /// The extension's place among those of the definition.
  let use: Int
  let form: DynamicCall.Form
  let value: Value
  let arguments: [DynamicCall.Argument]
  let operationID: Value?
  /// The place of the operation that is called.
  let target: Int?

  fileprivate init(_ use: ExtensionUse, _ form: DynamicCall.Form, _ value: Value) {
    self.use = use.ordinal
    self.form = form
    self.value = value
    arguments = value["parameters"]?.members.map { DynamicCall.Argument($0, usesPaths: form.usesPaths) } ?? []
    operationID = value["operationId"]
    target = operationID?.string.flatMap(use.definition.operation(id:))?.ordinal
  }
}

extension Definition {
  /// The calls that dynamic values, lists, schemas, properties and trees make, in the order of the text.
  public var dynamicCalls: [DynamicCall] {
    let records = dynamicCallRecords.value {
      var records: [DynamicCallRecord] = []
      for ordinal in extensionRecords.indices where extensionRecords[ordinal].keyword.isDynamic {
        DynamicCallRecord.add(of: ExtensionUse(definition: self, ordinal: ordinal), to: &records)
      }
      return records
    }
    return records.map { DynamicCall(self, $0) }
  }
}

extension Keyword {
  /// Whether it is an extension that calls an operation for what it needs.
  fileprivate var isDynamic: Bool {
    switch self {
    case .msDynamicValues, .msDynamicList, .msDynamicSchema, .msDynamicProperties, .msDynamicTree: true
    default: false
    }
  }
}

extension DynamicCallRecord {
  fileprivate static func add(of use: ExtensionUse, to calls: inout [DynamicCallRecord]) {
    switch use.keyword {
    case .msDynamicValues: add(use, .values, use.value, to: &calls)
    case .msDynamicList: add(use, .list, use.value, to: &calls)
    case .msDynamicSchema: add(use, .schema, use.value, to: &calls)
    case .msDynamicProperties: add(use, .properties, use.value, to: &calls)
    case .msDynamicTree:
      for name in ["open", "browse"] {
        if let level = use.value[name] { add(use, .tree(name), level, to: &calls) }
      }
    default: break
    }
  }

  private static func add(
    _ use: ExtensionUse, _ form: DynamicCall.Form, _ value: Value, to calls: inout [DynamicCallRecord]
  ) {
    if value.isObject { calls.append(DynamicCallRecord(use, form, value)) }
  }
}
