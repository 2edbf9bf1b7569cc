internal import Glibc

/// A file that the system shows as memory: nothing of it is read before it is looked at.
///
/// Meant for files that nobody changes once they are written: what is cut off while it is looked at ends the process.
public final class MappedFile: Sendable {
  /// How many bytes there are.
  public let count: Int
  private nonisolated(unsafe) let memory: UnsafeRawBufferPointer

  /// Maps a regular file.
  ///
  /// The corresponding C functions are `open`, `fstat` and `mmap`.
  public init(_ path: String) throws(PlatformError) {
    let descriptor = try Descriptor(opening: path, flags: O_RDONLY | O_NONBLOCK | O_NOCTTY, for: "read")
    let status = try descriptor.status(of: path)
    guard status.kind == .file else { throw PlatformError("read", path, .isSpecial) }
    count = status.size
    guard count > 0 else {
      memory = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor.number, 0), start != MAP_FAILED else {
      throw PlatformError("read", path, errno: errno)
    }
    memory = UnsafeRawBufferPointer(start: start, count: count)
  }

  deinit {
    if let start = memory.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), memory.count) }
  }

  /// Lends the bytes for the length of one call.
  public func withBytes<Result: ~Copyable, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(RawSpan(_unsafeBytes: memory))
  }
}
