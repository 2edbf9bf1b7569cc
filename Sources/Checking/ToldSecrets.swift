import Connectors

/// The secrets that a change adds: the rules of a folder do not tell of them once more.
public struct ToldSecrets: Sendable {
  private struct Secret: Hashable {
    let path: String
    let text: [UInt8]

    init(_ finding: Finding) {
      path = finding.file.path
      text = Array(finding.file.text[finding.range])
    }
  }

  private var told: [Secret: Severity] = [:]

  /// No secrets.
  public init() {}

  /// Takes the findings of group commit, the newest commit first, and gives them back with each secret once.
  public mutating func tell(_ findings: [Finding]) -> [Finding] {
    findings.filter { finding in
      guard finding.rule.id == CommitSecret.id else { return true }
      let secret = Secret(finding)
      guard told[secret].map({ $0 < finding.severity }) ?? true else { return false }
      told[secret] = finding.severity
      return true
    }
  }

  /// The findings of a folder that tell of no secret which was told already.
  public func leaving(_ findings: [Finding]) -> [Finding] {
    guard !told.isEmpty else { return findings }
    return findings.filter { finding in
      guard CommitSecret.twins.contains(finding.rule.id), let severity = told[Secret(finding)] else { return true }
      return severity < finding.severity
    }
  }
}
