extension FileTable {
  /// The members that tell how a user connects: of `connection` in the layout native, of `properties` in the other.
  ///
  /// Only the types are told; what the values may be is for the rules to say.
  public static func connection(of layout: Layout) -> [FileMember] {
    let names =
      layout == .native
      ? ["parameters", "parameterSets", "policies"]
      : ["connectionParameters", "connectionParameterSets", "policyTemplateInstances"]
    let common = [
      FileMember(names[0], .map(connectionParameter), "The connection parameters by name."),
      FileMember(names[1], parameterSets, "The sets of parameters that a user chooses from."),
      FileMember(names[2], .list(policyInstance), "The policies on requests and responses."),
      FileMember("capabilities", .list(.anything), "What the connector can do besides actions."),
      FileMember("scriptOperations", .list(.string), "The operations whose requests run through script.csx."),
    ]
    return layout == .native ? common : common + facts
  }

  private static let facts = [
    FileMember("publisher", .string, "The company that publishes the connector."),
    FileMember("stackOwner", .string, "The owner of the service behind the connector."),
    FileMember("iconBrandColor", .string, "The background colour of the icon."),
  ]

  private static let connectionParameter = FileShape.object(
    [
      FileMember("type", .string, "The type of the value."),
      FileMember("defaultValue", .string, "The value that is offered."),
      FileMember(
        "allowedValues", .list(.object([FileMember("value", .string, "A value.")], isClosed: false)), "Values."),
      FileMember("uiDefinition", interface, "What the user is shown."),
      FileMember("oAuthSettings", oauth, "How the user signs in."),
    ], isClosed: false)

  private static let interface = FileShape.object(
    [
      FileMember("displayName", .string, "The label."),
      FileMember("description", .string, "The help text."),
      FileMember("tooltip", .string, "The text at the pointer."),
      FileMember("tabIndex", .integer, "The place among the parameters."),
      FileMember("constraints", .object([], isClosed: false), "Whether it has to be given, and how it is shown."),
    ], isClosed: false)

  private static let oauth = FileShape.object(
    [
      FileMember("identityProvider", .string, "The provider."),
      FileMember("scopes", .list(.string), "The scopes that are asked for."),
      FileMember("redirectMode", .string, "How the user comes back."),
      FileMember("redirectUrl", .either([.string, .list(.string)]), "Where the user comes back to."),
      FileMember("properties", .object([], isClosed: false), "What is special about the provider."),
      FileMember("customParameters", .object([], isClosed: false), "The addresses of the provider."),
      FileMember("additionalParameters", .object([], isClosed: false), "Further parameters, by condition."),
    ], isClosed: false)

  private static let parameterSets = FileShape.object(
    [
      FileMember("uiDefinition", interface, "What the user chooses from."),
      FileMember(
        "values",
        .list(
          .object(
            [
              FileMember("name", .string, "The name of the set."),
              FileMember("uiDefinition", interface, "What the user is shown."),
              FileMember("parameters", .map(connectionParameter), "The parameters of the set."),
            ], isClosed: false)), "The sets."),
    ], isClosed: false)

  private static let policyInstance = FileShape.object(
    [
      FileMember("templateId", .string, "The template."),
      FileMember("title", .string, "What the policy is for."),
      FileMember("parameters", .object([], isClosed: false), "The parameters of the template."),
    ], isClosed: false)
}
