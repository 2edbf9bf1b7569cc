internal import CSpng

/// A decoder of libspng; the one owner of its context.
///
/// The corresponding C functions are those that begin with `spng_`.
@safe
struct PNGDecoder: ~Copyable {
  private let context: OpaquePointer

  private init() throws(PNGDefect) {
    guard let context = unsafe spng_ctx_new(0) else { throw .refused("out of memory") }
    unsafe self.context = context
  }

  deinit { unsafe spng_ctx_free(context) }

  /// Decodes a picture whose chunks were found intact to 8 bits a channel; its colour profile is not applied.
  static func decode(_ chunks: PNGChunks, of bytes: [UInt8]) throws(PNGDefect) -> Bitmap {
    // Only what makes the picture goes in: no text to inflate, no profile to believe.
    let plain = chunks.essential.reduce(into: PNGChunks.signature) { $0 += bytes[$1] }
    let pixels = try pixels(of: plain, header: chunks.header)
    if !chunks.header.isInterlaced, try hasFurtherRow(plain, height: chunks.header.height) { throw .tooManyRows }
    guard let bitmap = Bitmap(width: chunks.header.width, height: chunks.header.height, bytes: pixels) else {
      throw .refused("its size and its data do not agree")
    }
    return bitmap
  }

  private static func pixels(of plain: [UInt8], header: PNGHeader) throws(PNGDefect) -> [UInt8] {
    let decoder = try PNGDecoder()
    var pixels = [UInt8](repeating: 0, count: header.width &* header.height &* 4)
    let status = unsafe plain.withUnsafeBufferPointer { input in
      unsafe pixels.withUnsafeMutableBufferPointer { output in
        let ready = unsafe decoder.begin(input)
        guard ready == 0 else { return ready }
        return unsafe spng_decode_image(
          decoder.context, output.baseAddress, output.count, Int32(SPNG_FMT_RGBA8.rawValue),
          Int32(SPNG_DECODE_TRNS.rawValue))
      }
    }
    if status != 0 { throw defect(status) }
    return pixels
  }

  /// Whether the data goes on after the last row: asked of a copy whose header claims one row more.
  private static func hasFurtherRow(_ plain: [UInt8], height: Int) throws(PNGDefect) -> Bool {
    guard height < PNGLimits.side else { return false }
    var taller = plain
    taller.replaceSubrange(20..<24, with: PNGChunks.bigEndian(UInt32(truncatingIfNeeded: height &+ 1)))
    taller.replaceSubrange(29..<33, with: PNGChunks.bigEndian(Checksum.crc32(taller[12..<29])))
    let decoder = try PNGDecoder()
    return unsafe taller.withUnsafeBufferPointer { input in
      guard unsafe decoder.begin(input) == 0 else { return false }
      let flags = Int32(SPNG_DECODE_PROGRESSIVE.rawValue)
      guard unsafe spng_decode_image(decoder.context, nil, 0, Int32(SPNG_FMT_PNG.rawValue), flags) == 0 else {
        return false
      }
      var rowLength = 0
      unsafe spng_decoded_image_size(decoder.context, Int32(SPNG_FMT_PNG.rawValue), &rowLength)
      var row = [UInt8](repeating: 0, count: rowLength / (height &+ 1))
      for _ in 0...height {
        let status = unsafe row.withUnsafeMutableBufferPointer {
          unsafe spng_decode_row(decoder.context, $0.baseAddress, $0.count)
        }
        if status == Int32(SPNG_EOI.rawValue) { return true }
        if status != 0 { return false }
      }
      return true
    }
  }

  /// Hands the bytes over under our limits; they must outlive the decoding.
  private func begin(_ input: UnsafeBufferPointer<UInt8>) -> Int32 {
    let side = UInt32(PNGLimits.side &+ 1)
    unsafe spng_set_image_limits(context, side, side)
    unsafe spng_set_chunk_limits(context, PNGLimits.bytes, PNGLimits.bytes)
    return unsafe spng_set_png_buffer(context, input.baseAddress, input.count)
  }

  private static func defect(_ status: Int32) -> PNGDefect {
    switch spng_errno(rawValue: spng_errno.RawValue(status)) {
    case SPNG_EIDAT_TOO_SHORT: .tooFewRows
    case SPNG_EIDAT_STREAM, SPNG_EZLIB, SPNG_EZLIB_INIT: .compression
    case SPNG_IO_EOF, SPNG_EOF: .truncated
    default: unsafe .refused(spng_strerror(status).map { unsafe String(cString: $0) } ?? "error \(status)")
    }
  }
}
