public import Documents

/// The JSON files of a Power Platform folder.
public struct PowerPlatformContent: Sendable, Equatable {
  /// `apiDefinition.swagger.json`.
  public var definition: JSON
  /// `apiProperties.json`.
  public var properties: JSON

  /// The content of the two files.
  public init(definition: JSON, properties: JSON) {
    self.definition = definition
    self.properties = properties
  }
}

/// The JSON files of a native folder.
public struct NativeContent: Sendable, Equatable {
  /// The definition.
  public var definition: JSON
  /// `metadata.json`.
  public var metadata: JSON
  /// `contact.json`.
  public var contact: JSON

  /// The content of the three files.
  public init(definition: JSON, metadata: JSON, contact: JSON) {
    self.definition = definition
    self.metadata = metadata
    self.contact = contact
  }
}

/// Why a folder cannot be converted.
public struct ConversionError: Error, Sendable {
  /// The file at fault.
  public let file: String
  /// What is wrong with it.
  public let message: String
}
