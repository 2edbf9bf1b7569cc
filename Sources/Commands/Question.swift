internal import Arguments
internal import Platform
internal import Reporting

/// A question to whoever sits at the terminal; without one nothing is asked.
enum Question {
  /// The answer; nil where nobody is there, or nothing is said.
  static func ask(_ question: String, usual: String? = nil, in context: borrowing Context) -> String? {
    guard context.terminal.isInput else { return nil }
    context.errors.write(question + (usual.map { " [\($0)]" } ?? "") + ": ")
    context.errors.flush()
    guard let answer = context.readLine() else {
      context.errors.line()
      return nil
    }
    let text = answer.split(separator: " ").joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// How often an answer that cannot be used is asked for again.
  private static let patience = 3

  /// What the answer means; one that means nothing is asked for again, a few times.
  static func ask<Meaning>(
    _ question: String, usual: String, in context: borrowing Context,
    reading: (String) throws(UsageError) -> Meaning
  ) throws(UsageError) -> Meaning? {
    for _ in 1...patience {
      guard let answer = ask(question, usual: usual, in: context) else { return nil }
      do throws(UsageError) {
        return try reading(answer)
      } catch {
        let hint = error.hint.map { "; \($0)" } ?? ""
        context.errors.line("  " + VisibleText.escaped(error.message + hint))
      }
    }
    throw UsageError("no answer could be used")
  }
}
