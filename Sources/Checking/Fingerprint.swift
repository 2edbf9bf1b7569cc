import Connectors
import Documents

/// What makes a finding the same finding after the file around it has changed: rule, path, stable location, and the
/// beginning of the value at fault. Never the line.
public struct Fingerprint: Sendable, Hashable {
  /// The four, each ended by a NUL, which none of them can hold.
  public let bytes: [UInt8]

  /// The fingerprint of a finding whose location is known.
  public init(of finding: Finding, at location: Location?) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(256)
    for text in [finding.rule.id, finding.file.path, location?.stable ?? ""] {
      for byte in text.utf8 { bytes.append(byte == 0 ? 0x20 : byte) }
      bytes.append(0)
    }
    // 200 characters: what goes on in the middle of one is dropped.
    let text = finding.file.text[finding.range].prefix(800)
    if text.allSatisfy({ $0 < 0x80 }) {
      bytes += text.prefix(200)
    } else {
      let value = String(decoding: text, as: UTF8.self).unicodeScalars.prefix(200)
      bytes += String(String.UnicodeScalarView(value)).utf8
    }
    bytes.append(0)
    self.bytes = bytes
  }

  /// Takes all bytes at once, where an array would give them one after the other.
  public func hash(into hasher: inout Hasher) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
