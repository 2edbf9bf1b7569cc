public import Connectors
import Documents

/// What a commit, or what is staged for one, changes: what the rules of group commit look at.
public struct CommitChange: Sendable {
  /// When a change is looked at.
  public enum Occasion: Sendable, Hashable, CaseIterable {
    /// A message was written.
    case message
    /// Something is staged.
    case staged
    /// A commit is pushed.
    case commit
    /// All commits of a push, taken together.
    case push
  }

  /// When it is looked at.
  public let occasion: Occasion
  /// The message as it will be kept; nil where there is none yet, or none of the whole.
  public let message: SourceFile?
  /// The files that differ.
  public let files: [FileChange]
  /// The connector folders in which files differ, in the order of their paths.
  public let folders: [FolderChange]

  /// A change of these parts.
  public init(
    _ occasion: Occasion, message: SourceFile? = nil, files: [FileChange] = [], folders: [FolderChange] = []
  ) {
    self.occasion = occasion
    self.message = message
    self.files = files
    self.folders = folders
  }

  /// The first line of the message.
  var subject: String? {
    message.map { String(decoding: $0.bytes.prefix { $0 != 0x0A }, as: UTF8.self) }
  }

  /// A file that is new, gone, or has other content.
  public struct FileChange: Sendable {
    /// The path in the repository.
    public let path: String
    /// The blob before; nil for a file that is new.
    public let oldBlob: String?
    /// The blob now; nil for a file that is gone.
    public let newBlob: String?
    /// How many bytes it has now.
    public let size: Int
    /// Its content now, where it was read.
    let content: [UInt8]?
    /// The lines of the content that were not there before.
    public let addedLines: [Range<Int>]

    /// A change of a file; of `old` and `new` the lines are compared.
    public init(
      path: String, oldBlob: String?, newBlob: String?, size: Int, old: [UInt8]? = nil, new: [UInt8]? = nil
    ) {
      self.path = path
      self.oldBlob = oldBlob
      self.newBlob = newBlob
      self.size = size
      content = new
      addedLines = new.map { AddedLines.find(in: $0, since: old ?? []) } ?? []
    }

    /// Whether a byte stands in a line that is new.
    func adds(_ offset: Int) -> Bool {
      var (low, high) = (0, addedLines.count)
      while low < high {
        let middle = (low &+ high) / 2
        if addedLines[middle].upperBound <= offset { low = middle &+ 1 } else { high = middle }
      }
      return low < addedLines.count && addedLines[low].lowerBound <= offset
    }

    /// Whether the file was not there before.
    public var isAdded: Bool { oldBlob == nil && newBlob != nil }
    /// Whether the file is gone.
    var isDeleted: Bool { newBlob == nil }
  }

  /// A connector folder in which files differ.
  public struct FolderChange: Sendable {
    /// The path in the repository.
    public let folder: String
    /// The connector's id, where the name gives one.
    public let id: String?
    /// The programme it is submitted to.
    public let profile: Profile
    /// The blobs before, by the path within the folder; empty for a folder that is new.
    public let oldBlobs: [String: String]
    /// The blobs now; empty for a folder that is gone.
    public let newBlobs: [String: String]
    /// The title of the definition now, where it was read.
    public let title: String?
    /// Where the connector stands by its chain, where that was asked for and there is one.
    public let standing: ChainStanding?
    /// The connector as it is now, where the chain says that it was published.
    public let connector: Connector?
    /// The same as it was before; what it lacked of the published version then is not the change's doing.
    public let base: Connector?

    /// A change of a folder.
    public init(
      folder: String, id: String?, profile: Profile, oldBlobs: [String: String], newBlobs: [String: String],
      title: String? = nil, standing: ChainStanding? = nil, connector: Connector? = nil,
      base: Connector? = nil
    ) {
      self.folder = folder
      self.id = id
      self.profile = profile
      self.oldBlobs = oldBlobs
      self.newBlobs = newBlobs
      self.title = title
      self.standing = standing
      self.connector = connector
      self.base = base
    }

    /// Whether the folder was not there before.
    public var isAdded: Bool { oldBlobs.isEmpty && !newBlobs.isEmpty }
    /// Whether the folder is gone.
    var isDeleted: Bool { newBlobs.isEmpty && !oldBlobs.isEmpty }
  }
}

extension SourceFile {
  /// A file that is read as its name says.
  convenience init(textAt path: String, bytes: [UInt8]) {
    let name = path.lowercased()
    let isYAML = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    self.init(
      path: path, bytes: bytes, document: name.hasSuffix(".json") ? .json(bytes) : isYAML ? .yaml(bytes) : nil)
  }
}

/// The lines of a text that another one has not.
enum AddedLines {
  static func find(in new: [UInt8], since old: [UInt8]) -> [Range<Int>] {
    // Most changes are small: what is the same at both ends is not looked at line by line.
    let shorter = min(new.count, old.count)
    var start = 0
    while start < shorter, new[start] == old[start] { start &+= 1 }
    start = lineStart(new, start)
    var same = 0
    while same < shorter &- start, new[new.count &- 1 &- same] == old[old.count &- 1 &- same] { same &+= 1 }
    let end = new[(new.count &- same)...].firstIndex(of: newline) ?? new.count
    let known = Set(
      old[start..<max(start, min(old.count, end &- new.count &+ old.count))]
        .split(separator: newline, omittingEmptySubsequences: false))
    var lines: [Range<Int>] = []
    var position = start
    while position < end {
      let stop = new[position...].firstIndex(of: newline) ?? new.count
      if !known.contains(new[position..<stop]) { lines.append(position..<stop) }
      position = stop &+ 1
    }
    return lines
  }

  private static let newline: UInt8 = 0x0A

  /// Where the line begins that a byte stands in.
  private static func lineStart(_ bytes: [UInt8], _ offset: Int) -> Int {
    bytes[..<min(offset, bytes.count)].lastIndex(of: newline).map { $0 &+ 1 } ?? 0
  }
}
