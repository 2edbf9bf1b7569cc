internal import Crypto
internal import Nomination
internal import Platform
internal import Synchronization

/// What was verified before: that an object verifies under a key, and that a tree has a manifest; nothing else.
///
/// Each is two SHA-256 digests side by side, in the order of their bytes. Reading is free of locks: what is learned is
/// kept apart until it is written.
public final class VerificationCache: Sendable {
  /// The facts of the file, and its digest behind them.
  private let known: [UInt8]
  /// How many facts the file holds.
  private let count: Int
  private let learned = Mutex<Set<Fact>>([])
  private let path: String?

  /// An empty cache that is written nowhere.
  public init() {
    known = []
    count = 0
    path = nil
  }

  /// The cache in a file; a file that is damaged, or that others could have written, is taken as empty.
  public init(path: String) {
    self.path = path
    known = Self.read(path) ?? []
    count = max(0, known.count - Self.magic.count - SHA256Digest.byteCount) / Fact.size
  }

  /// What a key or a tree is called here.
  static func name(of kind: Kind, _ text: String) -> Digest {
    Digest(SHA256.digest(of: Array("\(kind.rawValue) \(text)".utf8)))
  }

  /// What names are made of.
  enum Kind: String {
    case key
    case tree
  }

  /// Whether a raw object verifies under a key of that name.
  func knows(object: Digest, key: Digest) -> Bool { knows(Fact(left: object, right: key)) }

  /// Whether a tree of that name has a manifest.
  func knows(tree: Digest, manifest: Digest) -> Bool { knows(Fact(left: tree, right: manifest)) }

  /// Keeps that a raw object verifies under a key of that name.
  func learn(object: Digest, key: Digest) { learn(Fact(left: object, right: key)) }

  /// Keeps that a tree of that name has a manifest.
  func learn(tree: Digest, manifest: Digest) { learn(Fact(left: tree, right: manifest)) }

  /// Writes what was learned; that it cannot be written is no error.
  public func save() {
    guard let path else { return }
    let new = learned.withLock { $0 }
    guard !new.isEmpty else { return }
    let old = new.count + count <= Self.limit ? (0..<count).map(fact) : []
    var bytes = Self.magic
    bytes.reserveCapacity(Self.magic.count + (new.count + old.count) * Fact.size + SHA256Digest.byteCount)
    for fact in new.union(old).sorted() { bytes += fact.left.bytes + fact.right.bytes }
    bytes += SHA256.digest(of: bytes).bytes
    StateFile.write(bytes, to: path)
  }

  private func learn(_ fact: Fact) {
    learned.withLock { _ = $0.insert(fact) }
  }

  private func fact(_ position: Int) -> Fact {
    let start = Self.magic.count + position * Fact.size
    return known.withUnsafeBytes {
      Fact(left: Digest($0, at: start), right: Digest($0, at: start + SHA256Digest.byteCount))
    }
  }

  private func knows(_ fact: Fact) -> Bool {
    let wanted = fact.left.numbers[0]
    return known.withUnsafeBytes { bytes in
      // To the first fact that begins as this one does.
      var (low, high) = (0, count)
      while low < high {
        let middle = (low + high) / 2
        if Self.beginning(of: middle, bytes) < wanted { low = middle + 1 } else { high = middle }
      }
      while low < count, Self.beginning(of: low, bytes) == wanted {
        if self.fact(low) == fact { return true }
        low += 1
      }
      return false
    }
  }

  private static func beginning(of position: Int, _ bytes: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: magic.count + position * Fact.size, as: UInt64.self))
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let status = FileStatus.ifPresent(path, followingLinks: false), status.kind == .file,
      status.mode & 0o077 == 0, status.owner == User.effective,
      let bytes = try? File.read(path, limit: 128 << 20, followingLinks: false), bytes.starts(with: magic)
    else { return nil }
    let end = bytes.count - SHA256Digest.byteCount
    guard end >= magic.count, (end - magic.count).isMultiple(of: Fact.size) else { return nil }
    let digest = SHA256.digest(of: bytes.span.bytes.extracting(0..<end))
    return digest.bytes == Array(bytes[end...]) ? bytes : nil
  }

  private static let magic = Array("hallmark-cache-2".utf8)
  private static let limit = 1 << 20

  /// Two digests that belong together.
  private struct Fact: Hashable, Comparable {
    let left: Digest
    let right: Digest

    static let size = 2 * SHA256Digest.byteCount

    static func < (one: Fact, other: Fact) -> Bool {
      one.left == other.left ? one.right < other.right : one.left < other.left
    }
  }
}

extension Digest {
  /// The digest whose 32 bytes stand at an offset.
  fileprivate init(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    func number(_ index: Int) -> UInt64 {
      UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: offset + 8 * index, as: UInt64.self))
    }
    self.init(numbers: SIMD4(number(0), number(1), number(2), number(3)))
  }
}
