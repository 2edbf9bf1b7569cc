internal import CSpng

extension Bitmap {
  /// The picture as a PNG file: true colour, with alpha only where some pixel is not opaque.
  public func png() throws(PNGDefect) -> [UInt8] {
    try PNGEncoder().encode(self)
  }
}

/// An encoder of libspng; the one owner of its context and buffer.
///
/// The corresponding C functions are those that begin with `spng_`.
@safe
private struct PNGEncoder: ~Copyable {
  private let context: OpaquePointer

  init() throws(PNGDefect) {
    guard let context = unsafe spng_ctx_new(Int32(SPNG_CTX_ENCODER.rawValue)) else {
      throw .refused("out of memory")
    }
    unsafe self.context = context
  }

  deinit { unsafe spng_ctx_free(context) }

  func encode(_ bitmap: Bitmap) throws(PNGDefect) -> [UInt8] {
    let isOpaque = stride(from: 3, to: bitmap.bytes.count, by: 4).allSatisfy { bitmap.bytes[$0] == 255 }
    let pixels = isOpaque ? bitmap.bytes.enumerated().filter { $0.offset & 3 != 3 }.map(\.element) : bitmap.bytes
    var header = spng_ihdr()
    header.width = UInt32(bitmap.width)
    header.height = UInt32(bitmap.height)
    header.bit_depth = 8
    header.color_type = UInt8(
      (isOpaque ? SPNG_COLOR_TYPE_TRUECOLOR : SPNG_COLOR_TYPE_TRUECOLOR_ALPHA).rawValue)
    unsafe spng_set_option(context, SPNG_ENCODE_TO_BUFFER, 1)
    unsafe spng_set_ihdr(context, &header)
    let status = unsafe pixels.withUnsafeBufferPointer {
      unsafe spng_encode_image(
        context, $0.baseAddress, $0.count, Int32(SPNG_FMT_PNG.rawValue), Int32(SPNG_ENCODE_FINALIZE.rawValue))
    }
    var length = 0
    var failure: Int32 = 0
    guard status == 0, let buffer = unsafe spng_get_png_buffer(context, &length, &failure), failure == 0 else {
      throw unsafe .refused(spng_strerror(status).map { unsafe String(cString: $0) } ?? "error \(status)")
    }
    defer { unsafe free(buffer) }
    return unsafe Array(UnsafeRawBufferPointer(start: buffer, count: length))
  }
}
