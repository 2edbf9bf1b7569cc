/// Calls that the platform replaces by values, such as `@connectionParameters('token')`.
enum PlatformCall {
  private static let names: Set<String> = [
    "connectionparameters", "environmentvariables", "parameters", "queryparameters", "headers", "item", "body",
    "concat",
  ]

  /// Whether a text that ends in a parenthesis ends in the beginning of a call.
  static func begins(atEndOf text: ArraySlice<UInt8>) -> Bool {
    var rest = text.dropLast()
    var name: [UInt8] = []
    while let last = rest.last, last.isLetter, name.count < 32 {
      name.append(last)
      rest.removeLast()
    }
    if rest.last == UInt8(ascii: "{") { rest.removeLast() }
    return rest.last == UInt8(ascii: "@")
      && names.contains(String(decoding: name.reversed(), as: UTF8.self).lowercased())
  }
}
