public import Documents

/// What `.hallmark/config.json` says: which folders hold connectors, and how they are judged.
public struct Configuration: Sendable {
  /// A severity set for a rule.
  public struct RuleSetting: Sendable {
    /// The rule's id as it is written.
    public let rule: String
    /// `error`, `warning`, `info` or `off`.
    public let severity: String
    /// Where the rule is named, so that an unknown one can be shown.
    public let place: Position
  }

  /// Where the file stands in a repository.
  public static let path = ".hallmark/config.json"

  /// The folders that hold connectors, and ids given by hand.
  public let roots: Roots
  /// The severities that differ from the rules' own.
  public let rules: [RuleSetting]
  /// Words that are names of products, and stay as they are where texts are judged.
  public let productNames: Set<String>
  /// The paths of roots whose folders tell the layout themselves.
  private let openRoots: Set<String>

  init(roots: Roots, rules: [RuleSetting] = [], productNames: Set<String> = [], openRoots: Set<String> = []) {
    self.roots = roots
    self.rules = rules
    self.productNames = productNames
    self.openRoots = openRoots
  }

  /// What holds in a repository without a configuration.
  public static let standard = Configuration(roots: .standard)

  /// The layout that is said for the folders of a root; nil where each folder tells it by what stands in it.
  public func layout(in root: Roots.Root) -> Layout? {
    openRoots.contains(root.path) ? nil : root.layout
  }
}

extension Profile {
  /// The programme that a path belongs to by the name of its top folder.
  public init(folder path: String) {
    let top = path.prefix { $0 != "/" }
    self = Roots.standard.all.first { $0.path == top }?.profile ?? .certified
  }
}
