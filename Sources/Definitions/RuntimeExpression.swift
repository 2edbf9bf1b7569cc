/// An expression of links and callbacks that stands for a part of a request or a response.
public enum RuntimeExpression {
  /// Whether a text is one.
  public static func isValid(_ text: some StringProtocol) -> Bool {
    if text == "$url" || text == "$method" || text == "$statusCode" { return true }
    for source in ["$request.", "$response."] where text.hasPrefix(source) {
      let part = text.dropFirst(source.count)
      for place in ["header.", "query.", "path."] where part.hasPrefix(place) { return part.count > place.count }
      return part == "body" || part == "body#" || part.hasPrefix("body#/")
    }
    return false
  }

  /// The texts between braces that begin as an expression and are none.
  public static func invalidParts(of text: String) -> [String] {
    var invalid: [String] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { break }
      let part = rest[..<close]
      if part.hasPrefix("$"), !isValid(part) { invalid.append(String(part)) }
      rest = rest[rest.index(after: close)...]
    }
    return invalid
  }
}
