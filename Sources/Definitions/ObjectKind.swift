/// The objects that the specifications of OpenAPI 2.0 and 3.0 name.
public enum ObjectKind: UInt8, Sendable, CaseIterable {
  case document
  case info
  case contact
  case license
  case externalDocs
  case tag
  case paths
  case pathItem
  case operation
  case responses
  case response
  case parameter
  case bodyParameter
  case items
  case header
  case schema
  case xml
  case securityScheme
  case flows
  case flow
  case securityRequirement
  case server
  case serverVariable
  case components
  case requestBody
  case mediaType
  case encoding
  case callback
  case example
  case link
  case discriminator
  /// `x-ms-notification-content` of a path item.
  case notificationContent
  /// A reference that stands in the place of another object.
  case reference

  /// The kind as a message names it.
  public var noun: String {
    switch self {
    case .document: "document"
    case .info: "info object"
    case .contact: "contact"
    case .license: "license"
    case .externalDocs: "externalDocs object"
    case .tag: "tag"
    case .paths: "paths object"
    case .pathItem: "path item"
    case .operation: "operation"
    case .responses: "responses object"
    case .response: "response"
    case .parameter: "parameter"
    case .bodyParameter: "body parameter"
    case .items: "items object"
    case .header: "header"
    case .schema: "schema"
    case .xml: "xml object"
    case .securityScheme: "security scheme"
    case .flows: "flows object"
    case .flow: "OAuth flow"
    case .securityRequirement: "security requirement"
    case .server: "server"
    case .serverVariable: "server variable"
    case .components: "components object"
    case .requestBody: "request body"
    case .mediaType: "media type"
    case .encoding: "encoding"
    case .callback: "callback"
    case .example: "example"
    case .link: "link"
    case .discriminator: "discriminator"
    case .notificationContent: "x-ms-notification-content"
    case .reference: "reference"
    }
  }
}
