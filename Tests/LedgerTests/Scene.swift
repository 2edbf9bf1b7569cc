import Encodings
import Connectors
import Crypto
import Git
import Ledger
import Nomination
import Platform
import TestSupport
import Testing

// The people of the usual policy.
let alice = "alice@example.org"
let bob = "bob@example.org"
let carol = "carol@example.org"

/// A submission repository with people, keys and chains, made by git and ssh-keygen.
final class Scene {
  let git: ScratchRepository
  private(set) var genesis: Digest
  private(set) var policies: [(link: ObjectLink, json: String)] = []
  private(set) var steps: [String: [(Transition, ObjectLink)]] = [:]
  private var keyFiles: [String: String] = [:]
  private(set) var publicKeys: [String: String] = [:]

  static let tagger = Tagger(name: "Alice", mail: "alice@example.org", seconds: 1_795_161_677, offset: "+0000")

  /// A repository with a folder `contoso` and a policy of these transitions; keys are made as they are named.
  init(
    principals: [String] = [alice, bob, carol], rootThreshold: Int = 1, roots: [String]? = nil,
    roles: [String: [String]] = ["certifier": [alice, bob], "manager": [carol]],
    transitions: String = Scene.transitions
  ) throws {
    git = try ScratchRepository()
    genesis = Digest(SIMD32(repeating: 0))
    for folder in ["contoso", "contoso-billing"] {
      try git.write("{}\n", to: "connectors/\(folder)/apiDefinition.swagger.json")
      try git.write("not much\n", to: "connectors/\(folder)/readme.md")
    }
    try git.commit()
    try adopt(
      policy(principals: principals, threshold: rootThreshold, roots: roots, roles: roles, transitions: transitions),
      by: principals[0])
    genesis = policies[0].link.digest
    try git.git("config", "hallmark.genesis", genesis.description)
  }

  /// The usual repository after the usual first two steps of `contoso`.
  static func begun() throws -> Scene {
    let scene = try Scene()
    try scene.begin()
    return scene
  }

  static let transitions = """
    [{"from":["none"],"to":"nominated","by":["manager"],"sets":["owners"],"requires":["owner-line"]},
     {"from":["nominated"],"to":"submitted","by":["owner","certifier"]},
     {"from":["submitted"],"to":"validated","by":["certifier"],"threshold":2,"notSameAs":["submitted"],"requires":["clean-check","same-tree"]},
     {"from":["nominated","submitted"],"to":"rejected","by":["certifier"],"requires":["reason"]},
     {"from":["submitted"],"to":"submitted","by":["manager","owner"],"sets":["owners"],"requires":["owner-line","same-tree"]}]
    """

  // MARK: keys

  /// The public key of a name, made when it is first asked for.
  func key(_ name: String, type: String = "ed25519") throws -> String {
    if let known = publicKeys[name] { return known }
    let path = git.directory.appending("keys/" + Mailbox.name(of: name))
    try Directory.make(Path.parent(of: path))
    let made = try git.run(["ssh-keygen", "-q", "-t", type, "-N", "", "-C", "", "-f", path])
    try #require(made.isSuccess)
    let words = String(decoding: try File.read(path + ".pub", limit: 10_000), as: UTF8.self).split {
      $0 == " " || $0 == "\n"
    }
    publicKeys[name] = words.prefix(2).joined(separator: " ")
    keyFiles[name] = path
    return try key(name)
  }

  /// The fingerprint of a name's key, as ssh-keygen shows it.
  func fingerprint(_ name: String) throws -> String {
    _ = try key(name)
    let path = try #require(keyFiles[name])
    let text = try git.run(["ssh-keygen", "-l", "-f", path + ".pub"]).text
    return String(try #require(text.split(separator: " ").dropFirst().first))
  }

  /// A raw tag object, signed with the key of a name.
  func sign(_ text: [UInt8], by name: String, namespace: String = "git") throws -> [UInt8] {
    _ = try key(name)
    let path = try #require(keyFiles[name])
    let outcome = try git.run(["ssh-keygen", "-Y", "sign", "-n", namespace, "-f", path], input: text)
    try #require(outcome.isSuccess, "\(outcome.errorText)")
    return text + outcome.output
  }

  // MARK: policies

  /// The text of a policy.
  func policy(
    version: Int = 1, principals: [String], threshold: Int = 1, roots: [String]? = nil, roles: [String: [String]],
    transitions: String = Scene.transitions, revoked: String = "[]"
  ) throws -> String {
    let people = try principals.map { name in
      "\"\(name)\":{\"name\":\"\(name)\",\"email\":\"\(name)\",\"keys\":[\"\(try key(name))\"]}"
    }
    func list(_ names: [String]) -> String { "[" + names.map { "\"\($0)\"" }.joined(separator: ",") + "]" }
    let holders = roles.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\(list($0.value))" }
    return """
      {"version":\(version),"principals":{\(people.joined(separator: ","))},
       "root":{"principals":\(list(roots ?? principals)),"threshold":\(threshold)},
       "roles":{\(holders.joined(separator: ","))},
       "states":{"nominated":{},"submitted":{"review":true},"validated":{"base":true},"rejected":{}},
       "transitions":\(transitions),"revoked":\(revoked)}
      """
  }

  /// Adopts a policy; `bend` may change what is signed, `approvers` add their approvals.
  @discardableResult
  func adopt(
    _ json: String, by signer: String, with key: String? = nil, approvers: [String] = [], heads: String? = nil,
    bend: (inout PolicyAdoption) throws -> Void = { _ in }
  ) throws -> String {
    let version = policies.count + 1
    try git.write(json, to: ".hallmark/policy.json")
    let lines =
      heads
      ?? steps.sorted { $0.key < $1.key }.compactMap { id, chain in
        chain.last.map { "\(id) \($0.0.terms.sequence) \($0.1.digest)\n" }
      }.joined()
    if version > 1 { try git.write(lines, to: ".hallmark/heads") }
    let commit = try git.commit("policy \(version)")
    let name = try #require(ObjectName(hex: commit))
    var adoption = PolicyAdoption(
      commit: name, tagger: Self.tagger,
      terms: PolicyTerms(
        genesis: version > 1 ? genesis : nil, version: version, previous: policies.last?.link,
        policyDigest: Self.digest(Array(json.utf8)), configDigest: nil,
        headsDigest: version > 1 ? Self.digest(Array(lines.utf8)) : nil),
      signer: signer)
    adoption.approvals = try approvers.map { approver in
      let approval = PolicyApproval(commit: name, tagger: Self.tagger, terms: adoption.terms, signer: approver)
      return try sign(approval.signedText, by: approver)
    }
    try bend(&adoption)
    let link = try store(
      try sign(adoption.signedText, by: key ?? signer), as: "nomination-policy/\(Self.digits(version))")
    policies.append((link, json))
    return commit
  }

  /// Forgets that the last policy was there; its reference is gone too.
  func dropPolicy() throws {
    try git.git("update-ref", "-d", "refs/tags/nomination-policy/\(Self.digits(policies.count))")
    policies.removeLast()
  }

  // MARK: steps

  /// The object that a revision names.
  func name(of revision: String) throws -> ObjectName {
    try #require(ObjectName(hex: try git.git("rev-parse", revision)))
  }

  /// A step that follows the chain, still to be signed.
  func draft(_ id: String = "contoso", to state: String, by signer: String, as role: String) throws -> Transition {
    let commit = try name(of: "HEAD")
    let last = steps[id]?.last
    return Transition(
      commit: commit, tagger: Self.tagger,
      terms: StepTerms(
        genesis: genesis, connector: try #require(ConnectorID(id)), sequence: (steps[id]?.count ?? 0) + 1,
        previous: last?.1, from: last?.0.terms.to ?? "none", to: state, folder: "connectors/\(id)",
        tree: try name(of: "HEAD:connectors/\(id)"), manifest: try manifest("connectors/\(id)"),
        policy: PolicyLink(version: policies.count, digest: try #require(policies.last).link.digest)),
      signer: signer, role: role)
  }

  /// Takes a step; `bend` may change what is signed, `approvers` add their approvals, `spoil` the signed bytes.
  @discardableResult
  func step(
    _ id: String = "contoso", to state: String, by signer: String, as role: String, with key: String? = nil,
    approvers: [(String, String)] = [], bend: (inout Transition) throws -> Void = { _ in },
    spoil: (inout [UInt8]) throws -> Void = { _ in }
  ) throws -> Transition {
    var transition = try draft(id, to: state, by: signer, as: role)
    try bend(&transition)
    let approvals = try approvers.map { try approval($0.0, as: $0.1, of: transition) }
    transition.approvals = (transition.approvals + approvals).sorted { Self.base64($0) < Self.base64($1) }
    var raw = try sign(transition.signedText, by: key ?? signer)
    try spoil(&raw)
    let link = try store(raw, as: "nomination/\(id)/\(Self.digits((steps[id]?.count ?? 0) + 1))")
    steps[id, default: []].append((transition, link))
    return transition
  }

  /// A signed approval of a step.
  func approval(_ name: String, as role: String, with key: String? = nil, of step: Transition) throws -> [UInt8] {
    let approval = Approval(
      commit: step.commit, tagger: Self.tagger, terms: step.terms, signer: name, role: role, additions: step.additions)
    return try sign(approval.signedText, by: key ?? name)
  }

  /// The usual first two steps of a connector, whose owner is `dev`.
  func begin(_ id: String = "contoso", owner: String = "dev@example.org") throws {
    try step(id, to: "nominated", by: carol, as: "manager") {
      $0.additions.owners = [.init(principal: owner, key: try self.key(owner))]
    }
    try step(id, to: "submitted", by: owner, as: "owner")
  }

  /// Takes the last step away again.
  func dropStep(_ id: String = "contoso") throws {
    try git.git("update-ref", "-d", "refs/tags/nomination/\(id)/\(Self.digits(steps[id]?.count ?? 0))")
    steps[id]?.removeLast()
  }

  /// Writes a tag object and a reference to it.
  @discardableResult
  func store(_ raw: [UInt8], as name: String) throws -> ObjectLink {
    let id = try git.git("hash-object", "-t", "tag", "-w", "--stdin", "--literally", input: raw)
    // git itself refuses to point a reference at what is no tag any more.
    try File.write(id + "\n", to: Path.join(git.path, ".git/refs/tags/" + name))
    return ObjectLink(id: try #require(ObjectName(hex: id)), digest: Self.digest(raw))
  }

  /// The raw object of a step.
  func raw(_ id: String = "contoso", _ number: Int) throws -> [UInt8] {
    let link = try #require(steps[id]?[number - 1]).1
    return try git.run(["git", "cat-file", "tag", "\(link.id)"]).output
  }

  // MARK: verdicts

  /// The repository.
  func open() throws -> Repository { try Repository.open(at: git.path, environment: git.environment.variables) }

  /// What an auditor finds.
  func audit(_ ids: [String]? = nil) throws -> Audit {
    let (path, variables) = (git.path, git.environment.variables)
    let open: @Sendable () throws(GitError) -> Repository = { () throws(GitError) in
      try Repository.open(at: path, environment: variables)
    }
    return try Auditor(try open(), open: open).audit(ids.map { $0.compactMap { ConnectorID($0) } })
  }

  /// The rules that a connector does not meet: its own, then those of its steps.
  func rules(_ id: String = "contoso") throws -> [String] {
    let audit = try audit()
    let chain = try #require(ConnectorID(id).flatMap { audit[$0] })
    return chain.objections.map(\.rule) + chain.steps.compactMap { $0.decisive?.rule }
  }

  /// The rules that the policy does not meet.
  func policyRules() throws -> [String] {
    let policy = try audit().policy
    return policy.objections.map(\.rule) + policy.versions.compactMap { $0.decisive?.rule }
  }

  // MARK: digests

  static func digest(_ bytes: [UInt8]) -> Digest { Digest(SIMD32(SHA256.digest(of: bytes).bytes)) }

  static func digits(_ number: Int) -> String { String(String(1_000_000 + number).dropFirst()) }

  static func base64(_ bytes: [UInt8]) -> String {
    Base64.string(of: bytes)
  }

  /// The manifest as formats.md 4.1 defines it, from what git lists.
  private func manifest(_ folder: String) throws -> Digest {
    let listing = try git.git("ls-tree", "-r", "HEAD:" + folder)
    var bytes: [UInt8] = []
    for line in listing.split(separator: "\n").sorted(by: {
      $0.split(separator: "\t")[1] < $1.split(separator: "\t")[1]
    }) {
      let words = line.split { $0 == " " || $0 == "\t" }
      let content = try git.run(["git", "cat-file", "blob", String(words[2])]).output
      bytes += Array("\(words[0]) \(SHA256.digest(of: content).hex) \(words[3])".utf8) + [0]
    }
    return Self.digest(bytes)
  }
}

extension Scene {
  /// A stored tag in two: what was signed, and the signature.
  static func split(_ raw: [UInt8]) -> (text: [UInt8], armour: [UInt8]) {
    let text = String(decoding: raw, as: UTF8.self)
    let start = text.firstRange(of: "-----BEGIN")?.lowerBound ?? text.endIndex
    return (Array(text[..<start].utf8), Array(text[start...].utf8))
  }
}
