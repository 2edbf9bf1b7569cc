/// A finding with what became of it.
public struct JudgedFinding: Sendable {
  /// What became of a finding.
  public enum Standing: Sendable, Equatable {
    /// It counts.
    case counts
    /// It was there before: at the revision that the run is compared with.
    case known
    /// Somebody accepted it, for a reason.
    case suppressed(reason: String)
  }

  /// The finding.
  public let finding: Finding
  /// What became of it.
  public let standing: Standing

  /// A finding with what became of it.
  public init(_ finding: Finding, _ standing: Standing = .counts) {
    self.finding = finding
    self.standing = standing
  }
}
