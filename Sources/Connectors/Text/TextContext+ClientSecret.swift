import Documents

extension TextContext {
  /// The value given to a `client_secret`: by a member of that name, as a parameter's default, or in running text.
  func clientSecret() -> Judgement? {
    var range: Range<Int>?
    if let document, let node, document.text(at: node, equals: "client_secret") {
      let isKey = document.tape[node].kind == .key
      range = isKey ? string(Value(document: document, at: node &+ 1)) : defaultBeside(node, document)
    } else {
      range = assigned()
    }
    return range.map { (.secret("a client secret"), $0) }
  }

  private func string(_ value: Value?) -> Range<Int>? {
    guard let value, let text = value.string, !SecretDummy.isOne(text) else { return nil }
    return value.range
  }

  /// The default of the parameter whose name stands here.
  private func defaultBeside(_ node: Int, _ document: Document) -> Range<Int>? {
    var pointer = document.pointer(to: node)
    guard pointer.steps.popLast() == .name("name") else { return nil }
    return string(document.value(at: pointer)?["default"])
  }

  /// The word behind `=` or `:`; long, and not of letters alone, for a sentence may speak of it too.
  private func assigned() -> Range<Int>? {
    var at = offset &+ 13
    func skip() { while at < bytes.count, [0x20, 0x22, 0x27, 0x5C, 0x60].contains(bytes[at]) { at &+= 1 } }
    skip()
    guard at < bytes.count, bytes[at] == UInt8(ascii: "=") || bytes[at] == UInt8(ascii: ":") else { return nil }
    at &+= 1
    skip()
    let stop = bytes[at...].firstIndex { !$0.isURL || $0 == UInt8(ascii: "&") } ?? bytes.count
    let value = bytes[at..<stop]
    let isMixed = value.contains { $0.isDigit } && value.contains { $0.isLetter }
    guard value.count >= 8, isMixed, !SecretDummy.isOne(String(decoding: value, as: UTF8.self)) else { return nil }
    return at..<stop
  }
}
