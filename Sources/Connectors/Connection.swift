public import Documents

/// What a connector asks of a user who connects, and what is done to each request: `connection` of `metadata.json`, or
/// `properties` of `apiProperties.json`.
public struct Connection: Sendable {
  /// The object that holds all of it.
  public let value: Value?
  /// The connection parameters by name.
  public let parameters: Fact
  /// The sets of parameters that a user chooses from.
  public let parameterSets: Fact
  /// The capabilities.
  public let capabilities: Fact
  /// The policies on requests and responses.
  public let policies: Fact
  /// The operations that run through the script.
  public let scriptOperations: Fact

  init(_ value: Value?, layout: Layout, path: String) {
    let holder = value.flatMap { $0.isObject ? $0 : nil }
    let isNative = layout == .native
    self.value = holder
    parameters = Fact(isNative ? "parameters" : "connectionParameters", of: holder, in: path)
    parameterSets = Fact(isNative ? "parameterSets" : "connectionParameterSets", of: holder, in: path)
    capabilities = Fact("capabilities", of: holder, in: path)
    policies = Fact(isNative ? "policies" : "policyTemplateInstances", of: holder, in: path)
    scriptOperations = Fact("scriptOperations", of: holder, in: path)
  }
}

/// A connection parameter: its name, and the object that describes it.
public struct ConnectionParameter: Sendable {
  /// The name in its place.
  public let key: Key
  /// What describes it.
  public let value: Value
  /// The set it belongs to, by its place among them; none for the common ones.
  public let set: Int?

  /// The name.
  public var name: String { key.string }
  /// The type as it is written.
  public var type: Value? { value["type"] }
  /// The OAuth settings of an `oauthSetting`.
  public var oauth: Value? { value["oAuthSettings"] ?? value["oauthSettings"] }
  /// What the user is shown.
  public var interface: Value? { value["uiDefinition"] }

  /// Whether the type is one, in any case.
  public func isType(_ name: String) -> Bool {
    type?.isWord(name.lowercased()) ?? false
  }

  /// Whether the user is never asked for it.
  public var isHidden: Bool {
    let hidden = interface?["constraints"]?["hidden"]
    return hidden?.boolean ?? (hidden?.string?.lowercased() == "true")
  }
}

/// An instance of a policy template.
public struct PolicyInstance: Sendable {
  /// The object.
  public let value: Value
  /// The template's id as it is written.
  public var template: Value? { value["templateId"] }
  /// Its parameters.
  public var parameters: Value? { value["parameters"] }
  /// The operations it applies to; none listed means all.
  public var operations: [Value] {
    parameters?["x-ms-apimTemplate-operationName"].map { Array($0.elements) } ?? []
  }
}

extension Connection {
  /// All parameters, those of the sets included.
  public var allParameters: [ConnectionParameter] {
    common
      + sets.enumerated().flatMap { position, set in
        Connection.parameters(set["parameters"], set: position)
      }
  }

  /// The parameters outside of sets.
  public var common: [ConnectionParameter] { Connection.parameters(parameters.value, set: nil) }

  /// The sets.
  public var sets: [Value] { parameterSets.value?["values"].map { Array($0.elements) } ?? [] }

  /// The policies that are objects.
  public var policyInstances: [PolicyInstance] {
    policies.value?.elements.filter(\.isObject).map(PolicyInstance.init) ?? []
  }

  private static func parameters(_ value: Value?, set: Int?) -> [ConnectionParameter] {
    value?.members.map { ConnectionParameter(key: $0.key, value: $0.value, set: set) } ?? []
  }
}
