import Platform
import TestSupport
import Testing

@testable import Commands

/// What `new` asks at a terminal.
@Suite struct QuestionTests {
  /// A user at a terminal who gives these answers, and what they see.
  private final class Talk {
    private var answers: [String]
    private(set) var asked = 0
    private(set) var seen: [UInt8] = []
    private let directory: TemporaryDirectory

    init(_ answers: String...) throws {
      self.answers = answers
      directory = try TemporaryDirectory()
    }

    var text: String { String(decoding: seen, as: UTF8.self) }
    var hasFolder: Bool { FileStatus.ifPresent(directory.appending("connectors")) != nil }

    func run(_ words: String...) -> Commands.ExitStatus {
      let screen = { Output { [self] bytes throws(PlatformError) in seen += bytes } }
      var context = Context(
        environment: Environment(), directory: directory.path, output: screen(), errors: screen(),
        terminal: TerminalFacts(isInput: true), readInput: { _ throws(PlatformError) in [] },
        readLine: { [self] in
          asked += 1
          return answers.isEmpty ? nil : answers.removeFirst()
        }, progress: nil, now: Moment.now)
      return Dispatcher.run(words, in: &context)
    }

    func file(_ path: String) throws -> String {
      String(decoding: try File.read(directory.appending(path), limit: 1 << 20), as: UTF8.self)
    }
  }

  @Test func anAnswerThatMeansNothingIsAskedForAgain() throws {
    let talk = try Talk("Contoso Sales", "Contoso", "red", "#aa0000", "apikey", "api-key")
    #expect(talk.run("new", "contoso") == .success)
    #expect(talk.text.contains("'red' is no colour; write it as #0f6cbd\n"))
    #expect(talk.text.contains("'apikey' is no way to sign in; did you mean 'api-key'?\n"))
    let metadata = try talk.file("connectors/contoso/metadata.json")
    for answer in ["\"Contoso\"", "\"#aa0000\"", "\"api-key\""] { #expect(metadata.contains(answer)) }
    #expect(try talk.file("connectors/contoso/readme.md").hasPrefix("# Contoso Sales\n"))
  }

  @Test func nobodyIsAskedForEver() throws {
    let talk = try Talk("Contoso Sales", "Contoso", "red", "green", "blue", "#aa0000")
    #expect(talk.run("new", "contoso") == .failure)
    #expect(talk.asked == 5)
    #expect(!talk.text.contains("quotes"))
    #expect(!talk.hasFolder)
  }

  @Test func aWrongOptionIsToldBeforeAnythingIsAsked() throws {
    let talk = try Talk("Contoso Sales", "Contoso")
    #expect(talk.run("new", "contoso", "--brand", "red") == .failure)
    #expect(talk.asked == 0)
    #expect(talk.text.contains("in quotes"))
  }
}
