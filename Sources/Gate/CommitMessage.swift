public import Git

/// The message of a commit as git will keep it, cut and tidied as git does after the `commit-msg` hook.
public struct CommitMessage {
  private let mode: Mode
  private let isEdited: Bool
  private let marker: String

  /// What `commit.cleanup` says.
  private enum Mode: String {
    case strip
    case whitespace
    case verbatim
    case scissors
  }

  /// How messages are kept here; git tells its hook by `GIT_EDITOR=:` that nobody edits this one.
  public init(configuration: Configuration, environment: [String: String]) {
    isEdited = environment["GIT_EDITOR"] != ":"
    mode = configuration.string("commit.cleanup").flatMap { Mode(rawValue: $0) } ?? (isEdited ? .strip : .whitespace)
    marker = configuration.string("core.commentString") ?? configuration.string("core.commentChar") ?? "#"
  }

  /// The bytes that are kept of a file that git handed to the hook.
  public func cleaned(_ bytes: [UInt8]) -> [UInt8] {
    if mode == .verbatim { return bytes }
    let newline = UInt8(ascii: "\n")
    var lines = bytes.split(separator: newline, omittingEmptySubsequences: false)
    let marker = marker(in: lines)
    if isEdited, let scissors = lines.firstIndex(where: { Self.isScissors($0, marker) }) {
      lines.removeSubrange(scissors...)
    }
    if mode == .strip { lines.removeAll { $0.starts(with: marker) } }
    var kept: [UInt8] = []
    var isAfterBlank = false
    for line in lines {
      let text = line.prefix(line.lastIndex { !Self.isBlank($0) }.map { $0 - line.startIndex + 1 } ?? 0)
      guard !text.isEmpty else {
        isAfterBlank = !kept.isEmpty
        continue
      }
      if isAfterBlank { kept.append(newline) }
      isAfterBlank = false
      kept += text
      kept.append(newline)
    }
    return kept
  }

  /// What comments begin with; where git was to choose (`auto`), the last line tells what it chose.
  private func marker(in lines: [ArraySlice<UInt8>]) -> [UInt8] {
    guard marker == "auto" else { return Array(marker.utf8) }
    let last = lines.last { !$0.isEmpty }?.first
    return last.flatMap { Array("#;@!$%^&|:".utf8).contains($0) ? [$0] : nil } ?? [UInt8(ascii: "#")]
  }

  /// The line below which git puts what is not part of the message.
  private static func isScissors(_ line: ArraySlice<UInt8>, _ marker: [UInt8]) -> Bool {
    line.elementsEqual(marker + Array(" ------------------------ >8 ------------------------".utf8))
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
