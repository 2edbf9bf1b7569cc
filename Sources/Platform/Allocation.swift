internal import CProcess

/// Memory for very many small objects that stay to the end.
///
/// Left alone, the allocator asks the system for a few pages at a time, and each time stops all threads for it.
public enum Allocation {
  /// Has the allocator take memory in large pieces from here on, and give none back.
  ///
  /// The corresponding C function is `mallopt`.
  public static func takeLargePieces() { hallmark_take_large_pieces() }

  /// Makes room for what this thread will allocate.
  ///
  /// The corresponding C functions are `malloc` and `madvise`.
  public static func reserve(_ size: Int) { hallmark_reserve(size) }

  /// Leaves a value to the end of the process, which is near: to take it apart first would only take time.
  public static func keep<Value>(_ value: consuming Value) { _ = Unmanaged.passRetained(Kept(value)) }

  private final class Kept<Value> {
    private let value: Value

    init(_ value: consuming Value) { self.value = value }
  }
}
