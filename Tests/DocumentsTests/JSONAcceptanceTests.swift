@testable import Documents
import Testing

/// What is JSON and what is none, case by case.
@Suite struct JSONAcceptanceTests {
  @Test(arguments: [
    "null", " true ", "false\n", "0", "-0", "-0.0e-0", "1E22", "123.456e78", "\"\"", "\"\\u0000\"",
    "\"\\ud83d\\ude00\"",
    "\"\u{7F}\"", "\"\u{2028}\"", "[]", "[[]   ]", "{}", "{\"\":0}", "{\"a\":1,\"a\":2}", "\t[\r\n1\r,2]",
    "[\"\\/\\b\\f\\n\\r\\t\\\\\\\"\"]",
    "[1e400]", "[\"\\uDFAA\"]", "[\"\u{FFFF}\u{10FFFF}\"]", "{\"a\":{\"b\":[{\"c\":[[]]}]}}",
  ])
  func isAccepted(_ text: String) {
    let document = Document.json(Array(text.utf8))
    #expect(document.isSound, "\(document.faults)")
    #expect(document.root.map { JSON($0) } == ReferenceParser.parse(Array(text.utf8)))
  }

  @Test(arguments: [
    "", " ", "nul", "tru", "True", "[", "]", "{", "}", "[1", "[1,", "[1,]", "[,1]", "[1,,2]", "[1 2]", "{\"a\"",
    "{\"a\":", "{\"a\":1", "{\"a\":1,",
    "{\"a\":1,}", "{\"a\" 1}", "{a:1}", "{'a':1}", "{1:1}", "{[]:1}", "{\"a\"::1}", "{\"a\":1:2}", "01", "-", "+1",
    ".1", "1.", "1e", "1e+", "0x1", "1_0",
    "-a", "NaN", "Infinity", "-Infinity", "\"", "\"a", "'a'", "\"\\\"", "\"\\x\"", "\"\\u12G4\"", "\"\\U0041\"",
    "\"\n\"", "\"\t\"", "\"\u{0}\"", "\u{0}", "1\u{0}",
    "[] []", "[]]", "{}}", "{},", "[1]x", "//\n1", "/**/1", "1/", "\u{A0}1", "\u{2060}1", "\u{FEFF}", "[\u{B}1]", "*",
    "\\u0041", "[\"a\" : 1]", "{\"a\":\"b\"}/",
    "{\"a\":\"b\"}#", "\"a\" \"b\"", "1,2", "[1}", "{\"a\":1]", "[\"\u{1F}\"]",
  ])
  func isRefused(_ text: String) {
    let document = Document.json(Array(text.utf8))
    expectWhole(document)
    #expect(!document.isSound)
    #expect(ReferenceParser.parse(Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5], [0xFF], [0xE2, 0x82],
      [0x80],
    ] as [[UInt8]])
  func damagedTextIsRefused(_ bytes: [UInt8]) {
    for text in [Array("[\"".utf8) + bytes + Array("\"]".utf8), Array("[".utf8) + bytes + Array("]".utf8)] {
      let document = Document.json(text)
      expectWhole(document)
      #expect(document.faults.map(\.name) == ["invalid-utf8"])
    }
  }
}
