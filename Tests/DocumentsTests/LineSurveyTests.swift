import Testing

@testable import Documents

/// What a pass of sixteen bytes at a time finds is what a walk from byte to byte does.
@Suite struct LineSurveyTests {
  @Test func wideStepsFindTheSame() {
    var state: UInt64 = 11
    let choices: [UInt8] = [0x0A, 0x0A, 0x0D, 0x20, 0x09, 0x61, 0x61, 0x61]
    for length in Array(0..<100) + Array(stride(from: 101, to: 1_700, by: 7)) {
      let bytes = (0..<length).map { _ -> UInt8 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return choices[Int(state >> 61)]
      }
      expect(bytes)
    }
    expect(Array(repeating: 0x0A, count: 10_000))
  }

  private func expect(_ bytes: [UInt8]) {
    let survey = LineSurvey(bytes)
    var (plain, paired, blank) = (0, 0, 0)
    var firstBlank: Int?
    for offset in bytes.indices where bytes[offset] == 0x0A || offset == bytes.count - 1 {
      var end = bytes[offset] == 0x0A ? offset : bytes.count
      if end < bytes.count {
        if end > 0, bytes[end - 1] == 0x0D {
          paired += 1
          end -= 1
        } else {
          plain += 1
        }
      }
      if end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 {
        blank += 1
        firstBlank = firstBlank ?? end
      }
    }
    #expect(survey.plainEnds == plain)
    #expect(survey.pairedEnds == paired)
    #expect(survey.blankEnds == blank)
    #expect(survey.firstBlankEnd?.upperBound == firstBlank)
    #expect(survey.hasTabs == bytes.contains(0x09))
  }
}
