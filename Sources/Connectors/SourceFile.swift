public import Documents
import Synchronization

/// A file that was read: where it stands in the repository, its bytes, and its document where it is JSON or YAML.
public final class SourceFile: Sendable {
  /// The path in the repository, as findings show it.
  public let path: String
  /// The content as it is on disk.
  public let bytes: [UInt8]
  /// What was read from it, where it is JSON or YAML.
  public let document: Document?
  private let knownLines = Mutex<LineTable?>(nil)

  /// A file with its content.
  public init(path: String, bytes: [UInt8], document: Document? = nil) {
    self.path = path
    self.bytes = bytes
    self.document = document
  }

  /// The text that the places of findings count in.
  public var text: [UInt8] { document?.bytes ?? bytes }

  /// The lines of that text.
  public var lines: LineTable {
    knownLines.withLock { known in
      if let known { return known }
      let lines = LineTable(text)
      known = lines
      return lines
    }
  }

  /// A JSON file.
  public static func json(path: String, bytes: [UInt8]) -> SourceFile {
    SourceFile(path: path, bytes: bytes, document: .json(bytes))
  }

  /// A YAML file.
  public static func yaml(path: String, bytes: [UInt8]) -> SourceFile {
    SourceFile(path: path, bytes: bytes, document: .yaml(bytes))
  }
}
