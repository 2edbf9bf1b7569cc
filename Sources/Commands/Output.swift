internal import Platform

/// A stream that is written in large pieces; once it has failed, nothing more is written and the error is kept.
final class Output {
  private var buffer: [UInt8] = []
  private let sink: ([UInt8]) throws(PlatformError) -> Void
  private(set) var failure: PlatformError?

  init(_ sink: @escaping ([UInt8]) throws(PlatformError) -> Void) {
    self.sink = sink
  }

  /// Adds bytes.
  func write(_ bytes: some Collection<UInt8>) {
    guard failure == nil else { return }
    buffer.append(contentsOf: bytes)
    if buffer.count >= 1 << 20 { flush() }
  }

  /// Adds bytes, without gathering what is a large piece already.
  func write(_ bytes: [UInt8]) {
    guard bytes.count >= 1 << 13 else {
      buffer.append(contentsOf: bytes)
      if buffer.count >= 1 << 20 { flush() }
      return
    }
    flush()
    guard failure == nil else { return }
    do throws(PlatformError) {
      try sink(bytes)
    } catch {
      failure = error
    }
  }

  /// Adds a text.
  func write(_ text: String) {
    write(text.utf8)
  }

  /// Adds a text and ends the line.
  func line(_ text: String = "") {
    write(text.utf8)
    write(CollectionOfOne(0x0A))
  }

  /// Hands on what has been gathered.
  func flush() {
    guard failure == nil, !buffer.isEmpty else { return }
    do throws(PlatformError) {
      try sink(buffer)
    } catch {
      failure = error
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
