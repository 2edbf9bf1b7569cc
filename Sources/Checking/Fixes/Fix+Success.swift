import Definitions
import Documents

extension Fix {
  /// A fix that makes a default response the one of success, without a schema that says nothing; nothing where such a
  /// schema cannot be taken away with it.
  static func success(_ response: Response) -> Fix? {
    guard response.saysNothing else { return .rename(response.code, to: "200", isSafe: false) }
    guard response.reference == nil, response.member(.schema) != nil, response.value.document.language == .json else {
      return nil
    }
    return Fix(
      isSafe: false,
      making: {
        guard let editor = Editor(response.value.document) else { return [] }
        return [editor.rename(response.code, to: "200"), editor.remove("schema", from: response.value)].compactMap(
          \.self)
      })
  }
}

extension Response {
  /// Whether it has a schema that says nothing.
  var saysNothing: Bool {
    var isSilent = false
    resolved.eachSchema { if $0.isEmpty { isSilent = true } }
    return isSilent
  }
}
