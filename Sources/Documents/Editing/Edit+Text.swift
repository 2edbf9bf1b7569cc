extension Edit {
  /// An edit that puts another text in the place of a string.
  public static func retext(_ value: Value, _ text: String) -> Edit {
    Edit(value.range, quoted(text))
  }

  /// A text as a JSON string; nothing is escaped that need not be.
  public static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case _ where scalar.value < 0x20: quoted += JSONText.escape(of: UInt8(truncatingIfNeeded: scalar.value))
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
