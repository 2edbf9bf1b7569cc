import Encodings
import Connectors

extension TagRecord where Content == Transition {
  /// Reads the raw object of a step that stands under a name.
  public convenience init(step bytes: [UInt8], named name: TagName? = nil) throws(Refusal) {
    let text = try TagText(bytes)
    var fields = FieldReader(text)
    let terms = try fields.stepTerms()
    let signer = try fields.principal("Signer")
    let role = try fields.word("Role")
    let additions = try fields.additions()
    let approvals = try fields.approvals()
    try fields.end()
    let content = Transition(
      commit: text.commit, tagger: text.tagger, terms: terms, signer: signer, role: role, additions: additions,
      approvals: approvals, reason: text.reason)
    self.init(content: content, bytes: bytes, block: text.block)
    try text.checkSubject("hallmark/1 ", terms, self.content.subject)
    try text.checkName(self.content.name, standingUnder: name)
  }
}

extension TagRecord where Content == Approval {
  /// Reads the raw object of an approval of a step.
  public convenience init(approval bytes: [UInt8], named name: TagName? = nil) throws(Refusal) {
    let text = try TagText(bytes)
    var fields = FieldReader(text)
    let terms = try fields.stepTerms()
    let signer = try fields.principal("Signer")
    let role = try fields.word("Role")
    let additions = try fields.additions()
    try fields.end()
    try text.checkNoReason()
    let content = Approval(
      commit: text.commit, tagger: text.tagger, terms: terms, signer: signer, role: role, additions: additions)
    try text.checkSubject("hallmark/1 approve ", terms, content.subject)
    try text.checkName(content.name, standingUnder: name)
    self.init(content: content, bytes: bytes, block: text.block)
  }
}

extension TagRecord where Content == PolicyAdoption {
  /// Reads the raw object of an adoption of a policy.
  public convenience init(policy bytes: [UInt8], named name: TagName? = nil) throws(Refusal) {
    let text = try TagText(bytes)
    var fields = FieldReader(text)
    let terms = try fields.policyTerms()
    let signer = try fields.principal("Signer")
    try fields.rootRole()
    let approvals = try fields.approvals()
    try fields.end()
    let content = PolicyAdoption(
      commit: text.commit, tagger: text.tagger, terms: terms, signer: signer, approvals: approvals,
      reason: text.reason)
    try text.checkSubject(content.subject)
    try text.checkName(content.name, standingUnder: name)
    self.init(content: content, bytes: bytes, block: text.block)
  }
}

extension TagRecord where Content == PolicyApproval {
  /// Reads the raw object of an approval of a policy.
  public convenience init(policyApproval bytes: [UInt8], named name: TagName? = nil) throws(Refusal) {
    let text = try TagText(bytes)
    var fields = FieldReader(text)
    let terms = try fields.policyTerms()
    let signer = try fields.principal("Signer")
    try fields.rootRole()
    try fields.end()
    try text.checkNoReason()
    let content = PolicyApproval(commit: text.commit, tagger: text.tagger, terms: terms, signer: signer)
    try text.checkSubject(content.subject)
    try text.checkName(content.name, standingUnder: name)
    self.init(content: content, bytes: bytes, block: text.block)
  }
}

extension TagText {
  /// The message's first line has to be what the fields make of it.
  func checkSubject(_ expected: String) throws(Refusal) {
    guard bytes.skip(expected, in: subject) == subject.upperBound else { throw wrongSubject(expected) }
  }

  /// The message's first line has to be its beginning, the connector and both states.
  func checkSubject(_ opening: StaticString, _ terms: StepTerms, _ expected: @autoclosure () -> String) throws(Refusal)
  {
    let end = subject.upperBound
    guard let id = bytes.skip(opening, in: subject), let colon = bytes.skip(terms.connector.text, in: id..<end),
      let from = bytes.skip(": ", in: colon..<end), let arrow = bytes.skip(terms.from, in: from..<end),
      let to = bytes.skip(" -> ", in: arrow..<end), bytes.skip(terms.to, in: to..<end) == end
    else { throw wrongSubject(expected()) }
  }

  private func wrongSubject(_ expected: String) -> Refusal {
    Refusal("the message's first line is not '\(expected)', as the fields say", line: Self.subjectLine)
  }

  /// The name that the object bears has to be the one its fields make, and the one it stands under.
  func checkName(_ expected: TagName, standingUnder actual: TagName?) throws(Refusal) {
    guard expected.isText(of: name, in: bytes) else {
      throw Refusal(
        "the tag calls itself '\(bytes.text(name))', and its fields make it '\(expected.text)'", line: 3,
        isAboutName: true)
    }
    if let actual, actual != expected {
      throw Refusal(
        "the tag is '\(expected.text)' and stands under '\(actual.text)'", line: 3,
        hint: "a tag counts under its own name only", isAboutName: true)
    }
  }

  func checkNoReason() throws(Refusal) {
    if reason != nil { throw Refusal("an approval has no reason", hint: "the step's own tag gives it") }
  }
}

extension FieldReader {
  fileprivate mutating func stepTerms() throws(Refusal) -> StepTerms {
    let genesis = try digest("Genesis")
    let connector = try connector("Connector")
    let sequence = try number("Sequence")
    let previous = try linkOrNone("Previous")
    if sequence == 1, previous != nil { throw malformed("Previous", "none, as it is for the first step") }
    let from = try word("From")
    if sequence == 1, from != Workflow.start { throw malformed("From", "none, as it is for the first step") }
    let to = try word("To")
    if to == Workflow.start { throw malformed("To", "a state: none is where a chain begins") }
    return StepTerms(
      genesis: genesis, connector: connector, sequence: sequence, previous: previous, from: from, to: to,
      folder: try folder("Folder"), tree: try objectName("Tree"), manifest: try digest("Manifest"),
      policy: try policyLink("Policy"))
  }

  fileprivate mutating func policyTerms() throws(Refusal) -> PolicyTerms {
    let genesis = try digestOrNone("Genesis")
    let version = try number("Policy-Version")
    if (version == 1) != (genesis == nil) { throw malformed("Genesis", "none in the genesis and a digest elsewhere") }
    let previous = try linkOrNone("Previous")
    if version == 1, previous != nil { throw malformed("Previous", "none, as it is for the genesis") }
    let policy = try digest("Policy-Digest")
    let config = try digestOrNone("Config-Digest")
    let heads = try digestOrNone("Heads")
    if (version == 1) != (heads == nil) { throw malformed("Heads", "none in the genesis and a digest elsewhere") }
    return PolicyTerms(
      genesis: genesis, version: version, previous: previous, policyDigest: policy, configDigest: config,
      headsDigest: heads)
  }

  fileprivate mutating func rootRole() throws(Refusal) {
    guard try word("Role") == PolicyAdoption.role else { throw malformed("Role", "root") }
  }

  fileprivate mutating func additions() throws(Refusal) -> StepAdditions {
    var additions = StepAdditions()
    for (value, line) in try repeated("Detail") {
      guard let equals = value.firstIndex(of: UInt8(ascii: "=")), Words.isWord(value[..<equals]) else {
        throw Refusal("a detail is written key=text", line: line)
      }
      let key = String(decoding: value[..<equals], as: UTF8.self)
      if additions.details.contains(where: { $0.key == key }) {
        throw Refusal("the detail '\(key)' stands twice", line: line)
      }
      additions.details.append(.init(key: key, text: String(decoding: value[(equals &+ 1)...], as: UTF8.self)))
    }
    for (value, line) in try repeated("Owner") {
      guard let space = value.firstIndex(of: UInt8(ascii: " ")), Words.isPrincipal(value[..<space]) else {
        throw Refusal("an owner is written as a principal, a space and a key", line: line)
      }
      additions.owners.append(
        .init(
          principal: String(decoding: value[..<space], as: UTF8.self),
          key: String(decoding: value[(space &+ 1)...], as: UTF8.self)))
    }
    for (value, line) in try repeated("Evidence") {
      guard let space = value.firstIndex(of: UInt8(ascii: " ")), Words.isWord(value[..<space]),
        let digest = Digest(bytes, in: (space &+ 1)..<value.endIndex)
      else { throw Refusal("evidence is written as a kind, a space and a sha256: digest", line: line) }
      let kind = String(decoding: value[..<space], as: UTF8.self)
      if additions.evidence.contains(where: { $0.kind == kind }) {
        throw Refusal("the evidence '\(kind)' stands twice", line: line)
      }
      additions.evidence.append(.init(kind: kind, digest: digest))
    }
    return additions
  }

  fileprivate mutating func approvals() throws(Refusal) -> [[UInt8]] {
    var approvals: [[UInt8]] = []
    for (value, line) in try repeated("Approval") {
      guard let bytes = Base64.decode(value), !bytes.isEmpty else {
        throw Refusal("an approval is written as the raw tag object in canonical base64", line: line)
      }
      approvals.append(bytes)
    }
    return approvals
  }
}
