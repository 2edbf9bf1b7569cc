public import Git

/// A line that git gives to a `pre-push` hook: what goes where.
public struct PushedReference: Sendable, Hashable {
  /// What the user named: a reference, `HEAD`, an id, or `(delete)`.
  public let localName: String
  /// The object that is sent; nil where the reference is deleted.
  public let localID: ObjectID?
  /// The reference on the remote.
  public let remoteName: String
  /// What it names there so far, as the remote said; nil where there is none.
  let remoteID: ObjectID?

  /// Reads all lines of standard input.
  public static func parse(_ input: [UInt8]) throws(GitError) -> [PushedReference] {
    var references: [PushedReference] = []
    for line in input.split(separator: UInt8(ascii: "\n")) {
      let text = String(decoding: line, as: UTF8.self)
      // A local name may be any revision, blanks included.
      let words = text.split(separator: " ", omittingEmptySubsequences: false)
      guard words.count >= 4, let local = ObjectID(hex: words[words.count - 3]),
        let remote = ObjectID(hex: words[words.count - 1])
      else {
        let shown = text.prefix(80) + (text.utf8.count > 80 ? "…" : "")
        throw GitError(
          .invalidName, "standard input holds a line that is none of git's: '\(shown)'",
          hint: "git calls this hook with '<local ref> <local id> <remote ref> <remote id>' on each line")
      }
      references.append(
        PushedReference(
          localName: words.dropLast(3).joined(separator: " "), localID: local.isZero ? nil : local,
          remoteName: String(words[words.count - 2]), remoteID: remote.isZero ? nil : remote))
    }
    return references
  }
}

extension PushedReference {
  /// What the pre-commit framework and prek, which take git's lines for themselves, tell a hook of the first of them.
  public init?(ofFramework variables: [String: String]) {
    guard let local = variables["PRE_COMMIT_TO_REF"].flatMap({ ObjectID(hex: $0) }), !local.isZero else { return nil }
    let remote = variables["PRE_COMMIT_FROM_REF"].flatMap { ObjectID(hex: $0) }
    localName = variables["PRE_COMMIT_LOCAL_BRANCH"] ?? "HEAD"
    localID = local
    remoteName = variables["PRE_COMMIT_REMOTE_BRANCH"] ?? "HEAD"
    remoteID = remote?.isZero == true ? nil : remote
  }
}
