@preconcurrency internal import Glibc

/// The environment variables of a process, as a value.
public struct Environment: Sendable, Equatable {
  /// The variables by name.
  public var variables: [String: String]

  /// An environment of variables.
  public init(_ variables: [String: String] = [:]) {
    self.variables = variables
  }

  /// The value of a variable; an empty one counts as given.
  public subscript(name: String) -> String? {
    get { variables[name] }
    set { variables[name] = newValue }
  }

  /// The environment that this process was started with.
  ///
  /// The corresponding C variable is `environ`.
  public static func current() -> Environment {
    var result = Environment()
    var entry = environ
    while let text = entry.pointee {
      let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if pair.count == 2 { result.variables[String(pair[0])] = String(pair[1]) }
      entry += 1
    }
    return result
  }

  /// The path of a program: by the folders of `PATH`, or as it is when it holds a slash.
  ///
  /// The corresponding C function is `access`.
  public func program(_ name: String) -> String? {
    if name.utf8.contains(UInt8(ascii: "/")) { return access(name, X_OK) == 0 ? name : nil }
    for folder in (self["PATH"] ?? "/usr/bin:/bin").split(separator: ":") {
      let candidate = Path.join(String(folder), name)
      if access(candidate, X_OK) == 0, FileStatus.ifPresent(candidate)?.kind == .file { return candidate }
    }
    return nil
  }
}
