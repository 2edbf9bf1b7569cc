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
  /// Whether it counts.
  public var counts: Bool {
    if case .counts = standing { true } else { false }
  }
  /// The step by which the connector was published with it, where that makes a warning of an error.
  public private(set) var publishedBy: Int?

  /// A finding with what became of it.
  public init(_ finding: Finding, _ standing: Standing = .counts) {
    self.finding = finding
    self.standing = standing
  }

  /// The same as a warning, for the connector was published with it.
  func forgiven(publishedBy step: Int) -> JudgedFinding {
    var finding = finding
    finding.severity = .warning
    var item = JudgedFinding(finding, standing)
    item.publishedBy = step
    return item
  }
}
