import Documents

extension String {
  /// A text around a name, made in one piece: for rules that find very much.
  init(_ before: StaticString, naming name: Key?, _ after: StaticString) {
    let bytes = name?.textBytes ?? []
    let count = before.utf8CodeUnitCount + bytes.count + after.utf8CodeUnitCount
    unsafe self.init(unsafeUninitializedCapacity: count) { buffer in
      var end = 0
      before.withUTF8Buffer { unsafe end = buffer.initialize(fromContentsOf: $0) }
      unsafe bytes.withUnsafeBufferPointer {
        unsafe end += buffer.extracting(end...).initialize(fromContentsOf: $0)
      }
      after.withUTF8Buffer { unsafe end += buffer.extracting(end...).initialize(fromContentsOf: $0) }
      return end
    }
  }
}
