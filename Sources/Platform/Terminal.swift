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

/// What this process does with signals.
public enum Signals {
  /// Makes a reader that has gone an error of `write` in the place of the end of the process.
  ///
  /// The corresponding C function is `signal`.
  public static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
