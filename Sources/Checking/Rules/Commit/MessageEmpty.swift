import Connectors

/// A commit says what it does, in a line that fits.
enum MessageEmpty: Rule {
  static let id = "commit/message-empty"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "A commit's message begins with a subject of at most 72 characters.",
    why: "the subject is what logs, mails and reviews show, and they cut it there",
    fix: "say what the commit does in one short line, and the rest after an empty one")
  static let examples: [Example] = [
    .failing(.change(.message), "--- message\n«»\n"),
    .failing(
      .change(.message),
      "--- message\n«Add the Contoso connector with all of its forty-two operations and their triggers»\n\nMore.\n"),
    .passing(.change(.message), "--- message\nAdd the Contoso connector\n\nWith all of its operations.\n"),
  ]

  static let longest = 72

  static let check = Check.commit(
    { change, findings in
      guard let message = change.message, let subject = change.subject else { return }
      if subject.allSatisfy(\.isWhitespace) {
        findings.report(0..<0, of: message, "the message is empty")
      } else if subject.count > longest {
        findings.report(
          0..<subject.utf8.count, of: message, "the subject has \(subject.count) characters, more than \(longest)")
      }
    }, on: [.message, .commit])
}
