import Documents

/// Names one of which may have been meant where another was written.
///
/// Who writes thousands of wrong names learns which they are, and of the first of them what was meant.
struct NearestNames {
  private let names: [String]
  /// How many names are still compared.
  private var allowance = 100_000

  /// Of two that are as near the first is meant.
  init(_ names: [String]) {
    self.names = names
  }

  /// The name that is nearest to one that is wrong.
  mutating func nearest(to name: String) -> String? {
    guard allowance >= names.count else { return nil }
    allowance -= names.count
    return name.nearest(among: names)
  }
}
