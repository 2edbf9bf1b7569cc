/// The index file's format, versions 2 to 4, as `gitformat-index` describes it.
///
/// libgit2 1.5 refuses split and sparse indexes, which git makes as a matter of course, and hashes the whole file.
/// Neither the hash nor the order is judged here: git writes both, and nothing is written back.
struct IndexFile {
  var entries: [IndexEntry] = []
  var trees: CachedTree?
  var link: IndexLink?

  /// Why bytes are no index that can be read.
  struct Fault: Error { let reason: String }

  init(_ bytes: [UInt8]) throws(Fault) {
    // The last 20 bytes are the hash of the others.
    var reader = ByteReader(bytes.dropLast(ObjectID.byteCount))
    guard let signature = reader.take(4), signature.elementsEqual("DIRC".utf8) else {
      throw Fault(reason: "it does not begin as an index does")
    }
    guard let version = reader.uint32(), let count = reader.uint32() else { throw Self.truncated }
    guard (2...4).contains(version) else { throw Fault(reason: "its version is \(version), not 2, 3 or 4") }
    // No entry is shorter than 62 bytes, so that a wrong count reserves nothing.
    guard Int(count) <= reader.remaining / 62 else { throw Self.truncated }
    entries.reserveCapacity(Int(count))
    var previous: [UInt8] = []
    for _ in 0..<count {
      entries.append(try Self.entry(&reader, version, &previous))
    }
    while reader.remaining > 0 { try readExtension(&reader) }
  }

  private static let truncated = Fault(reason: "it ends too early")

  private static func entry(
    _ reader: inout ByteReader, _ version: UInt32, _ previous: inout [UInt8]
  ) throws(Fault) -> IndexEntry {
    let start = reader.position
    guard reader.skip(24), let mode = reader.uint32(), reader.skip(8), let size = reader.uint32(),
      let id = reader.id(), let flags = reader.integer(UInt16.self)
    else { throw truncated }
    var more: UInt16 = 0
    if flags & 0x4000 != 0 {
      guard version > 2, let extended = reader.integer(UInt16.self) else {
        throw Fault(reason: "an entry's flags are wrong")
      }
      more = extended
    }
    // What is longer is told by its end.
    let length = flags & 0xFFF == 0xFFF ? nil : Int(flags & 0xFFF)
    let path: [UInt8]
    if version == 4 {
      guard let drop = offset(&reader), drop <= previous.count, let suffix = reader.take(upTo: 0) else {
        throw Fault(reason: "an entry's path is wrong")
      }
      path = previous.dropLast(drop) + suffix
      previous = path
    } else {
      guard let name = reader.take(upTo: 0, notBefore: length ?? 0) else { throw truncated }
      path = Array(name)
      // One to eight NUL bytes make the entry's length a multiple of eight.
      let taken = reader.position - start
      guard reader.skip((8 - taken % 8) % 8) else { throw truncated }
    }
    // git goes by what is told, and would find other entries behind one that lies.
    guard length ?? path.count == path.count else { throw Fault(reason: "an entry's path is not as long as it tells") }
    return IndexEntry(
      path: GitPath(bytes: path), mode: FileMode(rawValue: mode), id: id, size: size, stage: Int(flags >> 12 & 3),
      isIntentToAdd: more & 0x2000 != 0, isSkipWorkTree: more & 0x4000 != 0)
  }

  /// A number in the form of pack offsets: seven bits a byte, each continued one counting one more.
  private static func offset(_ reader: inout ByteReader) -> Int? {
    guard var byte = reader.integer(UInt8.self) else { return nil }
    var value = Int(byte & 0x7f)
    while byte & 0x80 != 0 {
      guard value < 1 << 40, let next = reader.integer(UInt8.self) else { return nil }
      byte = next
      value = (value + 1) << 7 | Int(byte & 0x7f)
    }
    return value
  }

  private mutating func readExtension(_ reader: inout ByteReader) throws(Fault) {
    guard let name = reader.take(4), let size = reader.uint32(), let content = reader.take(Int(size)) else {
      throw Self.truncated
    }
    let known = String(decoding: name, as: UTF8.self)
    switch known {
    case "TREE":
      // An optimisation only: a damaged one is as good as none.
      var reader = ByteReader(content)
      trees = CachedTree(&reader, depth: 0)
    case "link":
      guard let link = IndexLink(content) else { throw Fault(reason: "its link to a shared index is damaged") }
      self.link = link
    case "sdir": break
    default:
      // Upper case says that a reader may do without.
      guard name.first.map({ (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }) == true else {
        throw Fault(reason: "it needs the extension '\(known)', which is not known")
      }
    }
  }
}

extension CachedTree {
  /// Reads one folder and those in it.
  init?(_ reader: inout ByteReader, depth: Int) {
    guard depth < Repository.maximumDepth, let name = reader.take(upTo: 0),
      let count = Self.number(reader.take(upTo: UInt8(ascii: " "))),
      let childCount = Self.number(reader.take(upTo: UInt8(ascii: "\n")))
    else { return nil }
    var id = ObjectID.zero
    if count >= 0 {
      guard let found = reader.id() else { return nil }
      id = found
    }
    var children: [CachedTree] = []
    while children.count < childCount {
      guard let child = CachedTree(&reader, depth: depth + 1) else { return nil }
      children.append(child)
    }
    self.init(name: Array(name), count: count, id: id, children: children)
  }

  private static func number(_ digits: ArraySlice<UInt8>?) -> Int? {
    digits.flatMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}
