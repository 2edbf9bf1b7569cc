extension JSON {
  /// The value as a file holds it: indented by two, LF at the line ends and at the end, number texts as they are.
  public var fileText: String {
    var text = ""
    write(to: &text, depth: 0)
    return text + "\n"
  }

  /// The value on one line, without blanks.
  public var compactText: String {
    var text = ""
    writeCompact(to: &text)
    return text
  }

  private func write(to text: inout String, depth: Int) {
    switch self {
    case .array(let elements) where !elements.isEmpty:
      text += "[\n"
      for (position, element) in elements.enumerated() {
        text += String(repeating: "  ", count: depth + 1)
        element.write(to: &text, depth: depth + 1)
        text += position + 1 < elements.count ? ",\n" : "\n"
      }
      text += String(repeating: "  ", count: depth) + "]"
    case .object(let members) where !members.isEmpty:
      text += "{\n"
      for (position, member) in members.enumerated() {
        text += String(repeating: "  ", count: depth + 1) + Edit.quoted(member.name) + ": "
        member.value.write(to: &text, depth: depth + 1)
        text += position + 1 < members.count ? ",\n" : "\n"
      }
      text += String(repeating: "  ", count: depth) + "}"
    default: writeCompact(to: &text)
    }
  }

  private func writeCompact(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let source): text += source
    case .string(let value): text += Edit.quoted(value)
    case .array(let elements):
      text += "["
      for (position, element) in elements.enumerated() {
        if position > 0 { text += "," }
        element.writeCompact(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (position, member) in members.enumerated() {
        if position > 0 { text += "," }
        text += Edit.quoted(member.name) + ":"
        member.value.writeCompact(to: &text)
      }
      text += "}"
    }
  }
}
