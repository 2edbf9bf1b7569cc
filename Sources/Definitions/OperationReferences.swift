public import Documents

extension Definition {
  /// The names of operations in the values of extensions, in the order of the text.
  public var operationReferences: [Value] {
    var references: [Value] = []
    for use in extensions {
      switch use.keyword {
      case .msDynamicValues, .msDynamicList, .msDynamicSchema, .msDynamicProperties, .msNotification:
        if let name = name(in: use.value) { references.append(name) }
      case .msDynamicTree: references.append(name(in: use.value["open"]), name(in: use.value["browse"]))
      case .msOperationContext: references.append(name(in: use.value["simulate"]))
      case .msCapabilities:
        let picker = use.value["file-picker"]
        references.append(
          name(in: use.value["testConnection"]), name(in: picker?["open"]), name(in: picker?["browse"]))
      case .msOpenaiData:
        for operation in use.value["operations"].map({ Array($0.elements) }) ?? [] {
          references.append(name(in: operation))
        }
      default: break
      }
    }
    return references
  }

  private func name(in value: Value?) -> Value? {
    value?["operationId"].flatMap { $0.isString ? $0 : nil }
  }
}

extension [Value] {
  fileprivate mutating func append(_ values: Value?...) {
    for value in values { if let value { append(value) } }
  }
}
