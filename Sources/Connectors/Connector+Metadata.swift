import Definitions
public import Documents

/// The facts that stand in `metadata.json` of the layout native, and in `apiProperties.json` and the definition of the
/// other.
extension Connector {
  /// The company, or the persons of an independent publisher.
  public var publisher: Fact { fact("publisher", "publisher") }
  /// Who owns the service behind the connector.
  public var stackOwner: Fact { fact("stackOwner", "stackOwner") }
  /// The colour that the icon stands on.
  public var brandColor: Fact { fact("brandColor", "iconBrandColor") }
  /// The address of the service.
  public var website: Fact { listed("website", "Website") }
  /// The address of the privacy policy.
  public var privacyPolicy: Fact { listed("privacyPolicy", "Privacy policy") }
  /// The categories, in a text or a list.
  public var categories: Fact { listed("categories", "Categories") }
  /// The products that it is for; only the layout native has a place for it.
  public var products: Fact { Fact("products", of: metadata, in: "metadata.json", folder) }
  /// The tier it is offered in; only the layout native has a place for it.
  public var tier: Fact { Fact("tier", of: metadata, in: "metadata.json", folder) }
  /// Whether the service runs on Azure; only the layout native has a place for it.
  public var builtOnAzure: Fact { Fact("builtOnAzure", of: metadata, in: "metadata.json", folder) }
  /// What the programme asks of the publisher; only the layout native has a place for it.
  public var criteria: Fact { Fact("criteria", of: metadata, in: "metadata.json", folder) }

  /// The root of `metadata.json`, where it is an object.
  public var metadata: Value? { metadataFile?.document?.root.flatMap { $0.isObject ? $0 : nil } }

  /// The object `properties` of `apiProperties.json`.
  public var properties: Value? {
    propertiesFile?.document?.root?["properties"].flatMap { $0.isObject ? $0 : nil }
  }

  /// The member `x-ms-connector-metadata` of the definition.
  public var metadataBlock: Member? { definition?.root.member("x-ms-connector-metadata") }

  private func fact(_ native: String, _ powerPlatform: String) -> Fact {
    layout == .native
      ? Fact(native, of: metadata, in: "metadata.json", folder)
      : Fact(powerPlatform, of: properties, in: "apiProperties.json", folder)
  }

  /// A fact that the definition's metadata block holds as an entry of a name and a value.
  ///
  /// The layout native holds it in `metadata.json`, and in the block as well where that could not be moved.
  private func listed(_ native: String, _ name: String) -> Fact {
    let own = Fact(native, of: metadata, in: "metadata.json", folder)
    let metadataBlock = metadataBlock
    if layout == .native, own.isPresent || !(metadataBlock?.value.isArray ?? false) { return own }
    let entry = metadataBlock?.value.elements.first { $0["propertyName"]?.equals(name) ?? false }
    guard let entry else {
      if layout == .native { return own }
      return Fact(
        name: name, file: definitionName, folder: folder, holder: metadataBlock?.value ?? definition?.root, key: nil,
        value: nil)
    }
    let member = entry.member("propertyValue")
    return Fact(
      name: name, file: definitionName, folder: folder, holder: entry, key: member?.key, value: member?.value)
  }
}
