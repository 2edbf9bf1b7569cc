/// A version of the policy: who there is, who may sign what, and which keys are believed no longer.
///
/// It is shared, never copied: each step is judged under at least one.
public final class Policy: Sendable {
  /// A person or a machine that signs.
  public struct Principal: Sendable, Hashable {
    /// The name that tags use.
    public let name: String
    /// How people call it; empty where the policy does not say.
    public let displayName: String
    /// Where mail reaches it; empty where the policy does not say.
    public let email: String
    /// The keys.
    public let keys: [Key]
    /// The age recipient, for sealing only.
    public let recipient: String?
  }

  /// A public key and the name it is known by.
  public struct Key: Sendable, Hashable {
    /// The key as one line.
    public let text: String
    /// `SHA256:…`, or the primary fingerprint of an OpenPGP key.
    public let fingerprint: String
    /// The fingerprints of the subkeys of an OpenPGP key.
    public let subkeys: [String]
    /// The numbers that make up the key and each subkey that may sign, whatever kind of key they are dressed as.
    public let materials: [String]

    /// A key of its line, its names and what it is made of.
    public init(text: String, fingerprint: String, subkeys: [String], materials: [String]) {
      self.text = text
      self.fingerprint = fingerprint
      self.subkeys = subkeys
      self.materials = materials
    }

    /// Every fingerprint that it, or a part of it, is known by.
    public var names: [String] { [fingerprint] + subkeys }
  }

  /// A state of the workflow.
  public struct State: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// Whether a folder in it is being looked at.
    public let isReview: Bool
    /// Whether its newest tree is what changes are measured against.
    let isBase: Bool
    /// The template that is mailed besides the usual one.
    public let notice: String?
  }

  /// A role and who holds it.
  public struct Role: Sendable, Hashable {
    /// Its name.
    public let name: String
    /// The principals.
    public let principals: [String]
  }

  /// A key that is believed no longer.
  public struct Revocation: Sendable, Hashable {
    /// The key's fingerprint.
    public let fingerprint: String
    /// Why.
    public let reason: String
    /// The last sequence up to which it is still believed, by connector.
    public let trustedThrough: [String: Int]

    /// Words for a revocation that names a subkey of a key; nothing where it names the key itself.
    func part(of key: Key) -> String { fingerprint == key.fingerprint ? "" : " with its subkey \(fingerprint)" }
  }

  /// The number of the version.
  public let version: Int
  /// The principals, in the order of the file.
  public let principals: [Principal]
  /// Who may sign the next policy.
  public let root: [String]
  /// How many of them have to.
  public let rootThreshold: Int
  /// The roles, in the order of the file.
  public let roles: [Role]
  /// Roles that may change the suppressions.
  public let suppress: [String]
  /// Roles to which test accounts are sealed.
  public let seal: [String]
  /// The states, in the order of the file.
  public let states: [State]
  /// The steps.
  public let workflow: Workflow
  /// The keys that are believed no longer.
  public let revoked: [Revocation]

  private let positions: [String: Int]
  private let owners: [String: String]
  private let revocations: [String: Revocation]

  init(
    version: Int, principals: [Principal], root: [String], rootThreshold: Int, roles: [Role], suppress: [String],
    seal: [String], states: [State], workflow: Workflow, revoked: [Revocation]
  ) {
    self.version = version
    self.principals = principals
    self.root = root
    self.rootThreshold = rootThreshold
    self.roles = roles
    self.suppress = suppress
    self.seal = seal
    self.states = states
    self.workflow = workflow
    self.revoked = revoked
    positions = Dictionary(principals.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    owners = Dictionary(
      principals.flatMap { principal in
        principal.keys.flatMap { [$0.fingerprint] + $0.materials }.map { ($0, principal.name) }
      },
      uniquingKeysWith: { first, _ in first })
    revocations = Dictionary(revoked.map { ($0.fingerprint, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

extension Policy {
  /// The principal of a name.
  public func principal(_ name: String) -> Principal? {
    positions[name].map { principals[$0] }
  }

  /// The keys of the principal of a name.
  func keys(of name: String) -> [Key] {
    positions[name].map { principals[$0].keys } ?? []
  }

  /// The principal whose key has a fingerprint.
  public func owner(ofKey fingerprint: String) -> String? { owners[fingerprint] }

  /// The principal one of whose keys is this one, or shares a part with it.
  public func owner(of key: Key) -> String? { key.materials.lazy.compactMap { self.owners[$0] }.first }

  /// What is said of a key that is believed no longer.
  public func revocation(ofKey fingerprint: String) -> Revocation? { revocations[fingerprint] }

  /// What is said of a key, or of a subkey of it: whoever has one of its parts may have the others.
  public func revocation(of key: Key) -> Revocation? {
    revocations.isEmpty ? nil : key.names.lazy.compactMap { self.revocations[$0] }.first
  }

  /// Whether a principal holds a role of the policy; owners are the chain's matter.
  public func holds(_ principal: String, role: String) -> Bool {
    members(of: role).contains(principal)
  }

  /// The principals that hold a role.
  public func members(of role: String) -> [String] {
    role == PolicyAdoption.role ? root : roles.first { $0.name == role }?.principals ?? []
  }

  /// The roles that a principal holds, `root` included.
  public func roles(of principal: String) -> [String] {
    (root.contains(principal) ? [PolicyAdoption.role] : [])
      + roles.filter { $0.principals.contains(principal) }.map(\.name)
  }

  /// The state of a name.
  public func state(_ name: String) -> State? {
    states.first { $0.name == name }
  }

  /// The states whose newest tree is what changes are measured against.
  public var baseStates: [String] { states.filter(\.isBase).map(\.name) }

  /// The principals that test accounts are sealed to, in the order of the file.
  public var sealPrincipals: [Principal] {
    principals.filter { principal in seal.contains { members(of: $0).contains(principal.name) } }
  }
}
