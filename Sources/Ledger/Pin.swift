public import Git
public import Nomination

/// The pin: the digest of the genesis that the user trusts, in the repository's own configuration.
public enum Pin {
  /// The name of the configuration's value.
  public static let name = "hallmark.genesis"

  /// The pin of a repository, read from its own configuration file only; nil where there is none.
  public static func read(_ configuration: Configuration) throws(GitError) -> Digest? {
    guard let text = configuration.entries.last(where: { $0.name == name && $0.level == .local })?.value else {
      return nil
    }
    guard let digest = Digest(text: text) else {
      throw GitError(
        .invalidConfiguration, "\(name) is '\(text)', and no sha256: digest", hint: "hallmark trust sets it anew")
    }
    return digest
  }
}
