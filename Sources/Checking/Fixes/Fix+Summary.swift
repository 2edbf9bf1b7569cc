import Documents

extension Fix {
  /// A fix that adds `x-ms-summary` to a parameter or a property, which has none: its title, or the words of the name
  /// that stands at a place of the document. It is made when somebody asks for it, and told only where that costs little.
  static func addSummary(to object: Value, namedAt name: Int, isTold: Bool = false) -> Fix? {
    guard object.document.language == .json else { return nil }
    let advice: @Sendable () -> String = {
      "add \"x-ms-summary\": " + object.summary(namedAt: name).text(.oneLine)
    }
    return Fix(
      isSafe: false,
      making: {
        guard let editor = Editor(object.document) else { return [] }
        return [editor.insert("x-ms-summary", object.summary(namedAt: name), into: object)]
      }, advising: isTold ? advice : nil)
  }
}

extension Value {
  /// What to call a parameter or a property: its `title` where that can be shown, or else the words of its name.
  fileprivate func summary(namedAt name: Int) -> JSON {
    guard let title = self["title"]?.string?.trimmed, !title.isEmpty, title.utf16.count <= 80 else {
      return .string(document.text(of: name).titleFromName)
    }
    return .string(title)
  }
}
