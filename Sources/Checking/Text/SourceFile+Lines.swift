import Connectors
import Documents

extension SourceFile {
  /// Visits each line without its line feed; a carriage return in front of that stays.
  func eachLine(_ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      body(bytes[start..<offset])
      start = offset + 1
    }
    if start < bytes.count { body(bytes[start...]) }
  }
}

extension Connector {
  /// The files that are JSON.
  var jsonFiles: [SourceFile] { files.filter { $0.document?.language == .json } }
}
