public import Connectors

/// The file `.hallmark/heads`: each connector's newest valid step at the moment when a policy is adopted.
public struct Heads: Sendable, Hashable {
  /// A line of it.
  public struct Head: Sendable, Hashable {
    /// The number of the step.
    public let sequence: Int
    /// The digest of its raw tag object.
    public let digest: Digest

    /// A head of both.
    public init(sequence: Int, digest: Digest) {
      self.sequence = sequence
      self.digest = digest
    }
  }

  /// The heads by connector.
  public let all: [ConnectorID: Head]

  /// Heads by connector.
  public init(_ all: [ConnectorID: Head] = [:]) {
    self.all = all
  }

  /// The most bytes that the file may have.
  public static let byteLimit = 16 << 20

  /// The head of a connector.
  public subscript(id: ConnectorID) -> Head? { all[id] }

  /// Reads the bytes of the file.
  public init(_ bytes: [UInt8]) throws(Refusal) {
    guard bytes.count <= Self.byteLimit else { throw Refusal("the file of heads has more than 16 MiB") }
    var all: [ConnectorID: Head] = [:]
    var last: ConnectorID?
    var lines = LineCursor(bytes)
    while lines.peek != nil {
      let line = bytes[try lines.next()]
      let words = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      guard words.count == 3, let id = ConnectorID(bytes: words[0]), let sequence = Words.number(words[1]),
        sequence > 0, let digest = Digest(bytes, in: words[2].indices)
      else { throw Refusal("a head is written '<id> <sequence> sha256:<digest>'", line: lines.number) }
      if let last, !(last < id) { throw Refusal("the heads are not in byte order of their ids", line: lines.number) }
      last = id
      all[id] = Head(sequence: sequence, digest: digest)
    }
    self.all = all
  }

  /// The bytes of the file.
  public var text: String {
    all.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.sequence) \($0.value.digest)\n" }.joined()
  }
}
