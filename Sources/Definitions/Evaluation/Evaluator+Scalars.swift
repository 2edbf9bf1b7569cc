public import Documents

extension Evaluator {
  func typeMismatch(of value: Value, _ schema: Schema) -> Mismatch? {
    guard !schema.allows(value), let type = schema.type else { return nil }
    let name = type.string ?? ""
    let article = name.first.map { "aio".contains($0) } ?? false ? "an" : "a"
    let subject = value.kind == .string || value.kind == .number ? value.sample : "the value"
    return Mismatch(.type, value, "\(subject) is \(value.typeNoun), not \(article) \(name)")
  }

  mutating func enumerationMismatch(of value: Value, _ schema: Schema) -> Mismatch? {
    guard let choices = schema[.enumeration], choices.isArray else { return nil }
    var count = 0
    for choice in choices.elements {
      count += 1
      if choice.isDeepEqual(to: value) { return nil }
    }
    spend(count)
    return Mismatch(.enumeration, value, "\(value.sample) is none of the \(count) values in enum")
  }

  func numberMismatch(of value: Value, _ schema: Schema) -> Mismatch? {
    guard !schema.keywords.isDisjoint(with: .numeric), let number = value.number?.double else { return nil }
    if let maximum = schema[.maximum]?.number?.double {
      let isExclusive = schema[.exclusiveMaximum]?.boolean ?? false
      if number > maximum || (isExclusive && number == maximum) {
        return Mismatch(.bound, value, "\(value.sample) is above the maximum")
      }
    }
    if let minimum = schema[.minimum]?.number?.double {
      let isExclusive = schema[.exclusiveMinimum]?.boolean ?? false
      if number < minimum || (isExclusive && number == minimum) {
        return Mismatch(.bound, value, "\(value.sample) is below the minimum")
      }
    }
    if let divisor = schema[.multipleOf]?.number?.double, divisor > 0 {
      let quotient = number / divisor
      if (quotient - quotient.rounded()).magnitude > 1e-9 * Swift.max(1, quotient.magnitude) {
        return Mismatch(.bound, value, "\(value.sample) is no multiple of \(schema[.multipleOf]?.source ?? "")")
      }
    }
    guard !passesFormats, let format = schema[.format], value.isWhole else { return nil }
    let whole = value.number?.integer
    if format.equals("int32"), whole.flatMap(Int32.init(exactly:)) == nil {
      return Mismatch(.format, value, "\(value.sample) does not fit into 32 bits")
    }
    if format.equals("int64"), whole == nil {
      return Mismatch(.format, value, "\(value.sample) does not fit into 64 bits")
    }
    return nil
  }

  mutating func judgeString(_ value: Value, _ schema: Schema) -> Verdict? {
    guard !schema.keywords.isDisjoint(with: .textual), let text = value.string else { return nil }
    spend(text.utf8.count / 16)
    let length = text.unicodeScalars.count
    if let maximum = schema[.maxLength]?.number?.integer, length > maximum {
      return .fails(Mismatch(.length, value, "\(value.sample) has \(length) characters, \(maximum) are allowed"))
    }
    if let minimum = schema[.minLength]?.number?.integer, length < minimum {
      return .fails(Mismatch(.length, value, "\(value.sample) has \(length) characters, \(minimum) are needed"))
    }
    if let written = schema[.pattern] {
      spend(text.utf8.count + 100)
      switch pattern(written)?.matches(text) {
      case false?: return .fails(Mismatch(.pattern, value, "\(value.sample) does not match the pattern"))
      case nil: return .unknown
      case true?: break
      }
    }
    if !passesFormats, let format = schema[.format]?.string, !TextFormat.fits(text, format) {
      return .fails(Mismatch(.format, value, "\(value.sample) is not of format \(format)"))
    }
    return nil
  }
}

extension Schema {
  /// Whether a value is of its type; of a type that is none it always is.
  public func allows(_ value: Value) -> Bool {
    switch valueType {
    case .absent, .file, .other: true
    case .string: value.kind == .string || value.kind == .key
    case .number: value.kind == .number
    case .integer: value.kind == .number && value.isWhole
    case .boolean: value.kind == .boolean
    case .array: value.isArray
    case .object: value.isObject
    }
  }
}

extension Value {
  /// Whether it is a number without a fraction.
  var isWhole: Bool {
    guard let number else { return false }
    return number.integer != nil || (number.double.isFinite && number.double == number.double.rounded())
  }

  /// The value as a message shows it.
  var sample: String {
    switch kind {
    case .object: return "the object"
    case .array: return "the list"
    default: break
    }
    let text = String(String.UnicodeScalarView(source.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    return text.count > 40 ? text.prefix(37) + "..." : text
  }

  /// What kind of value it is.
  var typeNoun: String {
    switch kind {
    case .null, .alias: "null"
    case .boolean: "a boolean"
    case .number: "a number"
    case .string, .key: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
