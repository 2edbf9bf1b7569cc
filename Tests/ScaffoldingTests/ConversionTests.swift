import Documents
import Scaffolding
import Testing

/// Power Platform folders become native ones and come back as they were.
@Suite struct ConversionTests {
  static let definition = #"""
    {"swagger": "2.0", "info": {"title": "Contoso", "contact": {"name": "a", "url": "b", "email": "c"}, "version": "1"},
     "x-ms-connector-metadata": [{"propertyName": "Website", "propertyValue": "https://example.org"},
       {"propertyName": "Categories", "propertyValue": "AI; Data"}], "paths": {}}
    """#

  static let folders: [(definition: String, properties: String)] = [
    (
      definition,
      #"{"$schema": "x", "properties": {"connectionParameters": {}, "iconBrandColor": "orange", "capabilities": [], "publisher": "P", "stackOwner": "S"}}"#
    ),
    (
      #"{"info": {"contact": {"email": "c", "x-note": 1}}, "x-ms-connector-metadata": [{"propertyValue": "x", "propertyName": "Website"}]}"#,
      #"{"properties": {"publisher": "P", "order": 1, "iconBrandColor": "", "parameters": 1.50, "root": null}, "$schema": "x"}"#
    ),
    (#"{"info": {}}"#, #"{"properties": {}}"#),
    (
      #"{"info": {"contact": {}}, "x-ms-connector-metadata": []}"#,
      #"{"properties": {"publisher": "P", "publisher": "Q", "capabilities": [], "capabilities": ["actions"]}}"#
    ),
    (
      #"{"x-ms-connector-metadata": [{"propertyName": "Categories", "propertyValue": "AI;Data"}, {"propertyName": "Categories", "propertyValue": "Data"}]}"#,
      #"{"properties": {"clientId": null, "stackOwner": null}}"#
    ),
  ]

  @Test(arguments: folders.indices)
  func comesBackAsItWas(position: Int) throws {
    let (definition, properties) = Self.folders[position]
    let content = PowerPlatformContent(definition: try json(definition), properties: try json(properties))
    var there = try NativeConversion(content)
    var back = try PowerPlatformConversion(there.content())
    #expect(try back.content() == content)
  }

  @Test func factsMoveToTheirFiles() throws {
    let (definition, properties) = Self.folders[0]
    var conversion = try NativeConversion(
      PowerPlatformContent(definition: try json(definition), properties: try json(properties)))
    let native = conversion.content()
    #expect(
      native.metadata
        == (try json(
          #"""
          {"$schema": "../../.hallmark/schemas/metadata.json", "publisher": "P", "stackOwner": "S",
           "brandColor": "orange", "categories": ["AI", "Data"], "website": "https://example.org",
           "connection": {"parameters": {}, "capabilities": [],
             "root": {"$schema": "x", "metadataIndex": 2, "categoriesText": "AI; Data", "contactIndex": 1}}}
          """#)))
    #expect(
      native.contact
        == (try json(
          #"{"$schema": "../../.hallmark/schemas/contact.json", "name": "a", "url": "b", "email": "c"}"#)))
    #expect(
      native.definition == (try json(#"{"swagger": "2.0", "info": {"title": "Contoso", "version": "1"}, "paths": {}}"#))
    )
    #expect(conversion.moved.map(\.description) == ["/x-ms-connector-metadata", "/info/contact"])
  }

  @Test func whatHasNoPlaceIsListed() throws {
    var conversion = try PowerPlatformConversion(
      NativeContent(
        definition: try json("{}"), metadata: try json(#"{"publisher": "P", "tier": "premium", "criteria": {}}"#),
        contact: try json(#"{"phone": "1"}"#)))
    _ = try conversion.content()
    #expect(conversion.dropped == ["tier", "criteria", "phone"])
  }

  @Test func whatIsNoFolderIsRefused() {
    for (definition, properties) in [
      ("[]", #"{"properties": {}}"#), ("{}", "{}"), ("{}", #"{"properties": {}, "metadataIndex": 1}"#),
    ] {
      #expect(throws: ConversionError.self) {
        _ = try NativeConversion(
          PowerPlatformContent(definition: try self.json(definition), properties: try self.json(properties)))
      }
    }
  }

  private func json(_ text: String) throws -> JSON {
    let document = Document.json(Array(text.utf8))
    try #require(document.faults.filter { $0.name != "duplicate-key" }.isEmpty)
    return JSON(try #require(document.root))
  }
}
