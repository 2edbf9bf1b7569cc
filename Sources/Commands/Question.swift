internal import Platform

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
}
