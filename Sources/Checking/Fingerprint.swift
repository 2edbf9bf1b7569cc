public import Connectors
import Documents

/// What makes a finding the same finding after the file around it has changed: rule, path, stable location, and the
/// beginning of the value at fault. Never the line.
public struct Fingerprint: Sendable, Hashable {
  /// The four, each ended by a NUL, which none of them can hold.
  public let bytes: [UInt8]

  /// The fingerprint of a finding whose location is known.
  public init(of finding: Finding, at location: Location?) {
    var bytes: [UInt8] = []
    for text in [finding.about.id, finding.file.path, location?.stable ?? ""] {
      bytes += text.utf8.map { $0 == 0 ? 0x20 : $0 }
      bytes.append(0)
    }
    // 200 characters: what goes on in the middle of one is dropped.
    let text = (finding.file.text)[finding.range]
    let value = String(decoding: text.prefix(800), as: UTF8.self).unicodeScalars.prefix(200)
    bytes += Array(String(String.UnicodeScalarView(value)).utf8)
    bytes.append(0)
    self.bytes = bytes
  }
}

extension SourceFile {
  /// The text that the places of findings count in.
  public var text: [UInt8] { document?.bytes ?? bytes }
}
