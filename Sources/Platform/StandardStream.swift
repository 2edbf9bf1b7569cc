internal import Glibc

/// The three open files that every process is born with.
public enum StandardStream: Int32, Sendable {
  case input = 0
  case output = 1
  case errors = 2

  /// Whether it is a terminal.
  ///
  /// The corresponding C function is `isatty`.
  public var isTerminal: Bool { isatty(rawValue) == 1 }

  /// How many columns the terminal has, where it is one.
  ///
  /// The corresponding C function is `tcgetwinsize`.
  public var width: Int? {
    var size = winsize()
    guard ioctl(rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Writes all bytes to it.
  public func write(_ bytes: [UInt8]) throws(PlatformError) {
    let name =
      switch self {
      case .input: "standard input"
      case .output: "standard output"
      case .errors: "standard error"
      }
    try writeAll(bytes, to: rawValue, path: name)
  }
}

extension StandardStream {
  /// Fills the places of standard streams that were closed before this process began.
  ///
  /// The next file that is opened would take such a place and be written over by what is said. What fills it
  /// refuses what the stream is for, so that nothing is lost in silence. The corresponding C function is `fcntl`.
  public static func guardClosedOnes() {
    for stream in [input, output, errors] where fcntl(stream.rawValue, F_GETFD) < 0 {
      _ = open("/dev/null", stream == input ? O_WRONLY : O_RDONLY)
    }
  }
}
