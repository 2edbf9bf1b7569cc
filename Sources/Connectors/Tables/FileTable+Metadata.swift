extension FileTable {
  static let schemaMember = FileMember("$schema", .string, "Where an editor finds the schema of this file.")
  static let webAddress = FileShape.text(pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/]", words: "a URL in a string")
  static let mailAddress = FileShape.text(pattern: "^[^@\\s]+@[^@\\s]+$", words: "an e-mail address in a string")

  /// The categories of a connector.
  public static let categories = [
    "AI", "Business Management", "Business Intelligence", "Collaboration", "Commerce", "Communication",
    "Content and Files", "Finance", "Data", "Human Resources", "Internet of Things", "IT Operations",
    "Lifestyle and Entertainment", "Marketing", "Productivity", "Sales and CRM", "Security", "Social Media", "Website",
  ]

  /// `metadata.json` of the native layout.
  public static let metadata = FileTable(
    name: "metadata.json", purpose: "What is known of a connector besides its definition.",
    members: [
      schemaMember,
      FileMember("publisher", .string, required: true, "The company that publishes the connector."),
      FileMember("stackOwner", .string, required: true, "The owner of the service behind the connector."),
      FileMember(
        "brandColor", .text(pattern: "^#[0-9a-fA-F]{6}$", words: "a colour such as \"#0f6cbd\""), required: true,
        "The background colour of the icon."),
      FileMember(
        "categories", .list(.choice(categories), minimum: 1, maximum: 2), required: true,
        "One or two categories that the connector is listed under."),
      FileMember("website", webAddress, required: true, "The website of the product."),
      FileMember("privacyPolicy", webAddress, required: true, "The privacy policy of the service."),
      FileMember(
        "products", .list(.choice(["power-automate", "power-apps", "logic-apps"]), minimum: 1),
        "The products in which the connector is offered; all of them where it is left out."),
      FileMember("tier", .choice(["premium", "standard"]), "The licence tier; premium where it is left out."),
      FileMember("builtOnAzure", .boolean, "Whether the service runs on Azure."),
      FileMember("criteria", .object(criteria, isClosed: false), "What the nomination is judged by."),
      FileMember(
        "connection", .object(connection, isClosed: false), "How a user connects, and how requests are rewritten."),
    ], isClosed: false)

  private static let criteria = [
    FileMember("scenario", .string, required: true, "The business scenario in one paragraph of 30 characters or more."),
    FileMember("authentication", .choice(["api-key", "oauth2", "basic", "none"]), "How users sign in."),
    FileMember("uptime", .either([.number, .string]), "The availability of the service in percent, such as 99.95."),
    FileMember("publicRestApi", .boolean, "Whether the service has a public REST API."),
    FileMember("ownsService", .boolean, "Whether the publisher owns the service."),
    FileMember("usageRights", .string, "The right by which the publisher uses the service of somebody else."),
    FileMember("supportContact", .string, "Where customers find help."),
  ]

  private static let connection = [
    FileMember("parameters", .map(.anything), "The connection parameters, as in apiProperties.json."),
    FileMember("parameterSets", .object([], isClosed: false), "Sets of connection parameters to choose from."),
    FileMember("capabilities", .list(.string), "What the connector can do besides actions."),
    FileMember("policies", .list(.object([], isClosed: false)), "Policy template instances."),
    FileMember("scriptOperations", .list(.string), "The operations whose requests run through script.csx."),
    FileMember("extra", .object([], isClosed: false), "Properties whose names mean something else here."),
    FileMember("root", .object([], isClosed: false), "What stood next to the properties, and where things stood."),
    FileMember("order", .list(.string), "The order of the properties where it is not the usual one."),
  ]
}
