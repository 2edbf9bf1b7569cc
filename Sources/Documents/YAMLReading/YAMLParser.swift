import CYAML

/// libyaml's parser over a copy of a text. The corresponding C type is `yaml_parser_t`.
@safe
struct YAMLParser: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let text: UnsafeMutableBufferPointer<UInt8>

  /// A parser of UTF-8 without a byte order mark; nil where memory is short.
  init?(_ bytes: some Collection<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    guard unsafe yaml_parser_initialize(parser) == 1 else {
      unsafe parser.deallocate()
      return nil
    }
    let text = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    let end = unsafe text.initialize(fromContentsOf: bytes)
    unsafe yaml_parser_set_input_string(parser, text.baseAddress, end)
    // Else it would guess, and take a mark inside the text for one at its start.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe self.parser = parser
    unsafe self.text = text
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe text.deallocate()
  }

  /// The next event. The corresponding C function is `yaml_parser_parse`.
  mutating func next() throws(YAMLFailure) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else { throw failure }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(event)
  }

  private var failure: YAMLFailure {
    let parser = unsafe parser.pointee
    guard unsafe parser.error != YAML_MEMORY_ERROR else {
      return YAMLFailure(message: "no memory is left to read it", character: 0)
    }
    var message = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "it cannot be read"
    if let context = unsafe parser.context { message = unsafe "\(message), \(String(cString: context))" }
    // A text that cannot be decoded has no mark but where the reader stands.
    let mark = unsafe parser.error == YAML_READER_ERROR ? parser.mark : parser.problem_mark
    return YAMLFailure(message: message, character: Int(mark.index))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    unsafe start = Int(event.start_mark.index)
    unsafe end = Int(event.end_mark.index)
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: content = .streamStart
    case YAML_DOCUMENT_START_EVENT: content = .documentStart
    case YAML_DOCUMENT_END_EVENT: content = .documentEnd
    case YAML_ALIAS_EVENT:
      content = unsafe .alias(Self.text(event.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let value = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      content = unsafe .scalar(value: String(decoding: value, as: UTF8.self), style: Style(scalar.style))
      unsafe anchor = Self.text(scalar.anchor)
      unsafe tag = Self.text(scalar.tag)
    case YAML_SEQUENCE_START_EVENT:
      content = unsafe .sequenceStart(isFlow: event.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE)
      unsafe anchor = Self.text(event.data.sequence_start.anchor)
      unsafe tag = Self.text(event.data.sequence_start.tag)
    case YAML_SEQUENCE_END_EVENT: content = .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      content = unsafe .mappingStart(isFlow: event.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE)
      unsafe anchor = Self.text(event.data.mapping_start.anchor)
      unsafe tag = Self.text(event.data.mapping_start.tag)
    case YAML_MAPPING_END_EVENT: content = .mappingEnd
    default: content = .streamEnd
    }
  }

  private static func text(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    unsafe bytes.map { unsafe String(cString: $0) }
  }
}

extension YAMLEvent.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE, YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .quoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: self = .block
    default: self = .plain
    }
  }
}
