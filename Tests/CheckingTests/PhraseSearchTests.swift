@testable import Checking
import Testing

@Suite struct PhraseSearchTests {
  private func found(_ phrases: [String], in text: String) -> [Bool] {
    PhraseSearch(phrases.map { Array($0.utf8)[...] }, in: Array(text.utf8)).isFound
  }

  @Test func phrasesAreFoundInAnyCase() {
    let text = "## List Items\nGets the items. ÄB [x]"
    #expect(
      found(["list items", "ITEMS.", "List item", "List  Items", "Gets the items!", "äb", "ÄB", "{x}"], in: text)
        == [true, true, true, false, false, false, true, false])
  }

  @Test func shortAndDoubledPhrasesAreFoundToo() {
    #expect(
      found(["a", "ab", "ba", "", "c", "abc", "ABC", "abcd"], in: "ABc") == [
        true, true, false, true, true, true, true, false,
      ])
    #expect(found(["a", "abc"], in: "") == [false, false])
  }

  @Test func aSearchFindsWhatALookAtEachPlaceFinds() {
    var state: UInt64 = 5
    func letters(_ count: Int) -> [UInt8] {
      (0..<count).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(ascii: "a") + UInt8(state >> 62)
      }
    }
    for length in 0..<60 {
      let text = letters(length)
      let phrases = (1...12).map { letters($0 % 6 + 1)[...] }
      let expected = phrases.map { phrase in text.indices.contains { text[$0...].starts(with: phrase) } }
      #expect(PhraseSearch(phrases, in: text).isFound == expected)
    }
  }

  @Test(.timeLimit(.minutes(1))) func whatAlmostStandsEverywhereTakesNoLongTime() {
    let long = String(repeating: "a", count: 500)
    let phrases = (0..<500).map { Array(("b" + long + String($0)).utf8)[...] }
    let others = (0..<500).map { Array((String($0) + long).utf8)[...] }
    #expect(
      PhraseSearch(phrases + others, in: Array(repeating: UInt8(ascii: "a"), count: 50_000)).isFound.count == 1000)
  }
}
