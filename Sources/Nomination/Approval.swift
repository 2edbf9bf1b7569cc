/// An approval of a step that is still to be made.
public struct Approval: Sendable, Hashable {
  /// The step's commit.
  public var commit: ObjectName
  /// Who made the tag and when.
  public var tagger: Tagger
  /// The fields as the step will have them.
  public var terms: StepTerms
  /// Who approves.
  public var signer: String
  /// The role in which they approve.
  public var role: String
  /// Details, owners and evidence as the step will have them.
  public var additions: StepAdditions

  /// An approval of these parts.
  public init(
    commit: ObjectName, tagger: Tagger, terms: StepTerms, signer: String, role: String,
    additions: StepAdditions = StepAdditions()
  ) {
    self.commit = commit
    self.tagger = tagger
    self.terms = terms
    self.signer = signer
    self.role = role
    self.additions = additions
  }

  /// The tag's name.
  public var name: TagName { .approval(terms.connector, terms.sequence, mailbox: Mailbox.name(of: signer)) }

  /// The message's first line.
  public var subject: String { "hallmark/1 approve \(terms.connector): \(terms.from) -> \(terms.to)" }
}
