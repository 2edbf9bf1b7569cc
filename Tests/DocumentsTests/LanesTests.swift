import Testing

@testable import Documents

@Suite struct LanesTests {
  /// The reader looks at the byte that comes out, so it has to be one of the text.
  @Test func theSearchEndsAtTheLastByte() {
    for count in 1...70 {
      let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: count &- 1) + [UInt8(ascii: "]")]
      bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return }
        #expect(Lanes.endOfPlainText(start, before: start + count) == start + (count - 1))
      }
    }
  }
}
