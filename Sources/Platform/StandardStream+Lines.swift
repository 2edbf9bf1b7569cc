internal import Glibc

extension StandardStream {
  /// The next line of standard input without its end; nil at the end of the input, or where it is longer than that.
  ///
  /// Read byte by byte, so that nothing behind the line is taken from whoever reads next. The corresponding C function
  /// is `read`.
  public static func readLine(limit: Int = 4_096) -> String? {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < limit {
      let count = read(input.rawValue, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return line.isEmpty ? nil : String(decoding: line, as: UTF8.self) }
      if byte == 0x0A { return String(decoding: line, as: UTF8.self) }
      line.append(byte)
    }
    return nil
  }
}
