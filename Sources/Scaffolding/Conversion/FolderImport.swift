public import Connectors
import Documents

/// Makes a native connector folder of a Power Platform one.
public enum FolderImport {
  /// The files of the native folder; the definition keeps every byte but the members that move elsewhere.
  public static func native(_ tree: Tree) throws(ConversionError) -> [NewFile] {
    let definition = try document("apiDefinition.swagger.json", in: tree)
    let properties = try document("apiProperties.json", in: tree)
    var conversion = try NativeConversion(
      PowerPlatformContent(definition: try json(definition), properties: try json(properties)))
    let native = conversion.content()
    var files = [
      NewFile(definition.name, try without(conversion.moved, definition)),
      NewFile("metadata.json", Array(native.metadata.fileText.utf8)),
      NewFile("contact.json", Array(native.contact.fileText.utf8)),
    ]
    for entry in tree.files where entry.path != definition.name && entry.path != properties.name {
      files.append(NewFile(usualName(entry.path, in: tree), try bytes(entry, in: tree)))
    }
    return files
  }

  private struct Text {
    let name: String
    let document: Document
  }

  private static func document(_ name: String, in tree: Tree) throws(ConversionError) -> Text {
    guard let entry = tree[name] else { throw ConversionError(file: name, message: "there is no such file") }
    guard entry.size <= Document.largestFile else {
      throw ConversionError(file: name, message: "the file is too large")
    }
    let document = Document.json(try bytes(entry, in: tree))
    if let fault = document.faults.first(where: { $0.weight == .error && $0.name != "duplicate-key" }) {
      let position = LineTable(document.bytes).position(of: fault.range.lowerBound)
      throw ConversionError(file: name, message: "line \(position.line): \(fault.message)")
    }
    return Text(name: name, document: document)
  }

  private static func bytes(_ entry: FileEntry, in tree: Tree) throws(ConversionError) -> [UInt8] {
    guard entry.kind == .file || entry.kind == .executable else {
      throw ConversionError(file: entry.path, message: "a connector folder holds files only")
    }
    switch tree.content(of: entry) {
    case .success(let bytes): return bytes
    case .failure(let failure): throw ConversionError(file: entry.path, message: failure.message)
    }
  }

  private static func json(_ text: Text) throws(ConversionError) -> JSON {
    guard let root = text.document.root else { throw ConversionError(file: text.name, message: "the file is empty") }
    return JSON(root)
  }

  /// The definition without the members that moved into files of their own.
  private static func without(_ moved: [Pointer], _ text: Text) throws(ConversionError) -> [UInt8] {
    guard let editor = Editor(text.document) else {
      throw ConversionError(file: text.name, message: "the file is no JSON")
    }
    let edits = moved.compactMap { pointer -> Edit? in
      guard case .name(let name) = pointer.steps.last else { return nil }
      return text.document.value(at: Pointer(Array(pointer.steps.dropLast()))).flatMap { editor.remove(name, from: $0) }
    }
    return Edit.apply(edits, to: text.document.bytes)
  }

  /// The readme by its usual name, unless that is taken; everything else as it was called.
  private static func usualName(_ path: String, in tree: Tree) -> String {
    path.lowercased() == "readme.md" && tree["readme.md"] == nil ? "readme.md" : path
  }
}
