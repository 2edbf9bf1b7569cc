/// A text that breaks a rule, or one that keeps it.
///
/// In a failing example the place of each finding stands between `«` and `»`, which the tests take out. A place of no
/// width (`«»`) marks a finding that points at a whole file. A character from U+F780 to U+F7FF stands for the bare byte
/// 0x80 to 0xFF, where a text is to be none.
public struct Example: Sendable {
  /// What the text is.
  public enum Subject: Sendable, Hashable {
    /// A definition in JSON; a fragment is enough, since only the rule's own findings count. It is read as 2.0 unless
    /// it says otherwise.
    case definition
    /// Files of one connector folder: `--- name` lines, each followed by the content of that file.
    case folder
    /// Several connector folders: `--- root/folder/name` lines.
    case repository
    /// What a commit changes: `--- message`, then `--- before root/folder/name` and `--- after root/folder/name`.
    /// `--- at root/folder` only bears the mark of a finding about a folder. `--- published root/folder/name` is a file
    /// of the version that the connector's chain says was published, `--- review root/folder` one that is in review.
    case change(CommitChange.Occasion)
    /// Any JSON text.
    case json
    /// Any YAML text.
    case yaml
    /// A `suppressions.json`, read on the first of January 2026 over connectors without findings.
    case suppressions
    /// A `config.json` where the policy has adopted `{"version": 1}`.
    case configuration
  }

  /// What the text is.
  public let subject: Subject
  /// The text, with marks where it breaks the rule.
  public let text: String
  /// Whether the rule finds something in it.
  public let fails: Bool
  /// The severity a finding has when it is not the rule's own.
  public let severity: Severity?
  /// What to say in the place of a text that is too long to be shown.
  public let caption: String?

  /// A text that breaks the rule at the marked places.
  public static func failing(_ subject: Subject, _ text: String, as severity: Severity? = nil) -> Example {
    Example(subject: subject, text: text, fails: true, severity: severity, caption: nil)
  }

  /// A text that keeps the rule.
  public static func passing(_ subject: Subject, _ text: String) -> Example {
    Example(subject: subject, text: text, fails: false, severity: nil, caption: nil)
  }

  /// A text that breaks the rule at the marked places and is too long to be shown.
  public static func failing(
    _ subject: Subject, caption: String, _ text: String, as severity: Severity? = nil
  ) -> Example {
    Example(subject: subject, text: text, fails: true, severity: severity, caption: caption)
  }
}
