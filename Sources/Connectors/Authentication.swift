public import Documents

/// How users of a connector sign in, in the words that hallmark has for it everywhere.
public enum Authentication: String, Sendable, CaseIterable {
  case apiKey = "api-key"
  case oauth2
  case basic
  case none

  /// What a security scheme of a definition stands for; nil where it says nothing that is known.
  public init?(scheme: Value) {
    switch scheme["type"]?.string {
    case "apiKey": self = .apiKey
    case "basic": self = .basic
    case "oauth2", "openIdConnect": self = .oauth2
    case "http": self = scheme["scheme"]?.string?.lowercased() == "basic" ? .basic : .apiKey
    default: return nil
    }
  }
}
