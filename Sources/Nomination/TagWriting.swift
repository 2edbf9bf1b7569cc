import Encodings

/// A tag object of ours that can be written: its headers and its message, up to where the signature begins.
public protocol WritableTag {
  /// The commit that is tagged.
  var commit: ObjectName { get }
  /// Who makes the tag and when.
  var tagger: Tagger { get }
  /// The tag's name.
  var name: TagName { get }
  /// The message, ended by LF: what `git tag -s -F` takes.
  var body: String { get }
  /// The texts in its fields that somebody may have typed.
  var texts: [String] { get }

  /// Reads a raw object of the kind.
  static func read(_ raw: [UInt8]) throws(Refusal) -> Self
}

extension WritableTag {
  /// The bytes that are signed; the signature follows them at once.
  public var signedText: [UInt8] {
    Array("object \(commit)\ntype commit\ntag \(name.text)\ntagger \(tagger)\n\n\(body)".utf8)
  }
}

extension Transition: WritableTag {
  /// The message: fields, approvals and the reason.
  public var body: String {
    let head =
      "\(subject)\n\n\(terms.lines)Signer: \(signer)\nRole: \(role)\n\(additions.lines)\(approvalLines(approvals))"
    return reason.map { "\(head)\n\($0)\n" } ?? head
  }

  /// The folder, the signer, the role and the additions.
  public var texts: [String] { [terms.folder, terms.from, terms.to, signer, role] + additions.texts }

  /// Reads a raw object.
  public static func read(_ raw: [UInt8]) throws(Refusal) -> Transition { try TagRecord<Transition>(step: raw).content }
}

extension Approval: WritableTag {
  /// The message.
  public var body: String { "\(subject)\n\n\(terms.lines)Signer: \(signer)\nRole: \(role)\n\(additions.lines)" }

  /// The folder, the signer, the role and the additions.
  public var texts: [String] { [terms.folder, terms.from, terms.to, signer, role] + additions.texts }

  /// Reads a raw object.
  public static func read(_ raw: [UInt8]) throws(Refusal) -> Approval { try TagRecord<Approval>(approval: raw).content }
}

extension PolicyAdoption: WritableTag {
  /// The message: fields, approvals and the reason.
  public var body: String {
    let head = "\(subject)\n\n\(terms.lines)Signer: \(signer)\nRole: \(Self.role)\n\(approvalLines(approvals))"
    return reason.map { "\(head)\n\($0)\n" } ?? head
  }

  /// The signer.
  public var texts: [String] { [signer] }

  /// Reads a raw object.
  public static func read(_ raw: [UInt8]) throws(Refusal) -> PolicyAdoption {
    try TagRecord<PolicyAdoption>(policy: raw).content
  }
}

extension PolicyApproval: WritableTag {
  /// The message.
  public var body: String { "\(subject)\n\n\(terms.lines)Signer: \(signer)\nRole: \(PolicyAdoption.role)\n" }

  /// The signer.
  public var texts: [String] { [signer] }

  /// Reads a raw object.
  public static func read(_ raw: [UInt8]) throws(Refusal) -> PolicyApproval {
    try TagRecord<PolicyApproval>(policyApproval: raw).content
  }
}

private func approvalLines(_ approvals: [[UInt8]]) -> String {
  sortedLines(approvals.map { "Approval: \(Base64.string(of: $0))" })
}

/// The lines in byte order, each with its line end.
private func sortedLines(_ lines: [String]) -> String {
  lines.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { $0 + "\n" }.joined()
}

extension StepTerms {
  fileprivate var lines: String {
    """
    Genesis: \(genesis)
    Connector: \(connector)
    Sequence: \(sequence)
    Previous: \(text(previous))
    From: \(from)
    To: \(to)
    Folder: \(folder)
    Tree: \(tree)
    Manifest: \(manifest)
    Policy: \(policy.version) \(policy.digest)

    """
  }
}

extension PolicyTerms {
  fileprivate var lines: String {
    """
    Genesis: \(genesis?.description ?? "none")
    Policy-Version: \(version)
    Previous: \(text(previous))
    Policy-Digest: \(policyDigest)
    Config-Digest: \(configDigest?.description ?? "none")
    Heads: \(headsDigest?.description ?? "none")

    """
  }
}

extension StepAdditions {
  fileprivate var texts: [String] {
    details.flatMap { [$0.key, $0.text] } + owners.flatMap { [$0.principal, $0.key] } + evidence.map(\.kind)
  }

  fileprivate var lines: String {
    sortedLines(details.map { "Detail: \($0.key)=\($0.text)" })
      + sortedLines(owners.map { "Owner: \($0.principal) \($0.key)" })
      + sortedLines(evidence.map { "Evidence: \($0.kind) \($0.digest)" })
  }
}

private func text(_ link: ObjectLink?) -> String {
  link.map { "\($0.id) \($0.digest)" } ?? "none"
}
