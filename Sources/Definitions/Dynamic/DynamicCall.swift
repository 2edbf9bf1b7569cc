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

  /// The extension that makes the call.
  public let use: ExtensionUse
  /// How it makes it.
  public let form: Form
  /// The object that describes the call.
  public let value: Value
  /// What the operation is called with.
  public let arguments: [Argument]
  /// The name of the operation, where it has one.
  public let operationID: Value?
  /// The operation that is called.
  public let target: Operation?

  /// The definition it belongs to.
  public var definition: Definition { use.definition }

  private init(_ use: ExtensionUse, _ form: Form, _ value: Value) {
    self.use = use
    self.form = form
    self.value = value
    arguments = value["parameters"]?.members.map { Argument($0, usesPaths: form.usesPaths) } ?? []
    operationID = value["operationId"]
    target = operationID?.string.flatMap(use.definition.operation(id:))
  }

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
    return definition.sources.value(Int(schema.record.root)) {
      definition.schemaGraph.value { SchemaGraph(definition) }.operations(reachedFrom: schema.record.root)?
        .map { Operation(definition: definition, ordinal: Int($0)) }
    }
  }

  /// A path string of the call: to its items, to a value, to a title.
  public func path(_ name: String) -> Value? {
    value[name].flatMap { $0.isString ? $0 : nil }
  }
}

extension Definition {
  /// The calls that dynamic values, lists, schemas, properties and trees make, in the order of the text.
  public var dynamicCalls: [DynamicCall] {
    dynamicCallList.value {
      var calls: [DynamicCall] = []
      for ordinal in extensionRecords.indices where extensionRecords[ordinal].keyword.isDynamic {
        DynamicCall.add(of: ExtensionUse(definition: self, ordinal: ordinal), to: &calls)
      }
      return calls
    }
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

extension DynamicCall {
  fileprivate static func add(of use: ExtensionUse, to calls: inout [DynamicCall]) {
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

  private static func add(_ use: ExtensionUse, _ form: Form, _ value: Value, to calls: inout [DynamicCall]) {
    if value.isObject { calls.append(DynamicCall(use, form, value)) }
  }
}
