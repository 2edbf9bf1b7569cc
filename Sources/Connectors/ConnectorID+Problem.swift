extension ConnectorID {
  /// Why a text is no connector id.
  public enum Problem: Sendable, Equatable {
    case empty
    case tooLong(Int)
    /// It holds something else than lower-case letters, digits and inner hyphens.
    case characters
    /// It is a word that means something else: `policy`, or the name of a Windows device.
    case reserved(String)

    /// The problem in words that go after the name of what it is a problem of.
    public var message: String {
      switch self {
      case .empty: "gives no connector id: it has no letter or digit from a to z, 0 to 9"
      case .tooLong(let length): "gives a connector id of \(length) characters; 63 are the most"
      case .characters: "is no connector id: use lower-case letters, digits and hyphens between them"
      case .reserved(let word): "gives the connector id '\(word)', which is reserved"
      }
    }
  }

  /// Why a folder's name gives no id in a layout; nil where it gives one.
  public static func problem(folderName name: some StringProtocol, layout: Layout) -> Problem? {
    let text = layout == .native ? String(name) : slug(of: name)
    if ConnectorID(text) != nil { return nil }
    if text.isEmpty { return .empty }
    // A name that breaks nothing once it is cut or led by a letter is too long, or reserved.
    if text.utf8.count > 63, ConnectorID("x" + String(text.prefix(40)) + "x") != nil {
      return .tooLong(text.utf8.count)
    }
    return ConnectorID("x" + text + "x") != nil && text.first != "-" && text.last != "-" ? .reserved(text) : .characters
  }
}
