extension Edit {
  /// An edit that puts a text in the place of a value.
  public static func replacement(of value: Value, with text: String) -> Edit {
    Edit(value.range, text)
  }
}
