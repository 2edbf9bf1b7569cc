import Definitions
import Documents

extension Fix {
  /// A fix that makes a default response the one of success, without a schema that says nothing; nothing where such a
  /// schema cannot be taken away with it.
  static func success(_ response: Response) -> Fix? {
    guard response.saysNothing else { return .rename(response.code, to: "200", isSafe: false) }
    guard response.value.document.language == .json else { return nil }
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
  /// Whether it has a schema, written where it stands, that says no more than that there is an object.
  var saysNothing: Bool {
    guard reference == nil, let schema = member(.schema)?.value, schema.isObject else { return false }
    return schema.members.allSatisfy { $0.key.string == "type" && $0.value.string == "object" }
  }
}
