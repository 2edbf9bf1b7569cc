import Platform

/// The references of the one file that git gathers most of them in, `packed-refs`.
///
/// Where its first line says that they are sorted, as git has written it since 2017, what is asked for is found without
/// reading the rest.
struct PackedReferences {
  private let file: MappedFile
  private let path: String
  private let isSorted: Bool

  /// A line that holds a reference.
  private struct Record {
    let id: ObjectID
    let name: Range<Int>
    /// Where the next line begins.
    let end: Int
  }

  /// The file below a directory; nil where there is none.
  init?(in directory: String) throws(GitError) {
    path = Path.join(directory, "packed-refs")
    do {
      file = try MappedFile(path)
    } catch {
      if error.reason == .missing { return nil }
      throw GitError(.failed, error.message, hint: error.hint)
    }
    isSorted = file.withBytes { bytes in
      let head = bytes.extracting(0..<Self.lineEnd(bytes, from: 0))
      return head.starts(with: Array("# pack-refs with:".utf8)) && head.text.split(separator: " ").contains("sorted")
    }
  }

  /// The references whose names begin with one of some prefixes, in byte order of their names.
  func references(prefixes: [String]) throws(GitError) -> [Reference] {
    let prefixes = prefixes.map { Array($0.utf8) }
    var references: [Reference] = []
    if isSorted {
      for prefix in prefixes.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        try file.withBytes { (bytes) throws(GitError) in
          var start = try self.start(of: prefix.span.bytes, in: bytes)
          while let record = try record(at: start, in: bytes) {
            let name = bytes.extracting(record.name)
            guard name.starts(with: prefix) else { break }
            references.append(Reference(name: name.text, target: .object(record.id)))
            start = record.end
          }
        }
      }
      return references
    }
    try file.withBytes { (bytes) throws(GitError) in
      var start = 0
      while let record = try record(at: start, in: bytes) {
        let name = bytes.extracting(record.name)
        if prefixes.contains(where: { name.starts(with: $0) }) {
          references.append(Reference(name: name.text, target: .object(record.id)))
        }
        start = record.end
      }
    }
    return references.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The object of the reference of this name; nil where there is none.
  func id(of name: String) throws(GitError) -> ObjectID? {
    guard isSorted else { return try references(prefixes: [name]).first { $0.name == name }?.id }
    let wanted = Array(name.utf8)
    return try file.withBytes { (bytes) throws(GitError) in
      guard let record = try record(at: start(of: wanted.span.bytes, in: bytes), in: bytes),
        record.name.count == wanted.count, bytes.extracting(record.name).starts(with: wanted)
      else { return nil }
      return record.id
    }
  }

  /// Where the first record begins whose name does not stand before some text.
  private func start(of text: RawSpan, in bytes: RawSpan) throws(GitError) -> Int {
    var (low, high) = (0, bytes.byteCount)
    while low < high {
      var middle = (low + high) / 2
      while middle > low, bytes.byte(middle - 1) != UInt8(ascii: "\n") { middle -= 1 }
      guard let record = try record(at: middle, in: bytes), bytes.extracting(record.name).precedes(text) else {
        high = middle
        continue
      }
      low = record.end
    }
    return low
  }

  /// The record that begins at a line, or at one of those behind it; nil at the end.
  private func record(at start: Int, in bytes: RawSpan) throws(GitError) -> Record? {
    var start = start
    while start < bytes.byteCount {
      let end = Self.lineEnd(bytes, from: start)
      switch bytes.byte(start) {
      // Comments at the head.
      case UInt8(ascii: "#"): break
      // What the tag of the line before leads to; a shorter line would hide the one behind it.
      case UInt8(ascii: "^"): guard end - start == 41 else { throw damage }
      default:
        guard end - start > 41, bytes.byte(start + 40) == UInt8(ascii: " "),
          let id = ObjectID(digits: bytes.extracting(start..<(start + 40)))
        else { throw damage }
        return Record(id: id, name: (start + 41)..<end, end: end + 1)
      }
      start = end + 1
    }
    return nil
  }

  private var damage: GitError {
    GitError(.failed, "\(path) is damaged", hint: "git pack-refs --all writes it anew")
  }

  private static func lineEnd(_ bytes: RawSpan, from start: Int) -> Int {
    var end = start
    // Past the id there is no line end to look for.
    if bytes.byteCount - start > 41, bytes.byte(start) != UInt8(ascii: "#") { end += 41 }
    while end < bytes.byteCount, bytes.byte(end) != UInt8(ascii: "\n") { end += 1 }
    return end
  }
}

extension RawSpan {
  /// The byte at an offset, which must be within.
  fileprivate func byte(_ offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

  /// Whether these bytes begin with others.
  fileprivate func starts(with prefix: [UInt8]) -> Bool {
    guard byteCount >= prefix.count else { return false }
    for index in prefix.indices where byte(index) != prefix[index] { return false }
    return true
  }

  /// Whether these bytes stand before others in the order of bytes.
  fileprivate func precedes(_ other: RawSpan) -> Bool {
    for index in 0..<min(byteCount, other.byteCount) where byte(index) != other.byte(index) {
      return byte(index) < other.byte(index)
    }
    return byteCount < other.byteCount
  }

  /// The bytes as text, those that are not UTF-8 replaced by U+FFFD.
  fileprivate var text: String {
    withUnsafeBytes { String(decoding: $0, as: UTF8.self) }
  }
}
