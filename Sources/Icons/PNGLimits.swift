/// What a PNG may ask for before it is decoded.
public enum PNGLimits {
  /// The longest side of a picture.
  public static let side = 16_384
  /// The most pixels that are decoded: 64 MiB of memory.
  public static let pixels = 16_777_216
  /// The most bytes of a file that are looked at.
  public static let bytes = 33_554_432
}
