/// Plain scalars of YAML, read by the core schema of YAML 1.2.
enum YAMLScalar {
  /// A number as YAML alone writes it; nil of what JSON writes in the same way.
  static func number(_ text: ArraySlice<UInt8>) -> Value.Number? {
    nil
  }
}
