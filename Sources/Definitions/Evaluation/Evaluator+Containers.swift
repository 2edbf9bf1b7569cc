import Documents

extension Evaluator {
  mutating func judgeArray(_ value: Value, _ schema: Schema) -> Verdict? {
    var count = 0
    var isKnown = true
    let items = schema.has(.items) ? schema.items : nil
    for element in value.elements {
      count += 1
      guard let items else { continue }
      switch judge(element, items) {
      case .fails(let mismatch): return .fails(mismatch)
      case .unknown: isKnown = false
      case .fits: break
      }
    }
    if schema.keywords.isDisjoint(with: .counting) { return isKnown ? nil : .unknown }
    if let maximum = schema[.maxItems]?.number?.integer, count > maximum {
      return .fails(Mismatch(.items, value, "the list has \(count) elements, \(maximum) are allowed"))
    }
    if let minimum = schema[.minItems]?.number?.integer, count < minimum {
      return .fails(Mismatch(.items, value, "the list has \(count) elements, \(minimum) are needed"))
    }
    if schema.has(.uniqueItems), schema[.uniqueItems]?.boolean ?? false {
      spend(count)
      if let again = value.repetitions.first?.again {
        return .fails(Mismatch(.items, again, "\(again.sample) stands twice in the list"))
      }
    }
    return isKnown ? nil : .unknown
  }

  mutating func judgeObject(_ value: Value, _ schema: Schema) -> Verdict? {
    var count = 0
    var isKnown = true
    let isClosed = schema[.additionalProperties]?.boolean == false
    let others = schema.has(.additionalProperties) ? schema.additionalProperties : nil
    var properties = PropertyCursor(schema)
    let looks = properties != nil || isClosed || others != nil
    for member in value.members {
      count += 1
      guard looks else { continue }
      let property = properties?.find(member.keyIndex, of: member.document)
      guard let property = property ?? others else {
        if isClosed {
          return .fails(
            Mismatch(.additional, value, key: member.key, "the schema has no property '\(member.key.string)'"))
        }
        continue
      }
      switch judge(member.value, property) {
      case .fails(let mismatch): return .fails(mismatch)
      case .unknown: isKnown = false
      case .fits: break
      }
    }
    if let mismatch = missingMember(of: value, schema) { return .fails(mismatch) }
    if let maximum = schema[.maxProperties]?.number?.integer, count > maximum {
      return .fails(Mismatch(.items, value, "the object has \(count) members, \(maximum) are allowed"))
    }
    if let minimum = schema[.minProperties]?.number?.integer, count < minimum {
      return .fails(Mismatch(.items, value, "the object has \(count) members, \(minimum) are needed"))
    }
    return isKnown ? nil : .unknown
  }

  private mutating func missingMember(of value: Value, _ schema: Schema) -> Mismatch? {
    // A parameter of 2.0 says of itself that it is required.
    guard schema.has(.required), schema.role != .parameter, let required = schema[.required] else { return nil }
    var names = NameSearch(value)
    for element in required.elements {
      spend(1)
      guard element.isString, !names.contains(element), let name = element.string, !isExempt(name, of: schema) else {
        continue
      }
      return Mismatch(.required, value, "the required property '\(name)' is missing")
    }
    return nil
  }

  /// Whether a required property need not be in a value that goes this way.
  private func isExempt(_ name: String, of schema: Schema) -> Bool {
    guard purpose != .either, schema.has(.properties), let property = schema.property(name)?.resolved else {
      return false
    }
    let keyword: Keyword = purpose == .request ? .readOnly : .writeOnly
    return property[keyword]?.boolean ?? false
  }
}
