import Connectors
import Documents

extension SourceFile {
  /// Visits each line without its line feed; a carriage return in front of that stays.
  func eachLine(_ body: (ArraySlice<UInt8>) -> Void) {
    var start = 0
    bytes.eachOffset(of: 0x0A) { offset in
      body(bytes[start..<offset])
      start = offset + 1
    }
    if start < bytes.count { body(bytes[start...]) }
  }
}
