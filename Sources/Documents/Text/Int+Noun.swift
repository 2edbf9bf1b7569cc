extension Int {
  /// The number with a noun whose plural takes an s: `1 step`, `2 steps`.
  public func counted(_ noun: String) -> String {
    self == 1 ? "1 \(noun)" : "\(self) \(noun)s"
  }
}
