import CZlib

/// The stream that zlib's `inflate` makes of bytes that are all there; nothing is made beyond the room it is given.
///
/// The corresponding C type is `z_stream`.
struct Inflation: ~Copyable {
  // zlib's state points back at the stream, and the stream into the bytes: both stay where they are.
  private let stream: UnsafeMutablePointer<z_stream>
  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private let isReady: Bool

  /// What is known after some room was filled.
  enum Progress {
    /// The room is full, and there may be more.
    case full
    /// The stream ended as it should: its checksum is right, and nothing follows it.
    case ended
    /// It is no such stream, it is cut short, or something follows it.
    case damaged
  }

  init(_ deflated: [UInt8]) {
    bytes = .allocate(capacity: deflated.count)
    _ = bytes.initialize(from: deflated)
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    stream.pointee.next_in = bytes.baseAddress
    stream.pointee.avail_in = UInt32(clamping: bytes.count)
    isReady = bytes.count <= Int(UInt32.max) && hallmark_inflate_init(stream) == Z_OK
  }

  deinit {
    if isReady { inflateEnd(stream) }
    stream.deallocate()
    bytes.deallocate()
  }

  /// Fills the room from its beginning, and tells how much of it was filled.
  mutating func fill(_ room: UnsafeMutableRawBufferPointer) -> (count: Int, progress: Progress) {
    guard isReady, let start = room.baseAddress, let size = UInt32(exactly: room.count) else { return (0, .damaged) }
    stream.pointee.next_out = start.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = size
    let status = inflate(stream, Z_NO_FLUSH)
    let count = Int(size - stream.pointee.avail_out)
    // All input was there, so a call that neither filled the room nor came to the end never will.
    switch status {
    case Z_STREAM_END: return (count, stream.pointee.avail_in == 0 ? .ended : .damaged)
    case Z_OK where count == room.count: return (count, .full)
    default: return (count, .damaged)
    }
  }
}
