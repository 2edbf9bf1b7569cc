import Documents
import FuzzDriver

// Bytes as JSON: the tape is whole, positions lie in the text, what is read can be written and read again.
fuzz { bytes in
  let document = Document.json(bytes)
  precondition(document.faults.allSatisfy { $0.range.upperBound <= document.bytes.count }, "a fault lies outside")
  for (index, node) in document.tape.enumerated() {
    precondition(node.start <= node.end && Int(node.end) <= document.bytes.count, "a node lies outside")
    if node.kind == .array || node.kind == .object {
      precondition(Int(node.link) > index && Int(node.link) <= document.tape.count, "a container has no end")
    }
  }
  // What lies too deep stands for itself, one level too deep.
  guard let root = document.root, !document.faults.contains(where: { $0.name == "nesting" }) else { return }
  precondition(root.isDeepEqual(to: root), "a value is not itself")
  let text = JSON(root).text()
  let again = Document.json(Array(text.utf8))
  precondition(again.isSound, "what is written is no JSON")
  precondition(again.root.map { JSON($0) } == JSON(root), "what is written is another value")
  for fault in document.faults {
    _ = Document.json(Edit.apply(fault.fix?.edits ?? [], to: document.bytes))
  }
  guard document.isSound, let editor = Editor(document), root.isObject else { return }
  let edited = Document.json(Edit.apply([editor.insert("new", .null, into: root)], to: document.bytes))
  precondition(edited.isSound && edited.root?["new"] != nil, "a member was not inserted")
}
