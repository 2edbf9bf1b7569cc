internal import Checking
internal import Documents

/// What a run found, in numbers.
public struct Summary: Sendable, Equatable {
  /// The findings of each severity that count.
  public var errors = 0
  /// The findings of severity warning that count.
  public var warnings = 0
  /// The findings of severity info that count.
  public var infos = 0
  /// The findings that were there before.
  public var known = 0
  /// The findings that somebody accepted.
  public var suppressed = 0
  /// The connectors that were looked at.
  public var connectors = 0
  /// The connectors that have findings which count.
  var affected = 0
  /// The files that were read.
  public var files = 0
  /// The findings that can be mended without changing a meaning.
  var safeFixes = 0
  /// The findings that can be mended besides.
  var unsafeFixes = 0

  /// Nothing yet.
  public init() {}

  /// Counts a finding; its fix only where no fault of its file keeps it from being applied.
  mutating func add(_ item: JudgedFinding, below fault: Fault?) {
    switch item.standing {
    case .known: known += 1
    case .suppressed: suppressed += 1
    case .counts:
      switch item.finding.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info, .off: infos += 1
      }
      guard let isSafe = item.finding.isFixSafe, !item.finding.isFixBlocked(by: fault) else { return }
      if isSafe { safeFixes += 1 } else { unsafeFixes += 1 }
    }
  }

  /// Counts what another run found too.
  public mutating func add(_ other: Summary) {
    errors += other.errors
    warnings += other.warnings
    infos += other.infos
    known += other.known
    suppressed += other.suppressed
    connectors += other.connectors
    affected += other.affected
    files += other.files
    safeFixes += other.safeFixes
    unsafeFixes += other.unsafeFixes
  }

  /// How many findings count.
  public var findings: Int { errors + warnings + infos }
}

extension Summary {
  /// `2 errors and 1 warning`; nothing where there is nothing.
  public var counts: String? {
    let parts = [(errors, "error"), (warnings, "warning"), (infos, "info")]
      .filter { $0.0 > 0 }.map { $0.0.counted($0.1) }
    guard let last = parts.last else { return nil }
    return parts.count == 1 ? last : parts.dropLast().joined(separator: ", ") + " and " + last
  }
}
