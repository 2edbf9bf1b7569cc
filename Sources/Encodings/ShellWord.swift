/// A text as one word of a command line, for commands that people copy: nothing in it is anything to the shell.
public enum ShellWord {
  /// The text, in quotes where the shell would take it for anything but itself.
  public static func quoted(_ text: String) -> String {
    !text.isEmpty && text.utf8.allSatisfy(isPlain) ? text : inQuotes(text)
  }

  /// The text in single quotes.
  public static func inQuotes(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "%+,-./:=@_".utf8.contains(byte)
    }
  }
}
