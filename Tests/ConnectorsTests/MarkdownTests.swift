import Connectors
import Testing

@Suite struct MarkdownTests {
  private func headings(_ text: String) -> [String] {
    Markdown(Array(text.utf8)).headings.map { "\($0.level)\($0.isLoose ? "~" : " ")\($0.text)" }
  }

  @Test func readsHeadings() {
    #expect(headings("# One #\r\n## Two:\n###Three\n####### seven\n") == ["1 One", "2 Two", "3~Three"])
    #expect(headings("Title\n=====\n\nPart\n---\n- item\n---\n") == ["1 Title", "2 Part"])
    #expect(headings("   # In\n    # Code\n#\n") == ["1 In", "1 "])
    #expect(headings("\u{FEFF}# One\n") == ["1 One"])
  }

  @Test func skipsCode() {
    #expect(headings("```\n# no\n~~~\n# no\n```\n# yes\n") == ["1 yes"])
    #expect(headings("~~~~\n# no\n~~~\n# no\n") == [])
  }

  @Test func tellsWhatStandsBelow() {
    let text = Markdown(Array("# One\n\ntext\n## Two\n\n## Three\n```\ncode\n```\n".utf8))
    #expect(text.headings.indices.map { text.hasText(below: $0) } == [true, false, true])
  }

  @Test func readsLinks() {
    let text = Markdown(
      Array(
        "[a](b.md \"t\") ![c](<d e.png>) `[x](y)` [p](q(r).md)\n[ref]: images/z.png\n<img src=\"s.png\"> <a href='t.md'>\n"
          .utf8))
    #expect(text.links.map(\.target) == ["b.md", "d e.png", "q(r).md", "images/z.png", "s.png", "t.md"])
  }

  @Test(arguments: [
    ("./a%20b.png#x", "a b.png"), ("x/../y.md?q", "y.md"), ("../y.md", "../y.md"), ("https://contoso.example.org", nil),
    ("mailto:a@example.org", nil), ("#part", nil), ("//contoso.example.org", nil), ("/docs/", "docs"), ("%zz", "%zz"),
  ])
  func findsLocalPaths(target: String, path: String?) {
    let text = Markdown(Array("[a](\(target.contains(" ") ? "<\(target)>" : target))".utf8))
    #expect(text.links.first?.localPath == path)
  }
}

@Suite struct ScriptTests {
  private func script(_ text: String) -> Script? {
    let bytes = Array(text.utf8)
    let tree = Tree(files: [FileEntry(path: "script.csx", size: bytes.count)]) { _ in .success(bytes) }
    return Connector(reading: tree, folder: "connectors/contoso", profile: .certified).script
  }

  @Test func readsNamespaces() {
    let text =
      "using System;\nusing static System.Net.Dns ;\nusing static A;\nusing J = Newtonsoft.Json;\nusing (var x = y) {}\nusing var z = A.B;\nusing T x;"
    #expect(script(text)?.namespaces.map(\.text) == ["System", "System.Net"])
  }

  @Test(arguments: [
    "// using System.Reflection;", "/* using System.Reflection; */", "\"using System.Reflection;\"",
    "@\"a\"\" using System.Reflection; \"", "\"\"\" using System.Reflection; \"\"\"", "$@\"\\\" + 'x' + \"using A;\"",
    "'\"'",
  ])
  func skipsCommentsAndStrings(text: String) {
    let script = script(text + "\nclass Script : ScriptBase { ExecuteAsync }")
    #expect(script?.namespaces.isEmpty == true)
    #expect(script?.hasClass == true && script?.hasEntry == true)
  }

  @Test func survivesAnyEnd() {
    let text = "class Script /* \" */ : ScriptBase { string x = @\"\"\"; char c = '\\''; // \n new HttpClient("
    for length in 0...text.utf8.count { _ = script(String(decoding: text.utf8.prefix(length), as: UTF8.self)) }
  }
}
