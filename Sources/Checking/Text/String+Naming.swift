import Documents

extension String {
  /// A text around a name, made in one piece: for rules that find very much.
  init(_ before: StaticString, naming name: Key?, _ after: StaticString) {
    let bytes = name?.textBytes ?? []
    let count = before.utf8CodeUnitCount + bytes.count + after.utf8CodeUnitCount
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer in
      guard var end = buffer.baseAddress else { return 0 }
      func append(_ part: UnsafeBufferPointer<UInt8>) {
        guard let start = part.baseAddress else { return }
        unsafe end.initialize(from: start, count: part.count)
        unsafe end += part.count
      }
      before.withUTF8Buffer { unsafe append($0) }
      unsafe bytes.withUnsafeBufferPointer { unsafe append($0) }
      after.withUTF8Buffer { unsafe append($0) }
      return count
    }
  }
}
