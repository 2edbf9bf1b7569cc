/// A commit, read from its raw bytes.
public struct Commit: Hashable, Sendable {
  /// The commit's own name.
  public let id: ObjectID
  /// The tree of the top folder.
  public let tree: ObjectID
  /// The commits before it; in a shallow clone also those that are not here.
  public let parents: [ObjectID]
  /// Who wrote the change, and when.
  public let author: Person
  /// Who made the commit, and when.
  public let committer: Person
  /// The message's bytes, in the encoding that the header names.
  public let message: [UInt8]
  /// The signature's bytes (`gpgsig`); nil where the commit is not signed.
  public let signature: [UInt8]?
  /// What a signature covers: the raw commit without its signature.
  public let signedBytes: [UInt8]

  /// Name, address and time as a header line holds them.
  public struct Person: Hashable, Sendable {
    /// The name, each byte that is not UTF-8 replaced by U+FFFD.
    public let name: String
    /// The address between the angle brackets.
    public let email: String
    /// Seconds since 1970; 0 where the line is malformed.
    public let time: Int64
  }

  /// The first line of the message, each byte that is not UTF-8 replaced by U+FFFD.
  public var subject: String {
    String(decoding: message.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }

  /// Reads a commit object's content; nil where it has no tree or a parent that is no id.
  init?(_ id: ObjectID, _ bytes: [UInt8]) {
    var tree: ObjectID?
    var parents: [ObjectID] = []
    var people: (author: Person?, committer: Person?)
    var signature: [UInt8]?
    var signed: [UInt8] = []
    var inSignature = false
    var index = 0
    while index < bytes.count, bytes[index] != Self.newline {
      let end = bytes[index...].firstIndex(of: Self.newline) ?? bytes.endIndex
      let line = bytes[index..<end]
      index = min(end + 1, bytes.endIndex)
      if inSignature, line.first == UInt8(ascii: " ") {
        signature?.append(contentsOf: line.dropFirst())
        signature?.append(Self.newline)
        continue
      }
      inSignature = false
      if signature == nil, let value = Self.value("gpgsig ", line) {
        signature = value + [Self.newline]
        inSignature = true
        continue
      }
      signed.append(contentsOf: line)
      signed.append(Self.newline)
      if tree == nil, let value = Self.value("tree ", line) {
        tree = ObjectID(hex: String(decoding: value, as: UTF8.self))
      } else if let value = Self.value("parent ", line), people.author == nil {
        guard let parent = ObjectID(hex: String(decoding: value, as: UTF8.self)) else { return nil }
        parents.append(parent)
      } else if people.author == nil, let value = Self.value("author ", line) {
        people.author = Person(value)
      } else if people.committer == nil, let value = Self.value("committer ", line) {
        people.committer = Person(value)
      }
    }
    guard let tree else { return nil }
    self.id = id
    self.tree = tree
    self.parents = parents
    let nobody = Person(name: "", email: "", time: 0)
    author = people.author ?? nobody
    committer = people.committer ?? nobody
    message = Array(bytes[min(index + 1, bytes.endIndex)...])
    self.signature = signature
    signedBytes = signed + bytes[index...]
  }

  private static let newline = UInt8(ascii: "\n")

  private static func value(_ key: StaticString, _ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let key = UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    return line.starts(with: key) ? line.dropFirst(key.count) : nil
  }
}

extension Commit.Person {
  /// Reads `Name <address> seconds zone`.
  init(_ line: ArraySlice<UInt8>) {
    let open = line.firstIndex(of: UInt8(ascii: "<")) ?? line.endIndex
    let close = line.lastIndex(of: UInt8(ascii: ">")) ?? line.endIndex
    var name = String(decoding: line[..<open], as: UTF8.self)
    while name.last == " " { name.removeLast() }
    self.name = name
    email = open < close ? String(decoding: line[(open + 1)..<close], as: UTF8.self) : ""
    let rest = close < line.endIndex ? line[(close + 1)...] : []
    let seconds = rest.split(separator: UInt8(ascii: " ")).first
    time = seconds.flatMap { Int64(String(decoding: $0, as: UTF8.self)) } ?? 0
  }
}
