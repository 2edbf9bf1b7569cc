extension JSON {
  /// How a value is laid out.
  public struct Layout: Sendable {
    /// What each level is moved in by; nil puts everything on one line.
    public let indentation: String?
    /// What ends a line.
    public let lineBreak: String
    /// What stands between a name and its value.
    public let colon: String
    /// What stands between members on one line.
    public let comma: String

    /// A layout of its parts.
    public init(indentation: String?, lineBreak: String = "\n", colon: String = ": ", comma: String = ", ") {
      self.indentation = indentation
      self.lineBreak = lineBreak
      self.colon = colon
      self.comma = comma
    }

    /// Two blanks a level, each member on its own line.
    public static let indented = Layout(indentation: "  ")
    /// All on one line, as a message shows it.
    public static let oneLine = Layout(indentation: nil)
    /// Not one byte that need not be.
    static let compact = Layout(indentation: nil, colon: ":", comma: ",")
  }

  /// The value as text, without a line break at the end.
  public func text(_ layout: Layout = .indented) -> String {
    var text = ""
    write(to: &text, layout, lineStart: "")
    return text
  }

  /// The value as a file of our own holds it: indented by two, a line feed at the end.
  public var fileText: String { text(.indented) + "\n" }

  /// The value without one byte that need not be.
  public var compactText: String { text(.compact) }

  /// Writes the value; its lines but the first begin with `lineStart`.
  func write(to text: inout String, _ layout: Layout, lineStart: String) {
    switch self {
    case .null: text += "null"
    case .boolean(let value): text += value ? "true" : "false"
    case .number(let number): text += number
    case .string(let string): text += Edit.quoted(string)
    case .array(let elements):
      Self.write(elements, in: ("[", "]"), to: &text, layout, lineStart: lineStart) { element, text, lineStart in
        element.write(to: &text, layout, lineStart: lineStart)
      }
    case .object(let members):
      Self.write(members, in: ("{", "}"), to: &text, layout, lineStart: lineStart) { member, text, lineStart in
        text += Edit.quoted(member.name) + layout.colon
        member.value.write(to: &text, layout, lineStart: lineStart)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], in brackets: (String, String), to text: inout String, _ layout: Layout, lineStart: String,
    writeItem: (Item, inout String, String) -> Void
  ) {
    text += brackets.0
    let innerStart = lineStart + (layout.indentation ?? "")
    let lineBreak = layout.indentation == nil ? "" : layout.lineBreak + innerStart
    let separator = layout.indentation == nil ? layout.comma : "," + lineBreak
    for (place, item) in items.enumerated() {
      text += place == 0 ? lineBreak : separator
      writeItem(item, &text, innerStart)
    }
    if !items.isEmpty, layout.indentation != nil { text += layout.lineBreak + lineStart }
    text += brackets.1
  }
}
