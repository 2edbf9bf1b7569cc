import CDeflate

/// Takes whole deflated streams apart, one after the other, with the memory of one.
///
/// libdeflate does what `inflate` of zlib does in half the time, where all of a stream is there and the size of what
/// comes out is known. The corresponding C function is `libdeflate_zlib_decompress_ex`.
final class Inflater {
  private let decompressor: OpaquePointer?

  init() {
    decompressor = libdeflate_alloc_decompressor()
  }

  deinit {
    libdeflate_free_decompressor(decompressor)
  }

  /// The `count` bytes that a stream beginning at `start` holds; nil where it holds fewer or more, or is damaged, or
  /// where it is to end with the source and something follows it.
  func inflate(_ source: RawSpan, from start: Int, count: Int, toTheEnd: Bool = false) -> [UInt8]? {
    guard let decompressor, start >= 0, start < source.byteCount, count >= 0 else { return nil }
    var isWhole = false
    let bytes = source.withUnsafeBytes { deflated in
      [UInt8](unsafeUninitializedCapacity: max(count, 1)) { buffer, filled in
        let room = deflated.count - start
        var taken = 0
        let result = libdeflate_zlib_decompress_ex(
          decompressor, deflated.baseAddress?.advanced(by: start), room, buffer.baseAddress, count, &taken, nil)
        isWhole = result == LIBDEFLATE_SUCCESS && (!toTheEnd || taken == room)
        filled = isWhole ? count : 0
      }
    }
    return isWhole ? bytes : nil
  }
}
