/// Git's configuration: every value of every level, the ones that count last.
///
/// Names are written as git prints them: section and variable in lower case, the part between them as it stands.
public struct Configuration: Sendable {
  /// One line of a configuration.
  public struct Entry: Hashable, Sendable {
    /// The name, such as `core.hookspath`.
    public let name: String
    /// The value; nil where the line has no `=`, which means yes.
    public let value: String?
    /// Where it stands.
    public let level: Level
  }

  /// Where a value stands, the weakest first.
  public enum Level: Int, Comparable, Sendable {
    /// The machine's file.
    case system
    /// The user's files.
    case global
    /// The repository's file.
    case local
    /// The file of one work tree.
    case workTree
    /// `git -c`, or the variables `GIT_CONFIG_COUNT` and so on.
    case command

    /// In the order of strength.
    public static func < (left: Level, right: Level) -> Bool { left.rawValue < right.rawValue }
  }

  /// Every entry, in the order in which git reads them.
  public let entries: [Entry]
  /// The directory that `~/` stands for in paths.
  let home: String?

  /// The value that counts; nil where there is none, empty for a name without `=`.
  public func string(_ name: String) -> String? { last(name)?.value ?? (last(name) == nil ? nil : "") }

  /// All values of a name that may stand several times, the weakest first.
  public func strings(_ name: String) -> [String] {
    let name = Self.canonical(name)
    return entries.filter { $0.name == name }.map { $0.value ?? "" }
  }

  /// The value that counts, as yes or no; nil where there is none or it says neither.
  public func bool(_ name: String) -> Bool? {
    guard let entry = last(name) else { return nil }
    return entry.value.map { Self.truth($0) } ?? true
  }

  /// The value that counts as a whole number, with git's `k`, `m` and `g`; nil where it is none.
  public func integer(_ name: String) -> Int? {
    guard var text = string(name)?.lowercased() else { return nil }
    var factor = 1
    if let unit = text.last, let shift = ["k": 10, "m": 20, "g": 30][unit] {
      text.removeLast()
      factor = 1 << shift
    }
    guard let (value, overflow) = Int(text)?.multipliedReportingOverflow(by: factor), !overflow else { return nil }
    return value
  }

  /// The value that counts as a path, in which `~/` is the user's home; nil where there is none.
  public func path(_ name: String) -> String? {
    guard let text = string(name) else { return nil }
    guard text.hasPrefix("~/"), let home else { return text }
    return home + text.dropFirst()
  }

  /// All values of a name that stand where whoever made the repository cannot write.
  func protectedValues(_ name: String) -> [String] {
    let name = Self.canonical(name)
    return entries.filter { $0.name == name && $0.level != .local && $0.level != .workTree }.map { $0.value ?? "" }
  }

  /// The remote that promised what a partial clone left out.
  var promisor: String? {
    if let remote = string("extensions.partialclone") { return remote }
    return entries.last { $0.name.hasPrefix("remote.") && $0.name.hasSuffix(".promisor") }
      .map { String($0.name.dropFirst("remote.".count).dropLast(".promisor".count)) }
  }

  private func last(_ name: String) -> Entry? {
    let name = Self.canonical(name)
    return entries.last { $0.name == name }
  }

  /// The name with section and variable in lower case.
  static func canonical(_ name: String) -> String {
    guard let first = name.firstIndex(of: "."), let last = name.lastIndex(of: ".") else { return name.lowercased() }
    return name[..<first].lowercased() + name[first..<last] + name[last...].lowercased()
  }

  /// What git takes for yes or no; nil for anything else.
  static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "yes", "on": true
    case "false", "no", "off", "": false
    default: Int(text).map { $0 != 0 }
    }
  }
}
