/// A command line that was understood: what each option and operand was given.
public struct Invocation: Sendable {
  var values: [String: [String]] = [:]
  var operands: [String: [String]] = [:]

  /// A command line with nothing on it.
  public init() {}

  /// Whether an option was given.
  public func has(_ option: Option) -> Bool {
    values[option.key] != nil
  }

  /// The value that an option was given last; of one whose value was left out, an empty text.
  public func value(of option: Option) -> String? {
    values[option.key]?.last
  }

  /// All values that an option was given.
  public func values(of option: Option) -> [String] {
    values[option.key] ?? []
  }

  /// What stands in the place of an operand.
  public func value(of operand: Operand) -> String? {
    operands[operand.value.name]?.first
  }

  /// All that stands in the place of an operand that repeats.
  public func values(of operand: Operand) -> [String] {
    operands[operand.value.name] ?? []
  }

  /// This command line with the options of another in front.
  public func following(_ other: Invocation) -> Invocation {
    var result = self
    result.values = other.values.merging(values) { $0 + $1 }
    return result
  }
}
