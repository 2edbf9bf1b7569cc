import Definitions
public import Documents

/// Where customers find help: `contact.json`, else the definition's `info.contact`.
extension Connector {
  /// The root of `contact.json`, where it is an object.
  public var contactRoot: Value? { contactFile?.document?.root.flatMap { $0.isObject ? $0 : nil } }

  /// The object `contact` of the definition's `info`.
  public var infoContact: Fact {
    Fact("contact", of: definition?.root["info"], in: definitionName, folder)
  }

  /// The object that counts.
  public var contact: Value? {
    contactRoot ?? definition?.root["info"]?["contact"].flatMap { $0.isObject ? $0 : nil }
  }

  /// A member of the contact that counts.
  public func contactFact(_ name: String) -> Fact {
    let root = contactRoot
    return Fact(name, of: root ?? contact, in: root == nil ? definitionName : "contact.json", folder)
  }
}
