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
  func sight(of id: ConnectorID, under genesis: Digest) -> Sight? { sights[genesis]?[id] }

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
    guard bytes.last == 0x0A else { return false }
    var lines = bytes.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    guard lines.popFirst()?.elementsEqual(Self.title.utf8) == true else { return false }
    var genesis: Digest?
    var steps: [ConnectorID: Sight] = [:]
    for line in lines {
      let words = line.split(separator: 0x20, omittingEmptySubsequences: false)
      switch words.count {
      case 2 where words[0].elementsEqual("genesis".utf8):
        if let genesis { sights[genesis] = steps }
        genesis = Self.digest(words[1])
        if genesis == nil { return false }
        steps = [:]
      case 3 where words[0].elementsEqual("policy".utf8):
        guard let genesis, let version = Self.number(words[1]), let digest = Self.digest(words[2]) else { return false }
        policies[genesis] = Heads.Head(sequence: version, digest: digest)
      case 6 where words[0].elementsEqual("step".utf8):
        guard genesis != nil, let id = ConnectorID(bytes: words[1]), let sequence = Self.number(words[2]),
          let digest = Self.digest(words[3]), let policy = Self.number(words[4]), let highest = Self.number(words[5])
        else { return false }
        steps[id] = Sight(sequence: sequence, digest: digest, policy: policy, highest: highest)
      default: return false
      }
    }
    if let genesis { sights[genesis] = steps }
    return true
  }

  private static func digest(_ word: ArraySlice<UInt8>) -> Digest? {
    Digest(text: String(decoding: word, as: UTF8.self))
  }

  private static func number(_ word: ArraySlice<UInt8>) -> Int? { Int(String(decoding: word, as: UTF8.self)) }

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
