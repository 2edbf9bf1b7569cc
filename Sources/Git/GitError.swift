/// Why git's data could not be read or written: what happened, and what helps.
public struct GitError: Error, Hashable, Sendable {
  /// What kind of failure it was.
  public let code: Code
  /// What happened, in one sentence without a full stop.
  public let message: String
  /// What the user can do, often a command; nil where nothing is known to help.
  public let hint: String?

  /// An error of the given kind.
  public init(_ code: Code, _ message: String, hint: String? = nil) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  /// The kinds of failure that callers tell apart.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's name.
    public let description: String

    private init(_ name: String) { description = name }

    /// There is no repository here.
    public static let notARepository = Code("not-a-repository")
    /// The repository has a format that libgit2 cannot read (SHA-256, reftable, a later version).
    public static let unsupportedFormat = Code("unsupported-format")
    /// The repository belongs to someone else, and git would refuse it too.
    public static let foreignOwner = Code("foreign-owner")
    /// An object that is named is not there (shallow or partial clone, or damage).
    public static let missingObject = Code("missing-object")
    /// An object is there but cannot be read, is of another type, or is malformed.
    public static let invalidObject = Code("invalid-object")
    /// An object or a list is larger than the caller allows.
    public static let tooLarge = Code("too-large")
    /// There is no such reference or revision.
    public static let notFound = Code("not-found")
    /// What was to be created exists.
    public static let exists = Code("exists")
    /// What was to be changed is no longer what the caller saw.
    public static let modified = Code("modified")
    /// Another process holds the lock.
    public static let locked = Code("locked")
    /// A reference's name or a revision is not well formed.
    public static let invalidName = Code("invalid-name")
    /// A revision's abbreviation fits several objects.
    public static let ambiguous = Code("ambiguous")
    /// The index cannot be read.
    public static let invalidIndex = Code("invalid-index")
    /// A configuration file cannot be read.
    public static let invalidConfiguration = Code("invalid-configuration")
    /// Anything else, with the message of libgit2 or of the system.
    public static let failed = Code("failed")
  }
}

extension GitError: CustomStringConvertible {
  /// The message, and the hint after it.
  public var description: String {
    hint.map { "\(message) (\($0))" } ?? message
  }
}
