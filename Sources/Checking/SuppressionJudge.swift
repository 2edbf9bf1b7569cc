public import Connectors
import Documents

/// Sets findings aside that somebody accepted, and tells which acceptances are worth nothing.
public struct SuppressionJudge: Sendable {
  private let entries: [Suppressions.Entry]
  private let today: Day
  /// The entries in force, by their place in the file.
  private let inForce: [Target: Acceptance]

  /// What an entry is about.
  private struct Target: Hashable {
    let rule: String
    let path: String
  }

  /// The entries about one rule and path.
  private struct Acceptance {
    /// The one that accepts every place.
    var everywhere: Int?
    var places: [String: Int] = [:]

    /// The entry that accepts a finding by its place.
    func entry(for location: Location?) -> Int? {
      everywhere ?? location.flatMap { places[$0.pointer] ?? places[$0.stable] }
    }
  }

  /// A judge for what `suppressions.json` says on a day.
  public init(_ suppressions: Suppressions, today: Day) {
    entries = suppressions.entries
    self.today = today
    var inForce: [Target: Acceptance] = [:]
    for (number, entry) in suppressions.entries.enumerated() where entry.isInForce(on: today) {
      let target = Target(rule: entry.rule, path: entry.path)
      if let pointer = entry.pointer {
        inForce[target, default: Acceptance()].places[pointer] = number
      } else {
        inForce[target, default: Acceptance()].everywhere = number
      }
    }
    self.inForce = inForce
  }

  /// Findings with what became of them, and the entries that were needed for it.
  public func judge(_ findings: [Finding]) -> (items: [JudgedFinding], used: Set<Int>) {
    guard !inForce.isEmpty else { return (findings.map { JudgedFinding($0) }, []) }
    var used: Set<Int> = []
    var locator: (file: SourceFile, walk: Locator)?
    let items = findings.map { finding in
      let acceptances = Self.names(of: finding).compactMap { inForce[Target(rule: $0, path: finding.file.path)] }
      guard !acceptances.isEmpty else { return JudgedFinding(finding) }
      if locator?.file !== finding.file {
        locator = finding.file.document.map { (finding.file, Locator($0)) }
      }
      let location = finding.node.flatMap { locator?.walk.location(of: $0) }
      guard let number = acceptances.lazy.compactMap({ $0.entry(for: location) }).first else {
        return JudgedFinding(finding)
      }
      used.insert(number)
      let reason = (entries[number].reason ?? "").abridged(to: Finding.longestText)
      return JudgedFinding(finding, .suppressed(reason: reason))
    }
    return (items, used)
  }

  /// The rules whose acceptance is one of a finding: who accepts what stands in a folder accepts that it was added.
  private static func names(of finding: Finding) -> [String] {
    let id = finding.rule.id
    return id == CommitSecret.id ? [id] + CommitSecret.twins : [id]
  }

  /// What is wrong with the entries themselves, of those whose path was looked at.
  public func complaints(used: Set<Int>, lookedAt: (String) -> Bool, severities: Severities) -> [Finding] {
    if entries.isEmpty { return [] }
    guard let rule = Registry.rule(SuppressionReason.id) else { return [] }
    var findings: [Finding] = []
    for (number, entry) in entries.enumerated() where lookedAt(entry.path) {
      let file = SourceFile(path: Suppressions.path, bytes: entry.value.document.bytes, document: entry.value.document)
      let complaint: (text: String, variant: Severity?, help: String?)
      if entry.reason == nil {
        complaint = ("the suppression of \(entry.rule) has no reason", nil, nil)
      } else if let until = entry.until, until < today {
        complaint = ("the suppression of \(entry.rule) ended on \(until)", nil, nil)
      } else if used.contains(number) {
        continue
      } else if let suppressed = Registry.rule(entry.rule) {
        if severities.severity(of: suppressed, variant: nil) == .off { continue }
        complaint = ("the suppression of \(entry.rule) suppresses nothing", .warning, nil)
      } else {
        let nearest = entry.rule.nearest(among: Registry.rules.lazy.map { $0.id })
        complaint = (
          "there is no rule '\(entry.rule)' to suppress\(nearest.map { "; did you mean '\($0)'?" } ?? "")", .warning,
          "write the rule's id; 'hallmark rules' lists them"
        )
      }
      let severity = severities.severity(of: rule, variant: complaint.variant)
      guard severity != .off else { continue }
      findings.append(
        Finding(
          rule: rule, severity: severity, file: file, range: entry.value.range, node: entry.value.index,
          message: complaint.text, help: complaint.help, fix: nil))
    }
    return findings
  }
}

extension Suppressions.Entry {
  /// Whether it sets anything aside on a day.
  fileprivate func isInForce(on day: Day) -> Bool {
    reason != nil && until.map { day <= $0 } ?? true
  }
}
