/// A regular expression as ECMA-262 or .NET writes it.
public struct Pattern: Sendable {
  private let program: PatternProgram?

  /// Reads an expression; throws where neither of the two accepts it.
  public init(_ text: String) throws(PatternError) {
    var parser = PatternParser(text)
    let node = try parser.parse()
    program = PatternProgram(node, groupCount: parser.groupCount)
  }

  /// Throws where an expression is one that neither of the two accepts.
  public static func check(_ text: String) throws(PatternError) {
    var parser = PatternParser(text)
    _ = try parser.parse()
  }

  /// Whether it matches somewhere in a text; nil where that cannot be told with reasonable effort.
  public func matches(_ text: String) -> Bool? {
    guard let program else { return nil }
    var machine = PatternMachine(program, Array(text.unicodeScalars))
    return machine.search()
  }
}

/// What is wrong with a regular expression.
public struct PatternError: Error, Sendable, Equatable {
  /// What is wrong, as the end of a sentence.
  public let message: String
  /// The position in the expression, in scalars from the start.
  public let position: Int
}
