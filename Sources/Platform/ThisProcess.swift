@preconcurrency internal import Glibc

/// The process that this code runs in.
public enum ThisProcess {
  /// Ends it at once; whoever calls has written out all there was to write.
  ///
  /// Nothing that C libraries want to tidy up on the way out matters any more. The corresponding C function is `_exit`.
  public static func end(_ status: Int32) -> Never {
    _exit(status)
  }

  /// The path of the program that it runs.
  public static func path() throws(PlatformError) -> String {
    String(decoding: try File.linkTarget(RawPath("/proc/self/exe")), as: UTF8.self)
  }

  /// Makes a reader that has gone, and a file that grows too large, errors of `write` instead of ends of the process.
  ///
  /// The corresponding C function is `signal`.
  public static func outliveFailedWrites() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets no C library talk to the user: RNP, as Debian builds it, writes what displeases it to C's `stderr`, always.
  ///
  /// From here on that stream leads nowhere, while the descriptor stays what it was. To be called before there are
  /// threads. The corresponding C function is `fopen`.
  public static func silenceLibraries() {
    if let nowhere = fopen("/dev/null", "we") { stderr = nowhere }
  }
}
