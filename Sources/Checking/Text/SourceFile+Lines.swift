import Connectors
import Documents

extension SourceFile {
  /// Visits each line without its line feed; a carriage return in front of that stays.
  func eachLine(_ body: (ArraySlice<UInt8>) -> Void) {
    eachLineRange { body(text[$0]) }
  }

  /// Visits the place of each line without its line feed; a carriage return in front of that stays.
  func eachLineRange(_ body: (Range<Int>) -> Void) {
    var start = 0
    text.eachOffset(of: 0x0A) { offset in
      body(start..<offset)
      start = offset + 1
    }
    if start < text.count { body(start..<text.count) }
  }
}
