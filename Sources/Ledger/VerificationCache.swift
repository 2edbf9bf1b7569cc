internal import Crypto
internal import Nomination
internal import Platform
internal import Synchronization

/// What was verified before: that an object verifies under a key, and that a tree has a manifest; nothing else.
///
/// Each is one SHA-256 over both names. Reading is free of locks: what is learned is kept apart until it is written.
public final class VerificationCache: Sendable {
  private let known: Set<Fact>
  private let learned = Mutex<Set<Fact>>([])
  private let path: String?

  /// An empty cache that is written nowhere.
  public init() {
    known = []
    path = nil
  }

  /// The cache in a file; a file that is damaged, or that others could have written, is taken as empty.
  public init(path: String) {
    self.path = path
    known = Self.read(path) ?? []
  }

  func knows(object: Digest, key: String) -> Bool { known.contains(Self.fact("object", object.hex, key)) }

  func knows(tree: String, manifest: Digest) -> Bool { known.contains(Self.fact("tree", tree, manifest.hex)) }

  func learn(object: Digest, key: String) { learn(Self.fact("object", object.hex, key)) }

  func learn(tree: String, manifest: Digest) { learn(Self.fact("tree", tree, manifest.hex)) }

  /// Writes what was learned; that it cannot be written is no error.
  public func save() {
    guard let path else { return }
    let all = learned.withLock { $0 }
    guard !all.isEmpty else { return }
    var bytes = Self.magic
    let facts = all.union(known)
    bytes.reserveCapacity(Self.magic.count + 32 * (facts.count + 1))
    for fact in facts.count <= Self.limit ? facts : all { bytes += fact.bytes }
    bytes += SHA256.digest(of: bytes).bytes
    StateFile.write(bytes, to: path)
  }

  private func learn(_ fact: Fact) {
    learned.withLock { _ = $0.insert(fact) }
  }

  private static func fact(_ kind: String, _ left: String, _ right: String) -> Fact {
    Fact(SHA256.digest(of: Array("\(kind) \(left) \(right)".utf8)).bytes[...])
  }

  private static func read(_ path: String) -> Set<Fact>? {
    guard let status = FileStatus.ifPresent(path, followingLinks: false), status.kind == .file,
      status.mode & 0o077 == 0, status.owner == User.effective,
      let bytes = try? File.read(path, limit: 64 << 20, followingLinks: false), bytes.starts(with: magic),
      bytes.count >= magic.count + 32, (bytes.count - magic.count).isMultiple(of: 32)
    else { return nil }
    let end = bytes.count - 32
    guard SHA256.digest(of: Array(bytes[..<end])).bytes == Array(bytes[end...]) else { return nil }
    var facts: Set<Fact> = []
    facts.reserveCapacity((end - magic.count) / 32)
    for start in stride(from: magic.count, to: end, by: 32) {
      facts.insert(Fact(bytes[start..<(start + 32)]))
    }
    return facts
  }

  private static let magic = Array("hallmark-cache-1".utf8)
  private static let limit = 1 << 20

  /// The SHA-256 of what was verified.
  private struct Fact: Hashable {
    private let words: SIMD4<UInt64>

    init(_ bytes: ArraySlice<UInt8>) {
      var words = SIMD4<UInt64>()
      for (index, byte) in bytes.prefix(32).enumerated() {
        words[index >> 3] |= UInt64(byte) << UInt64(8 * (index & 7))
      }
      self.words = words
    }

    var bytes: [UInt8] {
      (0..<32).map { UInt8(truncatingIfNeeded: words[$0 >> 3] >> UInt64(8 * ($0 & 7))) }
    }
  }
}
