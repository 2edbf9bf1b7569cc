import Definitions
import Testing

/// What is asked of a definition is answered in a time that grows with the definition, not with its square.
@Suite struct GrowthTests {
  private func reference(_ name: String) -> String { ##"{"$ref": "#/definitions/\##(name)"}"## }

  private func list(_ count: Int, _ member: (Int) -> String) -> String {
    (0..<count).map(member).joined(separator: ", ")
  }

  @Test(.timeLimit(.minutes(1))) func manyReferencesInAndToObjectsOfManyMembers() throws {
    let count = 60_000
    let members = list(count) { #""x-a\#($0)": 1"# }
    let properties = list(count) { #""p\#($0)": \#(reference("A"))"# }
    let parameters = list(count) { _ in ##"{"$ref": "#/parameters/B"}"## }
    let text = #"""
      {"swagger": "2.0", "paths": {"/a": {"get": {"parameters": [\#(parameters)]}}},
       "parameters": {"B": {\#(members), "in": "body", "name": "b", "schema":
         {\#(members), "properties": {\#(properties)}, "x-ms-visibility": "none"}}},
       "definitions": {"A": {\#(members), "type": "string", "x-ms-visibility": "internal"}}}
      """#
    let definition = try #require(Sample.definition(text))
    #expect(definition.schemas.count { $0.role == .property && $0.resolved?.isMarkedInternal == true } == count)
    #expect(definition.schemas.count { $0.role == .property && $0.isShownInput } == count)
    #expect(definition.circularReferences.isEmpty)
  }

  @Test(.timeLimit(.minutes(1))) func manySchemasMadeOfOneThatLeadsToAURL() throws {
    let count = 4_000
    let wholes = list(count) { #""W\#($0)": {"allOf": [\#(reference("A0"))]}"# }
    let parts = list(count) { #""A\#($0)": {"allOf": [\#(reference("A\($0 + 1)"))]}"# }
    let properties = list(count) { #""p\#($0)": \#(reference("W\($0)"))"# }
    let text = #"""
      {"swagger": "2.0", "paths": {"/a": {"post": {"parameters": [{"in": "body", "name": "b", "required": true,
        "schema": {"properties": {\#(properties)}}}]}}}, "definitions": {\#(wholes), \#(parts),
        "A\#(count)": {"properties": {"url": {"x-ms-notification-url": true}}}}}
      """#
    let chains = try #require(Sample.definition(text)).notificationChains
    #expect(chains.map(\.isOptional) == [true])
  }

  @Test(.timeLimit(.minutes(1))) func manyPartsOfWhatIsComposedManyTimes() throws {
    let count = 6_000
    let parts = list(count) { _ in reference("B") }
    let text = Sample.two(
      #"""
      "definitions": {"W": {"allOf": [\#(parts)]}, "B": {"allOf": [\#(list(count) { _ in #"{"required": ["x"]}"# })]}}
      """#)
    let definition = try #require(Sample.definition(text))
    let inner = definition.schemas.filter { $0.role == .allOf && $0.has(.required) }
    #expect(inner.count == count)
    #expect(inner.count { ComposedProperties(around: $0).isComplete } == 0)
  }

  @Test(.timeLimit(.minutes(1))) func manyOperationsWithOneBodyOrResponseOfManyMediaTypes() throws {
    let count = 12_000
    let operations = list(count) {
      ##"""
      "/a\##($0)": {"post": {"requestBody": {"$ref": "#/components/requestBodies/B"},
        "responses": {"default": {"$ref": "#/components/responses/R"}}}}
      """##
    }
    let text = ##"""
      {"openapi": "3.0.3", "paths": {\##(operations)}, "components": {
        "requestBodies": {"B": {"content": {\##(list(count) { #""a/b\#($0)": {"schema": {}}"# })}}},
        "responses": {"R": {"description": "", "content": {\##(list(count) { #""a/b\#($0)": {}"# })}}}}}
      """##
    let definition = try #require(Sample.definition(text))
    #expect(definition.operations.count { $0.bodies.isEmpty } == 0)
    #expect(definition.responses.count(where: \.hasSchema) == 0)
  }
}
