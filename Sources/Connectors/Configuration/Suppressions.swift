public import Documents

/// What `.hallmark/suppressions.json` says: findings that somebody accepted, each with a reason.
public struct Suppressions: Sendable {
  /// An accepted finding.
  public struct Entry: Sendable {
    /// The rule's id.
    public let rule: String
    /// The path of the file.
    public let path: String
    /// The place in the file, as a JSON Pointer; without one every finding of the rule in the file.
    public let pointer: String?
    /// Why it is accepted; one without a reason accepts nothing.
    public let reason: String?
    /// The last day it holds on.
    public let until: Day?
    /// Where the entry stands.
    public let value: Value
  }

  /// Where the file stands in a repository.
  public static let path = ".hallmark/suppressions.json"

  /// The accepted findings in the order of the file.
  public let entries: [Entry]

  /// Nothing is accepted.
  public static let none = Suppressions(entries: [])

  private init(entries: [Entry]) {
    self.entries = entries
  }

  /// Reads the bytes of a `suppressions.json`.
  public init(_ bytes: [UInt8]) throws(ConfigurationError) {
    let reader = try SettingsReader(path: Suppressions.path, bytes: bytes, members: ["suppressions"])
    var entries: [Entry] = []
    for object in try reader.objects("suppressions", of: try reader.root()) {
      try reader.closed(object, to: ["rule", "path", "pointer", "reason", "until"], name: "a suppression")
      let reason = try reader.text("reason", of: object)
      var until: Day?
      if let text = try reader.text("until", of: object) {
        until = Day(text)
        if until == nil {
          throw reader.error(object["until"] ?? object, "'\(text)' is no day", hint: "write it as 2027-01-31")
        }
      }
      entries.append(
        Entry(
          rule: try reader.required("rule", of: object), path: try reader.required("path", of: object),
          pointer: try reader.text("pointer", of: object), reason: reason == "" ? nil : reason, until: until,
          value: object))
    }
    self.init(entries: entries)
  }
}

/// A day of the calendar.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The day as `2027-01-31`.
  public let description: String

  /// Reads a day written as `2027-01-31`.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
    else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...lengths[month &- 1]).contains(day) else { return nil }
    description = text
  }

  /// Whether a day comes before another one.
  public static func < (left: Day, right: Day) -> Bool { left.description < right.description }
}
