public import Documents

/// Turns a Power Platform folder into a native one without losing anything.
public struct NativeConversion {
  private var definition: Members
  private var properties: Members
  private var root: Members
  private var metadata = Members()
  private var contact = Members()
  private var connection = Members()
  private var extra = Members()

  /// The members of the definition that moved into files of their own, as pointers.
  public private(set) var moved: [Pointer] = []

  /// Reads the content of a folder; what cannot be told apart from our own notes is refused.
  public init(_ content: PowerPlatformContent) throws(ConversionError) {
    guard let definition = Members(content.definition) else {
      throw ConversionError(file: "apiDefinition.swagger.json", message: "the definition is no object")
    }
    guard var root = Members(content.properties) else {
      throw ConversionError(file: "apiProperties.json", message: "the file holds no object")
    }
    let index = root.index(of: "properties")
    guard let value = root.take("properties"), let properties = Members(value) else {
      throw ConversionError(file: "apiProperties.json", message: "there is no object 'properties'")
    }
    if let name = root.names.first(where: PropertyNames.notes.contains) {
      throw ConversionError(
        file: "apiProperties.json", message: "the member '\(name)' next to 'properties' has the name of a note of ours")
    }
    if let index, index != root.list.count { root.append("propertiesIndex", .number(String(index))) }
    self.definition = definition
    self.properties = properties
    self.root = root
  }

  /// The native folder.
  public mutating func content() -> NativeContent {
    let order = properties.names
    let isUsual = order == PropertyNames.usual(order)
    for (name, fact) in PropertyNames.facts { metadata.append(fact, properties.take(name)) }
    moveMetadata()
    moveContact()
    for (name, key) in PropertyNames.connection { connection.append(key, properties.take(name)) }
    for member in properties.list {
      if PropertyNames.reserved.contains(member.name) || connection.index(of: member.name) != nil {
        extra.append(member.name, member.value)
      } else {
        connection.append(member.name, member.value)
      }
    }
    if !extra.isEmpty { connection.append("extra", extra.value) }
    if !root.isEmpty { connection.append("root", root.value) }
    if !isUsual { connection.append("order", .array(order.map(JSON.string))) }
    if !connection.isEmpty { metadata.append("connection", connection.value) }
    metadata.insert("$schema", .string("../../.hallmark/schemas/metadata.json"), at: 0)
    contact.insert("$schema", .string("../../.hallmark/schemas/contact.json"), at: 0)
    return NativeContent(definition: definition.value, metadata: metadata.value, contact: contact.value)
  }

  /// The connector's metadata block becomes facts; it stays in the definition too where facts cannot give it back.
  private mutating func moveMetadata() {
    guard let index = definition.index(of: MetadataBlock.name), let value = definition.first(MetadataBlock.name) else {
      return
    }
    let block = MetadataBlock(value)
    metadata.append("categories", block.categories.map { .array($0.map(JSON.string)) })
    metadata.append("website", block.website.map(JSON.string))
    metadata.append("privacyPolicy", block.privacyPolicy.map(JSON.string))
    guard block.json == value, value != .array([]) else { return }
    _ = definition.take(MetadataBlock.name)
    moved.append(Pointer([.name(MetadataBlock.name)]))
    if index != definition.list.count { root.append("metadataIndex", .number(String(index))) }
    if let text = block.categoriesText { root.append("categoriesText", .string(text)) }
  }

  /// The contact moves into its file; it stays in the definition too where it holds more than the file has room for.
  private mutating func moveContact() {
    guard let value = definition.first("info"), var info = Members(value), let index = info.index(of: "contact"),
      let entry = info.first("contact"), let members = Members(entry)
    else { return }
    let names = members.names
    for name in names where ContactMembers.names.contains(name) && contact.index(of: name) == nil {
      contact.append(name, members.first(name))
    }
    let isPlain = !members.isEmpty && names.allSatisfy(ContactMembers.names.contains) && Set(names).count == names.count
    guard isPlain else { return }
    _ = info.take("contact")
    definition.set("info", info.value)
    moved.append(Pointer([.name("info"), .name("contact")]))
    if index != info.list.count { root.append("contactIndex", .number(String(index))) }
  }
}

/// The members of a contact that both layouts have.
enum ContactMembers {
  static let names: Set = ["name", "url", "email"]
}
