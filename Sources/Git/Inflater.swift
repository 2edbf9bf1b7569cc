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

  /// The first bytes that a stream holds, at most `limit`; nil where it is none.
  func beginning(of source: RawSpan, limit: Int) -> [UInt8]? {
    guard isReady, inflateReset(stream) == Z_OK else { return nil }
    var isStream = false
    let bytes = source.withUnsafeBytes { deflated in
      [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
        take(deflated)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(limit)
        let status = CZlib.inflate(stream, Z_SYNC_FLUSH)
        isStream = status == Z_OK || status == Z_STREAM_END
        filled = limit - Int(stream.pointee.avail_out)
      }
    }
    return isStream ? bytes : nil
  }

  /// Points zlib at bytes, which it never writes through this pointer: its header predates `const`.
  private func take(_ deflated: UnsafeRawBufferPointer) {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: deflated.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.avail_in = UInt32(min(deflated.count, Int(UInt32.max)))
  }

  /// The `count` bytes that a stream beginning at `start` holds; nil where it holds fewer or more, or is damaged, or
  /// where it is to end with the source and something follows it.
  func inflate(_ source: RawSpan, from start: Int, count: Int, toTheEnd: Bool = false) -> [UInt8]? {
    guard isReady, start >= 0, start < source.byteCount, count >= 0, inflateReset(stream) == Z_OK else { return nil }
    var isWhole = false
    let bytes = source.withUnsafeBytes { deflated in
      [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
        take(UnsafeRawBufferPointer(rebasing: deflated[start...]))
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(count)
        isWhole = CZlib.inflate(stream, Z_FINISH) == Z_STREAM_END && stream.pointee.avail_out == 0
        if toTheEnd, stream.pointee.avail_in > 0 { isWhole = false }
        filled = isWhole ? count : 0
      }
    }
    return isWhole ? bytes : nil
  }
}
