import CZlib

/// Takes deflated bytes apart, one object after the other, with the memory of one.
///
/// The corresponding C functions are `inflateInit`, `inflateReset` and `inflate`.
final class Inflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private let isReady: Bool

  init() {
    // zlib remembers where the stream lies, so it must not move.
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    isReady = hallmark_inflate_init(stream) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deallocate()
  }

  /// The `count` bytes that a stream beginning at `start` holds; nil where it holds fewer or more, or is damaged.
  func inflate(_ source: RawSpan, from start: Int, count: Int) -> [UInt8]? {
    guard isReady, start >= 0, start < source.byteCount, count >= 0, inflateReset(stream) == Z_OK else { return nil }
    var isWhole = false
    let bytes = source.withUnsafeBytes { deflated in
      [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
        let input = deflated[start...]
        // zlib never writes through this pointer; its header predates `const`.
        stream.pointee.next_in = UnsafeMutablePointer(
          mutating: UnsafeRawBufferPointer(rebasing: input).bindMemory(to: UInt8.self).baseAddress)
        stream.pointee.avail_in = UInt32(min(input.count, Int(UInt32.max)))
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(count)
        isWhole = CZlib.inflate(stream, Z_FINISH) == Z_STREAM_END && stream.pointee.avail_out == 0
        filled = isWhole ? count : 0
      }
    }
    return isWhole ? bytes : nil
  }
}
