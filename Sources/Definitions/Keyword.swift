/// Every name that the tables of OpenAPI 2.0 and 3.0 and the connector platform's extensions give a meaning to.
///
/// The first ones are those that stand in schemas, so that a set of them fits into one word (`KeywordSet`).
@frozen
public enum Keyword: UInt8, Sendable, CaseIterable {
  case ref
  case type
  case format
  case title
  case description
  case defaultValue
  case example
  case enumeration
  case items
  case allOf
  case oneOf
  case anyOf
  case notSchema
  case properties
  case additionalProperties
  case required
  case maximum
  case minimum
  case exclusiveMaximum
  case exclusiveMinimum
  case maxLength
  case minLength
  case maxItems
  case minItems
  case maxProperties
  case minProperties
  case pattern
  case uniqueItems
  case multipleOf
  case readOnly
  case writeOnly
  case nullable
  case deprecated
  case discriminator
  case xml
  case externalDocs
  case collectionFormat
  case allowEmptyValue
  case msSummary
  case msVisibility
  case msDynamicValues
  case msDynamicList
  case msDynamicSchema
  case msDynamicProperties
  case msDynamicTree
  case msEnumValues
  case msNotificationURL
  case msURLEncoding
  case msEditor
  case msEditorOptions
  case msMediaKind
  case msCapabilities
  case msTriggerValue
  case msTestValue
  case msLocalizeDefaultValue
  case xNullable
  case swagger
  case openapi
  case info
  case host
  case basePath
  case schemes
  case consumes
  case produces
  case paths
  case definitions
  case parameters
  case responses
  case securityDefinitions
  case security
  case tags
  case name
  case url
  case email
  case version
  case termsOfService
  case contact
  case license
  case get
  case put
  case post
  case delete
  case options
  case head
  case patch
  case trace
  case operationID
  case summary
  case schema
  case headers
  case examples
  case location
  case flow
  case flows
  case authorizationURL
  case tokenURL
  case refreshURL
  case scopes
  case scheme
  case bearerFormat
  case openIdConnectURL
  case namespace
  case prefix
  case attribute
  case wrapped
  case servers
  case components
  case variables
  case requestBody
  case requestBodies
  case callbacks
  case links
  case content
  case encoding
  case contentType
  case style
  case explode
  case allowReserved
  case value
  case externalValue
  case operationRef
  case server
  case securitySchemes
  case schemas
  case mapping
  case propertyName
  case implicit
  case password
  case clientCredentials
  case authorizationCode
  case const
  case ifSchema
  case thenSchema
  case elseSchema
  case patternProperties
  case additionalItems
  case contains
  case dependencies
  case defs
  case schemaDialect
  case schemaID
  case propertyNames
  case prefixItems
  case webhooks
  case jsonSchemaDialect
  case identifier
  case msApiAnnotation
  case msOperationContext
  case msTrigger
  case msTriggerHint
  case msTriggerMetadata
  case msNotificationContent
  case msNotification
  case msConnectorMetadata
  case msPageable
  case msNoGenericTest
  case msSafeOperation
  case msDocs
  case msDeploymentVersion
  case msKeywords
  case msRequireUserConfirmation
  case msExplicitInput
  case msOpenaiData
  case msOpenaiManifest
  case msOpenaiPublishedToCopilots
  case msEnum
  case msParameterLocation
  case msSkipURLEncoding
  case msParameterizedHost
  case msClientName
  case msClientFlatten
  case msMutability
  case msIdentifiers
  case msSecret
  case msDiscriminatorValue
  case msAzureResource
  case msExamples
  case msLongRunningOperation
  case msLongRunningOperationOptions
  case msErrorResponse
  case msExternal
  case msPaths
  case msARMIDDetails
  case msCodeGenerationSettings
  case msApihubCachedResponse
  case msCorrelationId
  case msNavigationProperty
  case msDocsOperationType
  case msPrimaryErrorMessage
  case msTooltip
  case msDescription
}

extension Keyword {
  /// The name as it is written in a definition.
  public var name: String { Keyword.names[Int(rawValue)] }

  /// Whether it is one of the extensions of the connector platform, or one that it inherited.
  public var isExtension: Bool { Keyword.extensions[Int(rawValue)] }

  private static let extensions: [Bool] = names.map { $0.hasPrefix("x-") }

  private static let names: [String] = [
    "$ref", "type", "format", "title", "description", "default", "example", "enum", "items", "allOf", "oneOf",
    "anyOf", "not", "properties", "additionalProperties", "required", "maximum", "minimum", "exclusiveMaximum",
    "exclusiveMinimum", "maxLength", "minLength", "maxItems", "minItems", "maxProperties", "minProperties",
    "pattern", "uniqueItems", "multipleOf", "readOnly", "writeOnly", "nullable", "deprecated", "discriminator",
    "xml", "externalDocs", "collectionFormat", "allowEmptyValue", "x-ms-summary", "x-ms-visibility",
    "x-ms-dynamic-values", "x-ms-dynamic-list", "x-ms-dynamic-schema", "x-ms-dynamic-properties",
    "x-ms-dynamic-tree", "x-ms-enum-values", "x-ms-notification-url", "x-ms-url-encoding", "x-ms-editor",
    "x-ms-editor-options", "x-ms-media-kind", "x-ms-capabilities", "x-ms-trigger-value", "x-ms-test-value",
    "x-ms-localizeDefaultValue", "x-nullable", "swagger", "openapi", "info", "host", "basePath", "schemes",
    "consumes", "produces", "paths", "definitions", "parameters", "responses", "securityDefinitions", "security",
    "tags", "name", "url", "email", "version", "termsOfService", "contact", "license", "get", "put", "post",
    "delete", "options", "head", "patch", "trace", "operationId", "summary", "schema", "headers", "examples", "in",
    "flow", "flows", "authorizationUrl", "tokenUrl", "refreshUrl", "scopes", "scheme", "bearerFormat",
    "openIdConnectUrl", "namespace", "prefix", "attribute", "wrapped", "servers", "components", "variables",
    "requestBody", "requestBodies", "callbacks", "links", "content", "encoding", "contentType", "style", "explode",
    "allowReserved", "value", "externalValue", "operationRef", "server", "securitySchemes", "schemas", "mapping",
    "propertyName", "implicit", "password", "clientCredentials", "authorizationCode", "const", "if", "then",
    "else", "patternProperties", "additionalItems", "contains", "dependencies", "$defs", "$schema", "$id",
    "propertyNames", "prefixItems", "webhooks", "jsonSchemaDialect", "identifier", "x-ms-api-annotation",
    "x-ms-operation-context", "x-ms-trigger", "x-ms-trigger-hint", "x-ms-trigger-metadata",
    "x-ms-notification-content", "x-ms-notification", "x-ms-connector-metadata", "x-ms-pageable",
    "x-ms-no-generic-test", "x-ms-safe-operation", "x-ms-docs", "x-ms-deployment-version", "x-ms-keywords",
    "x-ms-require-user-confirmation", "x-ms-explicit-input", "x-ms-openai-data", "x-ms-openai-manifest",
    "x-ms-openai-published-to-copilots", "x-ms-enum", "x-ms-parameter-location", "x-ms-skip-url-encoding",
    "x-ms-parameterized-host", "x-ms-client-name", "x-ms-client-flatten", "x-ms-mutability", "x-ms-identifiers",
    "x-ms-secret", "x-ms-discriminator-value", "x-ms-azure-resource", "x-ms-examples",
    "x-ms-long-running-operation", "x-ms-long-running-operation-options", "x-ms-error-response", "x-ms-external",
    "x-ms-paths", "x-ms-arm-id-details", "x-ms-code-generation-settings", "x-ms-apihub-cached-response",
    "x-ms-correlation-id", "x-ms-navigationProperty", "x-ms-docs-operation-type", "x-ms-primary-error-message",
    "x-ms-tooltip", "x-ms-description",
  ]
}
