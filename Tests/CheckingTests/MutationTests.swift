import Checking
import Connectors
import Definitions
import Documents
import Testing

/// Whatever becomes of a definition, it is checked to the end, and each finding points into the file.
@Suite struct MutationTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let seeds: [String] = Registry.rules.flatMap { rule in
    rule.examples.filter { $0.subject == .definition }.map { example in
      String(String.UnicodeScalarView(example.text.unicodeScalars.filter { $0 != "«" && $0 != "»" }))
    }
  }

  @Test func mutatedDefinitionsAreCheckedToTheEnd() {
    let checker = Checker()
    var dice = Dice(state: 7)
    for seed in Self.seeds {
      for _ in 0..<4 {
        let bytes = Self.mutated(Array(seed.utf8), &dice)
        for file in [SourceFile.json(path: "a.json", bytes: bytes), .yaml(path: "a.yaml", bytes: bytes)] {
          for finding in checker.check(Connector(definitionAlone: file)) {
            let range = finding.range
            #expect(range.lowerBound >= 0 && range.upperBound <= file.bytes.count, "\(finding.rule.id)")
            for edit in finding.fix?.edits ?? [] {
              #expect(edit.range.lowerBound >= 0 && edit.range.upperBound <= file.bytes.count, "\(finding.rule.id)")
            }
          }
        }
      }
    }
  }

  /// What stands in a text counts, not how it is written.
  @Test(arguments: Registry.rules.indices.filter { ["openapi", "certification"].contains(Registry.rules[$0].group) })
  func textsMeanTheSameHoweverTheyAreWritten(position: Int) {
    let rule = Registry.rules[position]
    let checker = Checker()
    func count(_ bytes: [UInt8]) -> Int {
      let connector = Connector(definitionAlone: .json(path: "a.json", bytes: bytes))
      return checker.check(connector).count { $0.rule.id == rule.id }
    }
    for example in rule.examples where example.subject == .definition {
      let text = Array(String(example.text.unicodeScalars.filter { $0 != "«" && $0 != "»" }.map(Character.init)).utf8)
      guard Document.json(text).isSound else { continue }
      #expect(count(text) == count(Self.escaped(text)), "\(rule.id): \(example.text)")
    }
  }

  /// The bytes of a text in JSON with every other letter in its strings written as an escape.
  private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var isInside = false
    var isNext = true
    var at = 0
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      if isInside, byte == UInt8(ascii: "\\"), at < bytes.count {
        result += [byte, bytes[at]]
        at += 1
        continue
      }
      if byte == UInt8(ascii: "\"") {
        isInside.toggle()
        isNext = true
      }
      guard isInside, (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "-") else {
        result.append(byte)
        continue
      }
      result += isNext ? Array("\\u00\(String(byte, radix: 16))".utf8) : [byte]
      isNext.toggle()
    }
    return result
  }

  /// The bytes with a few of them changed, taken away, doubled, or put elsewhere.
  private static func mutated(_ bytes: [UInt8], _ dice: inout Dice) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...3, using: &dice) where bytes.count > 4 {
      let start = Int.random(in: 0..<bytes.count, using: &dice)
      let end = Swift.min(bytes.count, start + Int.random(in: 1...12, using: &dice))
      switch Int.random(in: 0..<5, using: &dice) {
      case 0: bytes[start] = UInt8.random(in: 0...255, using: &dice)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3:
        let part = bytes[start..<end]
        bytes.insert(contentsOf: part, at: Int.random(in: 0..<bytes.count, using: &dice))
      default:
        let words = ["null", "[]", "{}", "\"\"", "-1", "1e999", "true", "\"$ref\"", "\"#/definitions/A\""]
        bytes.replaceSubrange(start..<end, with: Array((words.randomElement(using: &dice) ?? "").utf8))
      }
    }
    return bytes
  }

  @Test func definitionsOfManyPartsTakeTimeInProportion() {
    var severities = Severities()
    for rule in Registry.rules where rule.group != "openapi" {
      if let index = Registry.rule(rule.id) { severities.set(index, to: .off) }
    }
    let checker = Checker(severities: severities)
    func seconds(_ count: Int) -> Double {
      let operations = (0..<count).map { number in
        ##""/a\##(number)/{id}": {"get": {"operationId": "Get\##(number)", "##
          + ##""parameters": [{"$ref": "#/parameters/None\##(number)"}]}}"##
      }
      let definitions = (0..<count).map { ##""D\##($0)": {"$ref": "#/definitions/D\##($0 + 1)"}"## }
      let paths = operations.joined(separator: ", ")
      let schemas = definitions.joined(separator: ", ")
      let text = #"{"swagger": "2.0", "paths": {\#(paths)}, "definitions": {\#(schemas)}}"#
      let connector = Connector(definitionAlone: .json(path: "a.json", bytes: Array(text.utf8)))
      let clock = ContinuousClock()
      let duration = clock.measure { _ = checker.check(connector) }
      return Double(duration.components.seconds) + Double(duration.components.attoseconds) / 1e18
    }
    let few = seconds(500)
    // Twice quadratic time would be 128 times as much; the machine may be busy.
    #expect(seconds(4_000) < Swift.max(few, 0.02) * 40)
  }
}
