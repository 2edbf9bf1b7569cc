import Definitions
import Testing

@Suite struct DefinitionTests {
  @Test(arguments: [
    (#""swagger": "2.0""#, Definition.Version.two), (#""swagger": 2"#, .two), (#""info": {}"#, .two),
    (#""openapi": "3.0.3""#, .three), (#""openapi": "3.1.0""#, .newer), (#""openapi": "3.0""#, .three),
    (#""openapi": 3.0"#, .three), (#""openapi": null"#, .three), (#""swagger": "2.0", "openapi": "3.0.3""#, .two),
  ])
  func aVersionIsRead(members: String, version: Definition.Version) throws {
    #expect(try #require(Sample.definition("{\(members)}")).version == version)
  }

  @Test(arguments: [
    (#""200""#, 200), (#""\u0032\u0030\u0030""#, 200), ("'200'", 200), (#""default""#, nil), (#""2XX""#, nil),
    (#""20""#, nil),
  ])
  func aStatusIsReadHoweverItIsWritten(key: String, status: Int?) throws {
    let text = #"{"swagger": "2.0", "paths": {"/a": {"get": {"responses": {\#(key): {"description": ""}}}}}}"#
    #expect(try #require(Sample.definition(text)).responses.map(\.status) == [status])
  }

  @Test func scopesAreTexts() {
    let faults = ["fieldType 1", "fieldType null"]
    #expect(Sample.faults(Sample.two(#""security": [{"A": ["read", 1], "B": "x"}, {"A": [null]}]"#)) == faults)
    #expect(Sample.faults(Sample.three(#""security": [{"A": ["read", 1], "B": "x"}, {"A": [null]}]"#)) == faults)
  }

  @Test func listsOfItemsAreToldOnce() {
    let schema = #""definitions": {"A": {"type": "array", "items": [{"type": "string"}, {"type": "text"}]}}"#
    #expect(
      Sample.faults(Sample.two(schema)) == [
        #"itemsArray [{"type": "string"}, {"type": "text"}]"#, #"fieldValue "text""#,
      ])
    let parameter =
      #""parameters": {"A": {"name": "a", "in": "query", "type": "array", "items": [{"type": "string"}]}}"#
    #expect(Sample.faults(Sample.two(parameter)) == [#"itemsArray [{"type": "string"}]"#])
  }

  @Test func stylesAreOutOfAList() {
    let parameter = #"{"name": "a", "in": "query", "schema": {}, "style": "STYLE"}"#
    for style in ["form", "matrix", "simple"] {
      let text = Sample.three(#""components": {"parameters": {"A": \#(parameter.replacing("STYLE", with: style))}}"#)
      #expect(Sample.faults(text).isEmpty)
    }
    let text = Sample.three(
      #""components": {"parameters": {"A": \#(parameter)}, "headers": {"B": {"schema": {}, "style": "x"}}}"#)
    #expect(Sample.faults(text) == [#"fieldValue "STYLE""#, #"fieldValue "x""#])
  }

  /// A mark over the hyphen makes one character of the two for a reader, but not for a name.
  @Test(arguments: ["x-\u{301}a", #"x-\u0301a"#, #"\u0078-\u0301a"#])
  func namesOfExtensionsBeginWithTheirBytes(name: String) throws {
    let text = #"{"swagger": "2.0", "paths": {"\#(name)": {}}}"#
    #expect(try #require(Sample.definition(text)).pathItems.isEmpty)
  }
}
