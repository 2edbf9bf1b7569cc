/// One event of a YAML text, with the characters it stands in.
struct YAMLEvent {
  enum Content {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(String)
    case scalar(value: String, style: Style)
    case sequenceStart(isFlow: Bool)
    case sequenceEnd
    case mappingStart(isFlow: Bool)
    case mappingEnd
  }

  /// How a scalar is written.
  enum Style {
    case plain
    case quoted
    case block
  }

  let content: Content
  var anchor: String?
  var tag: String?
  /// The first character, counted in characters.
  let start: Int
  /// The character after the last one.
  let end: Int
}

/// What libyaml could not read, in its words.
struct YAMLFailure: Error {
  let message: String
  /// The character at fault.
  let character: Int
}
