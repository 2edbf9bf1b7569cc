import CZlib

extension Inflater {
  /// The first bytes that a stream holds, at most `limit`; nil where it is none.
  ///
  /// That is for zlib, which stops where it is told to. The corresponding C functions are `inflateInit` and `inflate`.
  static func beginning(of source: RawSpan, limit: Int) -> [UInt8]? {
    var stream = z_stream()
    // zlib remembers where the stream lies, so it must not move.
    return withUnsafeMutablePointer(to: &stream) { stream -> [UInt8]? in
      guard hallmark_inflate_init(stream) == Z_OK else { return nil }
      defer { inflateEnd(stream) }
      var isStream = false
      let bytes = source.withUnsafeBytes { deflated in
        [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
          // zlib never writes through this pointer: its header predates `const`.
          stream.pointee.next_in = UnsafeMutablePointer(mutating: deflated.bindMemory(to: UInt8.self).baseAddress)
          stream.pointee.avail_in = UInt32(clamping: deflated.count)
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(limit)
          let status = CZlib.inflate(stream, Z_SYNC_FLUSH)
          isStream = status == Z_OK || status == Z_STREAM_END
          filled = limit - Int(stream.pointee.avail_out)
        }
      }
      return isStream ? bytes : nil
    }
  }
}
