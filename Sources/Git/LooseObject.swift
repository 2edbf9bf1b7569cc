/// A loose object's file: deflated, a header of kind and size, then the content, which must have that size.
///
/// libgit2 1.5 is not asked to read them: it writes past its memory where the content is longer than the header says,
/// and never comes back from one that is cut short.
struct LooseObject: ~Copyable {
  let header: ObjectHeader
  private var inflation: Inflation
  /// What of the content came with the header.
  private let beginning: ArraySlice<UInt8>
  private let hasEnded: Bool

  /// Why an object that is there cannot be read.
  struct Fault: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
  }

  /// No object is larger, whoever asks.
  private static let sizeLimit = 1 << 30
  /// What zlib makes at most of one byte, so that a small file cannot make us reserve much.
  private static let inflationLimit = 1032

  /// Reads the header of a file, or of the beginning of one.
  init(_ file: [UInt8]) throws(Fault) {
    var inflation = Inflation(file)
    var progress = Inflation.Progress.damaged
    let text = [UInt8](unsafeUninitializedCapacity: 64) { room, count in
      (count, progress) = inflation.fill(UnsafeMutableRawBufferPointer(room))
    }
    guard progress != .damaged else { throw Fault("it is cut short or damaged") }
    guard let end = text.prefix(32).firstIndex(of: 0), let header = ObjectHeader(text[..<end]) else {
      throw Fault("its header is no object's")
    }
    self.header = header
    self.inflation = inflation
    beginning = text[(end + 1)...]
    hasEnded = progress == .ended
  }

  /// Whether a file of that many bytes can hold what the header tells, and it is not more than is ever read.
  func isBearable(from byteCount: Int) -> Bool {
    header.size <= Self.sizeLimit && header.size / Self.inflationLimit <= byteCount
  }

  /// Reads the content into room of exactly the size that the header tells.
  mutating func read(into room: UnsafeMutableRawBufferPointer) throws(Fault) {
    guard beginning.count <= room.count else { throw Fault("it is longer than its header says") }
    room.copyBytes(from: beginning)
    let rest = UnsafeMutableRawBufferPointer(rebasing: room[beginning.count...])
    if hasEnded {
      guard rest.isEmpty else { throw Fault("it is shorter than its header says") }
      return
    }
    if !rest.isEmpty {
      let (count, progress) = inflation.fill(rest)
      guard progress != .damaged else { throw Fault("it is cut short or damaged") }
      if progress == .ended {
        guard count == rest.count else { throw Fault("it is shorter than its header says") }
        return
      }
    }
    // The room is full; only the checksum may follow.
    try withUnsafeTemporaryAllocation(byteCount: 1, alignment: 1) { (extra) throws(Fault) in
      let (count, progress) = inflation.fill(extra)
      guard count == 0, progress == .ended else {
        throw Fault(count > 0 ? "it is longer than its header says" : "it is cut short or damaged")
      }
    }
  }
}

extension ObjectHeader {
  /// Reads `kind size` as git writes it.
  init?(_ text: ArraySlice<UInt8>) {
    let words = text.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard words.count == 2, let kind = ObjectKind(rawValue: String(decoding: words[0], as: UTF8.self)),
      let size = Int(String(decoding: words[1], as: UTF8.self)), String(size).utf8.elementsEqual(words[1]), size >= 0
    else { return nil }
    self.init(kind: kind, size: size)
  }
}
