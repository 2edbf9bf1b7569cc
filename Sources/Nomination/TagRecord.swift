/// A tag object of ours that was read: what it says, the bytes, and where its signature begins.
public struct TagRecord<Content: Sendable>: Sendable {
  /// What it says.
  public let content: Content
  /// The raw object, as `git cat-file tag` prints it.
  public let bytes: [UInt8]
  /// The signature.
  public let block: SignatureBlock

  /// The bytes that were signed.
  public var signedBytes: ArraySlice<UInt8> { bytes[..<block.signedCount] }

  /// The armoured signature, from its first line to the end.
  public var armour: ArraySlice<UInt8> { bytes[block.signedCount...] }
}
