/// A loose object's file: deflated, a header of kind and size, then the content, which must have that size.
///
/// libgit2 1.5 is not asked to read them: it writes past its memory where the content is longer than the header says,
/// and never comes back from one that is cut short.
struct LooseObject {
  let header: ObjectHeader
  /// How many bytes the header has, its NUL included.
  private let start: Int

  /// Why an object that is there cannot be read.
  struct Fault: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
  }

  /// No object is larger, whoever asks.
  private static let sizeLimit = 1 << 30
  /// What comes at most of one deflated byte, so that a small file cannot make us reserve much.
  private static let inflationLimit = 1032

  /// Reads the header of a file, or of the beginning of one.
  init(_ file: [UInt8]) throws(Fault) {
    guard let text = Inflater.beginning(of: file.span.bytes, limit: 32) else { throw Fault("it is damaged") }
    guard let end = text.firstIndex(of: 0), let header = ObjectHeader(text[..<end]) else {
      throw Fault("its header is no object's")
    }
    self.header = header
    start = end + 1
  }

  /// The content that the whole file holds, of exactly the size that its header tells.
  func content(of file: [UInt8], _ inflater: Inflater) throws(Fault) -> ArraySlice<UInt8> {
    guard header.size <= Self.sizeLimit, header.size / Self.inflationLimit <= file.count,
      let bytes = inflater.inflate(file.span.bytes, from: 0, count: start + header.size, toTheEnd: true)
    else { throw Fault("it is cut short or damaged, or does not hold the \(header.size) bytes that its header tells") }
    return bytes[start...]
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
