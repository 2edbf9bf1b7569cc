public import Documents

/// Holds values against schemas.
///
/// The work for one definition is bounded, whatever its schemas are; what cannot be told in time counts as right.
public struct Evaluator {
  /// What a value is an example of; it decides about `readOnly` and `writeOnly`.
  public enum Purpose: Sendable {
    case request
    case response
    case either
  }

  let definition: Definition
  var purpose = Purpose.either
  /// How many steps one value may take, and how many all of them.
  private static let stepsForOne = 50_000
  private var stepsForAll = 2_000_000
  private var steps = 0
  private var depth = 0
  /// Whether a value that is not of its `format` passes, so that what is worse comes to light.
  var passesFormats = false
  private static let deepest = 256
  /// What was found of a value and a schema of several branches: they may lead to the same one in many ways.
  private var known: [Pair: Verdict] = [:]
  private var patterns: [Int: Pattern?] = [:]

  private struct Pair: Hashable {
    let value: Int
    let document: ObjectIdentifier
    let schema: Int
    let purpose: Purpose
    let passesFormats: Bool
  }

  /// An evaluator for the schemas of a definition.
  public init(_ definition: Definition) {
    self.definition = definition
  }

  /// Why a value does not fit a schema; nil where it does, or where that cannot be told.
  public mutating func mismatch(of value: Value, with schema: Schema, for purpose: Purpose = .either) -> Mismatch? {
    guard stepsForAll > 0 else { return nil }
    self.purpose = purpose
    steps = 0
    depth = 0
    defer { stepsForAll -= steps }
    guard case .fails(let mismatch) = judge(value, schema) else { return nil }
    guard mismatch.cause == .format else { return mismatch }
    passesFormats = true
    defer { passesFormats = false }
    guard case .fails(let worse) = judge(value, schema) else { return mismatch }
    return worse
  }

  mutating func judge(_ value: Value, _ written: Schema) -> Verdict {
    guard let schema = written.resolved else { return .unknown }
    depth += 1
    defer { depth -= 1 }
    steps += 1
    if depth > Self.deepest || steps > Self.stepsForOne { return .unknown }
    if schema.isDynamic { return .unknown }
    if value.isNull, schema.isNullable { return .fits }
    let isBranched = !schema.keywords.isDisjoint(with: .branching)
    guard isBranched else { return judgeKeywords(value, schema) }
    let pair = Pair(
      value: value.index, document: ObjectIdentifier(value.document), schema: schema.ordinal, purpose: purpose,
      passesFormats: passesFormats)
    if let verdict = known[pair] { return verdict }
    let verdict = judgeKeywords(value, schema)
    // What another value's steps left no time for may be told of this one.
    if steps <= Self.stepsForOne { known[pair] = verdict }
    return verdict
  }

  /// Holds a value against each keyword in turn; the first that it does not fit tells.
  private mutating func judgeKeywords(_ value: Value, _ schema: Schema) -> Verdict {
    if let mismatch = typeMismatch(of: value, schema) { return .fails(mismatch) }
    var isKnown = true
    if schema.has(.enumeration), let mismatch = enumerationMismatch(of: value, schema) { return .fails(mismatch) }
    let verdict: Verdict? =
      switch value.kind {
      case .number: numberMismatch(of: value, schema).map { .fails($0) }
      case .string: judgeString(value, schema)
      case .array: judgeArray(value, schema)
      case .object: judgeObject(value, schema)
      default: nil
      }
    switch verdict {
    case .fails?: return verdict ?? .unknown
    case .unknown?: isKnown = false
    case .fits?, nil: break
    }
    switch judgeCombinations(value, schema) {
    case .fails(let mismatch): return .fails(mismatch)
    case .unknown: return .unknown
    case .fits: return isKnown ? .fits : .unknown
    }
  }

  /// The compiled `pattern` of a schema.
  mutating func pattern(_ value: Value) -> Pattern? {
    if let known = patterns[value.index] { return known }
    let pattern = value.string.flatMap { try? Pattern($0) }
    patterns[value.index] = pattern
    return pattern
  }

  /// Counts steps that a comparison of that size takes.
  mutating func spend(_ count: Int) {
    steps += count
  }
}
