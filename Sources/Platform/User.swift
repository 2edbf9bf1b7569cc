internal import Glibc

/// Who this process acts as.
public enum User {
  /// The number of the user whose rights count.
  ///
  /// The corresponding C function is `geteuid`.
  public static var effective: UInt32 { geteuid() }
}
