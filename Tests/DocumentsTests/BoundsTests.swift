@testable import Documents
import Glibc
import Testing

/// Texts made to take long, or to break a reader; and that it takes twice as long for twice as much, not four times.
@Suite struct BoundsTests {
  static let attacks: [@Sendable (Int) -> String] = [
    { String(repeating: "[", count: $0) },
    { String(repeating: "{\"a\":", count: $0 / 5) },
    { String(repeating: "[{\"a\":[", count: 30) + String(repeating: "[1,,", count: $0 / 4) },
    { "{" + String(repeating: "\"a\":1,", count: $0 / 6) + "\"b\":1}" },
    { "{" + (0..<$0 / 10).map { "\"k\($0)\":1" }.joined(separator: ",") + "}" },
    { "{" + (0..<$0 / 24).map { "\"prefix__\($0 % 7)\($0)suffix__\":1" }.joined(separator: ",") + "}" },
    { "[\"" + String(repeating: "a", count: $0) + "\"]" },
    { "[\"" + String(repeating: "\\u0041", count: $0 / 6) + "\"]" },
    { "[\"" + String(repeating: "\n", count: $0) + "\"]" },
    { String(repeating: "\"\n\n\n", count: $0 / 4) },
    { "[" + String(repeating: ",", count: $0) },
    { "[" + String(repeating: "]", count: $0) },
    { "[" + String(repeating: "; {", count: $0 / 3) },
    { "{" + String(repeating: "a ", count: $0 / 2) },
    { "[" + String(repeating: "1 ", count: $0 / 2) + "]" },
    { "[" + String(repeating: "9", count: $0) + "]" },
    { "[1e" + String(repeating: "9", count: $0) + "]" },
    { String(repeating: "/*", count: $0 / 2) },
    { "{" + String(repeating: "\"a\":{\"a\":1,\"a\":1},", count: $0 / 19) + "}" },
    { String(repeating: "\u{A0} ", count: $0 / 3) },
    { String(repeating: "[{\"a\":1,{", count: $0 / 9) },
  ]

  static let yamlAttacks: [@Sendable (Int) -> String] = [
    { String(repeating: "[", count: $0) },
    { String(repeating: "- ", count: $0 / 2) },
    { String(repeating: "? ", count: $0 / 2) },
    { String(repeating: "{a: ", count: $0 / 4) },
    { String(repeating: "a", count: $0) + ": 1" },
    { String(repeating: "k: 1\n", count: $0 / 5) },
    { (0..<$0 / 12).map { "- &a\($0) x\n" }.joined() },
    { "- &a x\n" + String(repeating: "- *a\n", count: $0 / 5) },
    { "- &a [" + String(repeating: "x,", count: 100) + "]\n" + String(repeating: "- *a\n", count: $0 / 5) },
    { "- &a \"" + String(repeating: "x", count: $0 / 2) + "\"\n" + String(repeating: "- *a\n", count: $0 / 10) },
    { "[" + String(repeating: "!a,", count: $0 / 3) + "]" },
    { (0..<$0 / 12).map { "%TAG !\($0)! a\n" }.joined() + "--- a" },
    { String(repeating: "#\n", count: $0 / 2) },
    { "\"" + String(repeating: "é\n", count: $0 / 3) },
    { String(repeating: "\u{1}", count: $0) },
  ]

  @Test(arguments: attacks.indices)
  func jsonTakesTimeInProportion(attack: Int) {
    expectLinear { Document.json(Array(Self.attacks[attack]($0).utf8)) }
  }

  @Test(arguments: yamlAttacks.indices)
  func yamlTakesTimeInProportion(attack: Int) {
    expectLinear { Document.yaml(Array(Self.yamlAttacks[attack]($0).utf8)) }
  }

  private func expectLinear(_ read: (Int) -> Document) {
    let size = 6_000
    // The time this thread computes, since others may use the machine; the best of a few.
    let times = [size, size * 8].map { size in
      (0..<3).map { _ in
        let start = clock()
        let document = read(size)
        let time = clock() - start
        #expect(document.faults.count < 2000)
        return time
      }.min() ?? 0
    }
    #expect(times[1] < times[0] * 32 + 0.05, "\(times)")
    expectWhole(read(size))
  }

  /// The seconds this thread has computed.
  private func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test func faultsAreSummedUpBeyondTheirLimit() throws {
    let document = Document.json(Array(("[" + String(repeating: "1,,", count: 1000) + "1]").utf8))
    #expect(document.faults.count == 101)
    #expect(document.faults.last?.message == "900 more of these from here on")
    let mended = Edit.apply(document.faults.flatMap { $0.fix?.edits ?? [] }, to: document.bytes)
    #expect(Document.json(mended).faults.isEmpty)
    let odd = Document.json(Array(("[" + String(repeating: "1;,", count: 100) + "1]").utf8))
    #expect(odd.faults.count == 21)
  }

  @Test func depthIsBounded() {
    for (depth, faults) in [(256, 0), (257, 1), (1024, 1)] {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      #expect(Document.json(Array(text.utf8)).faults.count == faults)
      #expect(Document.yaml(Array(("a: 1\nb: " + text).utf8)).faults.count == (depth > 255 ? 1 : 0))
    }
    let deep = Document.json(Array((String(repeating: "[", count: 2000) + String(repeating: "]", count: 2000)).utf8))
    #expect(deep.faults.map(\.name) == ["nesting"])
    #expect(deep.faults[0].message.contains("1024"))
  }

  @Test func sizeIsBounded() {
    let bytes = [UInt8](repeating: 0x20, count: Document.largestFile + 1)
    #expect(Document.json(bytes).faults.map(\.name) == ["file-size"])
    #expect(Document.yaml(bytes).faults.map(\.name) == ["file-size"])
  }
}
