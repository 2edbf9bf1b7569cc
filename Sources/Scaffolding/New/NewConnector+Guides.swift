import Connectors
import Templates

extension NewConnector {
  /// The readme and the introduction, from their templates.
  func guides(_ authentication: Authentication) -> [NewFile] {
    let values = [
      "title": title, "publisher": publisher ?? "", "credentials": authentication.credentials(title: title),
      "description": oneLine(source?.description) ?? "This connector gives access to \(title) from flows and apps.",
      "operations": operationList,
    ]
    return ["readme.md", "intro.md"].compactMap { name in
      Templates.text("templates/native/\(name)", replacing: values).map { NewFile(name, Array($0.utf8), isDraft: true) }
    }
  }

  private var operationList: String {
    let operations = source?.operations ?? [("List items", "Gives the items of the account, the newest first.")]
    if operations.isEmpty { return "The operations are described in the definition." }
    return operations.map { operation in
      "### \(oneLine(operation.summary) ?? operation.summary)\n\n"
        + (oneLine(operation.description) ?? "No more is said of this operation.")
    }.joined(separator: "\n\n")
  }

  /// A text on one line, so that it stays the paragraph it is put into.
  private func oneLine(_ text: String?) -> String? {
    text.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
