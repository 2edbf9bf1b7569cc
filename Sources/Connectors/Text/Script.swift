/// A C# script by its tokens, comments and strings skipped.
public struct Script: Sendable {
  /// A piece of it with its place.
  public struct Piece: Sendable {
    /// The text.
    public let text: String
    /// The bytes it stands in.
    public let range: Range<Int>
  }

  /// The file.
  public let file: SourceFile
  /// The namespaces that it uses.
  public let namespaces: [Piece]
  /// Whether it has `class Script : ScriptBase`.
  public let hasClass: Bool
  /// Whether it names `ExecuteAsync`.
  public let hasEntry: Bool
  /// Where it makes HTTP clients of its own.
  public let httpClients: [Range<Int>]

  init(_ file: SourceFile) {
    self.file = file
    let tokens = ScriptTokens(file.bytes)
    namespaces = tokens.usings
    hasClass = !tokens.positions(of: ["class", "Script", ":", "ScriptBase"]).isEmpty
    hasEntry = !tokens.positions(of: ["ExecuteAsync"]).isEmpty
    httpClients = tokens.positions(of: ["new", "HttpClient", "("])
  }
}
