import Definitions
import Documents
import Testing

@Suite struct EvaluatorTests {
  struct Trial: Sendable {
    let schema: String
    let value: String
    /// The cause of the mismatch and the text it points at; nil where the value fits.
    let fails: String?

    init(_ schema: String, _ value: String, _ fails: String? = nil) {
      self.schema = schema
      self.value = value
      self.fails = fails
    }
  }

  @Test(arguments: [
    Trial(#"{"type": "integer"}"#, "1.0"), Trial(#"{"type": "integer"}"#, "1.5", "type 1.5"),
    Trial(#"{"type": "number"}"#, #""1""#, #"type "1""#), Trial(#"{"type": "string"}"#, "null", "type null"),
    Trial(#"{"type": "string", "nullable": true}"#, "null"), Trial(#"{"enum": [1, "a"]}"#, "1.0"),
    Trial(#"{"enum": [1, "a"]}"#, "2", "enumeration 2"), Trial(#"{"multipleOf": 0.01}"#, "19.99"),
    Trial(#"{"multipleOf": 2}"#, "3", "bound 3"), Trial(#"{"maximum": 3, "exclusiveMaximum": true}"#, "3", "bound 3"),
    Trial(#"{"minLength": 2}"#, #""😀""#, #"length "😀""#), Trial(#"{"pattern": "b"}"#, #""abc""#),
    Trial(#"{"pattern": "^b"}"#, #""abc""#, #"pattern "abc""#),
    Trial(#"{"items": {"type": "string"}}"#, #"["a", 1]"#, "type 1"),
    Trial(#"{"uniqueItems": true}"#, "[1, 2, 1.0]", "items 1.0"),
    Trial(#"{"required": ["a"]}"#, "{}", "required {}"),
    Trial(#"{"properties": {"a": {"type": "string"}}}"#, #"{"a": 1}"#, "type 1"),
    Trial(#"{"additionalProperties": false, "properties": {"a": {}}}"#, #"{"b": 1}"#, #"additional "b""#),
    Trial(#"{"additionalProperties": {"type": "string"}}"#, #"{"b": 1}"#, "type 1"),
    Trial(#"{"allOf": [{"required": ["a"]}, {"required": ["b"]}]}"#, #"{"a": 1}"#, #"required {"a": 1}"#),
    Trial(#"{"oneOf": [{"type": "string"}, {"type": "integer"}]}"#, "1"),
    Trial(#"{"oneOf": [{"type": "number"}, {"type": "integer"}]}"#, "1", "combination 1"),
    Trial(#"{"anyOf": [{"type": "number"}, {"type": "integer"}]}"#, "1"),
    Trial(#"{"not": {"type": "string"}}"#, #""a""#, #"combination "a""#),
    Trial(##"{"$ref": "#/components/schemas/None"}"##, "1"),
    Trial(##"{"$ref": "#/components/schemas/A"}"##, "1"),
    Trial(#"{"format": "date"}"#, #""2021-02-29""#, #"format "2021-02-29""#),
    Trial(#"{"format": "int32"}"#, "2147483648", "format 2147483648"), Trial(#"{"format": "int64"}"#, "2147483648"),
    Trial(#"{"format": "int64"}"#, "9223372036854775808", "format 9223372036854775808"),
    Trial(#"{"type": "integer", "enum": ["1", "7"]}"#, "7", "enumeration 7"),
    // What is worse than a format is told, wherever it stands.
    Trial(
      #"{"properties": {"a": {"format": "date"}, "b": {"type": "string"}}}"#, #"{"a": "x", "b": 1}"#, "type 1"),
    Trial(
      #"{"items": {"format": "date", "allOf": [{"maxLength": 2}]}}"#, #"["x", "long"]"#, #"length "long""#),
    Trial(
      #"{"properties": {"a": {"oneOf": [{"format": "date"}, {"type": "integer"}]}}, "required": ["b"]}"#,
      #"{"a": "x"}"#, #"required {"a": "x"}"#),
    Trial(#"{"oneOf": [{"format": "date"}, {"format": "uuid"}]}"#, #""2021-02-28""#),
    Trial(
      #"{"oneOf": [{"required": ["kind"], "properties": {"kind": {"enum": ["cat"]}, "n": {"type": "integer"}}}, {"type": "string"}]}"#,
      #"{"kind": "cat", "n": "x"}"#, #"type "x""#),
  ])
  func valuesAreJudged(trial: Trial) throws {
    let text = Sample.three(#""components": {"schemas": {"A": \#(trial.schema)}}, "x-value": \#(trial.value)"#)
    let definition = try #require(Sample.definition(text))
    let value = try #require(definition.root["x-value"])
    let schema = try #require(definition.schemas.first)
    var evaluator = Evaluator(definition)
    let mismatch = evaluator.mismatch(of: value, with: schema)
    let found = mismatch.map { mismatch in
      let range = mismatch.key?.range ?? mismatch.value.range
      return "\(mismatch.cause) \(String(decoding: definition.document.bytes[range], as: UTF8.self))"
    }
    #expect(found == trial.fails)
  }

  @Test func recursionEnds() throws {
    let schemas = ##"""
      {"A": {"allOf": [{"$ref": "#/components/schemas/A"}], "properties": {"a": {"$ref": "#/components/schemas/A"}}}}
      """##
    let value = String(repeating: #"{"a": "#, count: 100) + "1" + String(repeating: "}", count: 100)
    #expect(try mismatch(schemas, value) == nil)
  }

  /// Each schema tries the next one twice: were each tried anew, that would be 2 to the power of 60 tries.
  @Test(arguments: [
    (##"{"type": "string"}"##, Mismatch.Cause.type), (##"{"type": "integer"}"##, nil),
    (##"{"$ref": "#/components/schemas/None"}"##, nil), (##"{"$ref": "#/components/schemas/S0"}"##, nil),
  ])
  func branchesWithinBranchesAreTriedOnce(last: String, cause: Mismatch.Cause?) throws {
    let schemas = (0..<60).map { position in
      let next = ##"{"$ref": "#/components/schemas/S\##(position + 1)"}"##
      return #""S\#(position)": {"anyOf": [\#(next), \#(next)]}"#
    }
    let all = #"{\#(schemas.joined(separator: ", ")), "S60": \#(last)}"#
    let start = ContinuousClock.now
    #expect(try mismatch(all, "1") == cause)
    #expect(try mismatch(all.replacing("anyOf", with: "allOf"), "1") == cause)
    #expect(ContinuousClock.now - start < .seconds(5))
  }

  private func mismatch(_ schemas: String, _ value: String) throws -> Mismatch.Cause? {
    let text = Sample.three(#""components": {"schemas": \#(schemas)}, "x-value": \#(value)"#)
    let definition = try #require(Sample.definition(text))
    let value = try #require(definition.root["x-value"])
    let schema = try #require(definition.schemas.first)
    var evaluator = Evaluator(definition)
    return evaluator.mismatch(of: value, with: schema)?.cause
  }
}
