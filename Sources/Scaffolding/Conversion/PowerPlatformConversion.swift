import Documents

/// Turns a native folder into a Power Platform one; what that has no place for is listed.
public struct PowerPlatformConversion {
  private var definition: Members
  private var metadata: Members
  private let contact: Members
  private var connection: Members
  private var root: Members
  private var notes = Members()

  /// The members of `metadata.json` and `contact.json` that are not carried over.
  public private(set) var dropped: [String] = []

  /// Reads the content of a folder.
  public init(_ content: NativeContent) throws(ConversionError) {
    guard let definition = Members(content.definition) else {
      throw ConversionError(file: "apiDefinition.swagger.json", message: "the definition is no object")
    }
    guard var metadata = Members(content.metadata) else {
      throw ConversionError(file: "metadata.json", message: "the file holds no object")
    }
    guard let contact = Members(content.contact) else {
      throw ConversionError(file: "contact.json", message: "the file holds no object")
    }
    let value = metadata.take("connection") ?? .object([])
    guard var connection = Members(value) else {
      throw ConversionError(file: "metadata.json", message: "'connection' is no object")
    }
    guard var root = Members(connection.take("root") ?? .object([])) else {
      throw ConversionError(file: "metadata.json", message: "'connection.root' is no object")
    }
    for name in PropertyNames.notes { notes.append(name, root.take(name)) }
    self.definition = definition
    self.metadata = metadata
    self.contact = contact
    self.connection = connection
    self.root = root
  }

  /// The Power Platform folder.
  public mutating func content() throws(ConversionError) -> PowerPlatformContent {
    restoreMetadata()
    restoreContact()
    let properties = try restoreProperties()
    root.insert("properties", properties, at: note("propertiesIndex") ?? root.list.count)
    dropped += metadata.names.filter { $0 != "$schema" }
    dropped += contact.names.filter { $0 != "$schema" && !ContactMembers.names.contains($0) }
    return PowerPlatformContent(definition: definition.value, properties: root.value)
  }

  private func note(_ name: String) -> Int? {
    guard case .number(let text) = notes.first(name) else { return nil }
    return Int(text)
  }

  private mutating func restoreProperties() throws(ConversionError) -> JSON {
    var order: [String]?
    if case .array(let names) = connection.take("order") {
      order = names.compactMap { if case .string(let name) = $0 { name } else { nil } }
    }
    guard let extra = Members(connection.take("extra") ?? .object([])) else {
      throw ConversionError(file: "metadata.json", message: "'connection.extra' is no object")
    }
    var properties = Members()
    for (name, fact) in PropertyNames.facts { properties.append(name, metadata.take(fact)) }
    for (name, key) in PropertyNames.connection { properties.append(name, connection.take(key)) }
    for member in connection.list + extra.list { properties.append(member.name, member.value) }
    var ordered = Members()
    for name in order ?? PropertyNames.usual(properties.names) { ordered.append(name, properties.take(name)) }
    for member in properties.list { ordered.append(member.name, member.value) }
    return ordered.value
  }

  private mutating func restoreMetadata() {
    func text(_ value: JSON?) -> String? {
      if case .string(let text) = value { text } else { nil }
    }
    var categories: [String]?
    if case .array(let names) = metadata.take("categories") { categories = names.compactMap { text($0) } }
    let block = MetadataBlock(
      website: text(metadata.take("website")), privacyPolicy: text(metadata.take("privacyPolicy")),
      categories: categories, categoriesText: text(notes.first("categoriesText")))
    // A block that stayed in the definition is the one that counts.
    guard definition.index(of: MetadataBlock.name) == nil, block.json != .array([]) else { return }
    definition.insert(MetadataBlock.name, block.json, at: note("metadataIndex") ?? definition.list.count)
  }

  private mutating func restoreContact() {
    var own = Members()
    for member in contact.list where ContactMembers.names.contains(member.name) {
      own.append(member.name, member.value)
    }
    guard !own.isEmpty, let value = definition.first("info"), var info = Members(value) else { return }
    if let entry = info.first("contact"), var kept = Members(entry) {
      for member in own.list { kept.set(member.name, member.value) }
      info.set("contact", kept.value)
    } else if info.index(of: "contact") == nil {
      info.insert("contact", own.value, at: note("contactIndex") ?? info.list.count)
    }
    definition.set("info", info.value)
  }
}
