import Documents
import FuzzDriver

// Bytes as YAML: positions lie in the text, names have values, aliases are bounded.
fuzz { bytes in
  let document = Document.yaml(bytes)
  precondition(document.faults.allSatisfy { $0.range.upperBound <= document.bytes.count }, "a fault lies outside")
  for (index, node) in document.tape.enumerated() {
    precondition(node.start <= node.end && Int(node.end) <= document.bytes.count, "a node lies outside")
    switch node.kind {
    case .array, .object: precondition(Int(node.link) > index && Int(node.link) <= document.tape.count, "no end")
    case .alias: precondition(Int(node.link) < index, "an alias leads onwards")
    case .key: precondition(document.tape[index + 1].kind != .key, "a name has no value")
    default: break
    }
  }
  // What lies too deep stands for itself, one level too deep.
  guard let root = document.root, !document.faults.contains(where: { $0.name == "nesting" }) else { return }
  precondition(Document.json(Array(JSON(root).text().utf8)).isSound, "what is written is no JSON")
}
