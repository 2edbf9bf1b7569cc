/// A Markdown file of a folder, read.
public struct TextFile: Sendable {
  /// The file.
  public let file: SourceFile
  /// Its headings, paragraphs and links.
  public let text: Markdown

  init(_ file: SourceFile) {
    self.file = file
    text = Markdown(file.bytes)
  }
}
