/// A tag object of ours that was read: what it says, the bytes, and where its signature begins.
///
/// It is shared, never copied: what a step says has many parts.
public final class TagRecord<Content: Sendable>: Sendable {
  /// What it says.
  public let content: Content
  /// The raw object, as `git cat-file tag` prints it.
  public let bytes: [UInt8]
  /// The signature.
  public let block: SignatureBlock

  init(content: Content, bytes: [UInt8], block: SignatureBlock) {
    self.content = content
    self.bytes = bytes
    self.block = block
  }

  /// The bytes that were signed.
  public var signedBytes: ArraySlice<UInt8> { bytes[..<block.signedCount] }

  /// The armoured signature, from its first line to the end.
  public var armour: ArraySlice<UInt8> { bytes[block.signedCount...] }
}
