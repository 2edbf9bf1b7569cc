public import Documents

extension Document {
  /// Whether the name at a place of the tape begins as extensions do, however it is written.
  public func isExtensionName(at index: Int) -> Bool {
    textBytes(of: index).starts(with: "x-".utf8)
  }
}
