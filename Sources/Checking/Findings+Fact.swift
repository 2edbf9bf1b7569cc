import Connectors
import Documents

extension Findings {
  /// Reports a fact: its value, or where that is missing the object or the file that should hold it.
  mutating func report(
    _ fact: Fact, _ message: @autoclosure () -> String, as severity: Severity? = nil, help: String? = nil,
    fix: Fix? = nil
  ) {
    let place = (fact.value ?? fact.holder).map { Place.value($0) } ?? .file(fact.path)
    report(at: place, message(), as: severity, help: help, fix: fix)
  }
}

extension Fix {
  /// A change of one string's text, where there is anything to change it to.
  static func retext(_ value: Value, _ text: String?, isSafe: Bool) -> Fix? {
    text.map { text in Fix(isSafe: isSafe, making: { [.retext(value, text)] }) }
  }
}
