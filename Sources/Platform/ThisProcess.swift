internal import Glibc

/// The process that this code runs in.
public enum ThisProcess {
  /// Ends it at once; whoever calls has written out all there was to write.
  ///
  /// Nothing that C libraries want to tidy up on the way out matters any more. The corresponding C function is `_exit`.
  public static func end(_ status: Int32) -> Never {
    _exit(status)
  }

  /// Makes a reader that has gone an error of `write` in the place of the end of the process.
  ///
  /// The corresponding C function is `signal`.
  public static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }
}
