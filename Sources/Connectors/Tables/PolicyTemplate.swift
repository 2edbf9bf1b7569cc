/// A policy template of the platform, with the parameters it takes.
public struct PolicyTemplate: Sendable {
  /// What the value of a parameter has to be.
  public enum Value: Sendable {
    case string
    case object
    /// One of some strings, or an expression.
    case choice([String])
  }

  /// The id in lower case.
  public let id: String
  /// The parameters that have to be there, without the prefix of their names.
  public let required: [String]
  /// The parameters that may be there.
  public let optional: [String]
  /// The sections it can be bound to; none where it has no section.
  public let sections: [String]
  /// Whether it is in the published schema.
  public let isPublished: Bool

  private init(
    _ id: String, _ required: [String], optional: [String] = [], sections: [String] = [], isPublished: Bool = true
  ) {
    self.id = id
    self.required = required
    self.optional = optional
    self.sections = sections
    self.isPublished = isPublished
  }

  /// The template of an id in any case.
  public init?(id: String) {
    let lowered = id.lowercased()
    guard let template = PolicyTemplate.all.first(where: { $0.id == lowered }) else { return nil }
    self = template
  }

  /// What the value of a parameter has to be.
  public func value(of parameter: String) -> Value {
    switch parameter {
    case "triggerConfig": .object
    case "existsAction": .choice(["override", "skip", "append"])
    case "retainKey": .choice(["true", "false"])
    case "httpMethod" where id == "setvaluefromurl": .choice(["GET", "POST", "PUT"])
    case "httpMethod":
      .choice(["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"])
    default: .string
    }
  }

  private static let both = ["Request", "Response"]

  /// Every template that is met.
  public static let all = [
    PolicyTemplate(
      "convertarraytoobject", ["propertyParentPath", "keyWithinCollectionPath", "newPropertyPath"],
      optional: ["propertySubPath", "retainKey"], sections: both),
    PolicyTemplate(
      "convertobjecttoarray", ["propertyParentPath", "newPropertyPath"],
      optional: ["propertySubPath", "keyName", "valueName"], sections: both),
    PolicyTemplate("dynamichosturl", ["urlTemplate"]),
    PolicyTemplate(
      "encodepropertyvalue", ["propertyParentPath", "newPropertyPath"], optional: ["propertySubPath"], sections: both),
    PolicyTemplate("pollingtrigger", ["triggerConfig", "triggerDataPath"]),
    PolicyTemplate("routerequesttoendpoint", ["newPath"], optional: ["httpMethod"]),
    PolicyTemplate("setheader", ["name", "value"], optional: ["existsAction"], sections: both + ["Failure"]),
    PolicyTemplate(
      "setproperty", ["newPropertyParentPathTemplate", "newPropertySubPathTemplate", "propertyValuePathTemplate"],
      sections: both),
    PolicyTemplate("setqueryparameter", ["name", "value"], optional: ["existsAction"]),
    PolicyTemplate(
      "setvaluefromurl", ["parameterTemplate", "parameterValueUrl", "parameterValuePathTemplate"],
      optional: ["httpMethod"], sections: both),
    PolicyTemplate(
      "stringreplace", ["propertyParentPath", "sourceString", "replacementString", "newPropertyPath"],
      optional: ["propertySubPath"], sections: both),
    PolicyTemplate(
      "stringtoarray", ["propertyParentPath", "delimiterList", "childPropertyName", "newPropertyPath"],
      optional: ["propertySubPath"], sections: both),
    PolicyTemplate("updatenextlink", ["nextLinkPropertyName"], optional: ["nextLinkParentPropertyPath"]),
    PolicyTemplate("dynamicsubdomain", ["urlTemplate"], isPublished: false),
    PolicyTemplate(
      "moveproperties", ["srcParentPath", "srcSubPath", "dstParentPath", "dstSubPath"],
      optional: ["copyOnlySubProperties"], sections: both, isPublished: false),
    PolicyTemplate("setconnectionstatustounauthenticated", ["statusCode"], isPublished: false),
  ]
}
