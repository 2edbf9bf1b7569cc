public import Connectors
public import Nomination
internal import Platform

/// What this clone has seen: the highest valid step of each connector and of the policy, for each genesis.
///
/// So that nobody can serve older references later. A file that cannot be read is reported and taken as empty.
public struct Memory: Sendable, Equatable {
  /// A step that was seen and valid.
  public struct Sight: Sendable, Equatable {
    /// Its number.
    public let sequence: Int
    /// The digest of its raw object.
    public let digest: Digest
    /// The newest policy of that moment.
    public let policy: Int
    /// The highest number that was ever seen, also where a repair led back.
    public let highest: Int
  }

  private var policies: [Digest: Heads.Head] = [:]
  private var sights: [Digest: [ConnectorID: Sight]] = [:]

  /// What is wrong with the file that it was read from; nil where nothing is.
  public private(set) var complaint: String?

  /// A memory of nothing.
  public init() {}

  /// The newest policy that was seen under a genesis.
  public func policy(under genesis: Digest) -> Heads.Head? { policies[genesis] }

  /// The step of a connector that was seen under a genesis.
  public func sight(of id: ConnectorID, under genesis: Digest) -> Sight? { sights[genesis]?[id] }

  /// The connectors that were seen under a genesis.
  public func connectors(under genesis: Digest) -> [ConnectorID] { sights[genesis].map { Array($0.keys) } ?? [] }

  /// Remembers a policy.
  public mutating func remember(policy head: Heads.Head, under genesis: Digest) { policies[genesis] = head }

  /// Remembers a step.
  public mutating func remember(_ sight: Sight, of id: ConnectorID, under genesis: Digest) {
    sights[genesis, default: [:]][id] = sight
  }

  /// Reads the file; nothing is remembered where there is none.
  public init(path: String) {
    guard FileStatus.ifPresent(path) != nil else { return }
    guard let bytes = try? File.read(path, limit: 64 << 20) else {
      complaint = "\(path) cannot be read and is taken as empty: older references would not be noticed"
      return
    }
    if !read(bytes) {
      self = Memory()
      complaint = "\(path) is damaged and is taken as empty: older references would not be noticed"
    }
  }

  private static let title = "hallmark seen 1"

  private mutating func read(_ bytes: [UInt8]) -> Bool {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
    }
    guard bytes.last == 0x0A, lines.first?.joined(separator: " ") == Self.title else { return false }
    lines.removeFirst()
    lines.removeLast()
    var genesis: Digest?
    for words in lines {
      switch (words.first, words.count) {
      case ("genesis", 2):
        genesis = Digest(text: words[1])
        if genesis == nil { return false }
      case ("policy", 3):
        guard let genesis, let version = Int(words[1]), let digest = Digest(text: words[2]) else { return false }
        policies[genesis] = Heads.Head(sequence: version, digest: digest)
      case ("step", 6):
        guard let genesis, let id = ConnectorID(words[1]), let sequence = Int(words[2]),
          let digest = Digest(text: words[3]), let policy = Int(words[4]), let highest = Int(words[5])
        else { return false }
        sights[genesis, default: [:]][id] = Sight(sequence: sequence, digest: digest, policy: policy, highest: highest)
      default: return false
      }
    }
    return true
  }

  /// Writes the file; that it cannot be written is no error.
  public func save(to path: String) {
    var text = Self.title + "\n"
    for genesis in Set(policies.keys).union(sights.keys).sorted(by: { $0.hex < $1.hex }) {
      text += "genesis \(genesis)\n"
      if let head = policies[genesis] { text += "policy \(head.sequence) \(head.digest)\n" }
      for (id, sight) in (sights[genesis] ?? [:]).sorted(by: { $0.key < $1.key }) {
        text += "step \(id) \(sight.sequence) \(sight.digest) \(sight.policy) \(sight.highest)\n"
      }
    }
    StateFile.write(Array(text.utf8), to: path)
  }
}
