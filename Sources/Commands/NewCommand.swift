internal import Arguments
internal import Connectors
internal import Encodings
internal import Git
internal import Icons
internal import Platform
internal import Scaffolding
internal import Signing

/// `new`: makes a connector folder that is right from the start.
enum NewCommand: Command {
  private static let id = Operand(ValueDescription("ID"), "the connector's id: lower-case letters, digits and hyphens")
  private static let root = Option.value(
    "into", ValueDescription("ROOT", completion: .folders),
    "the folder that holds the connectors (the first native root)")
  private static let source = Option.value(
    "from", ValueDescription("FILE", completion: .files), "take over an OpenAPI definition, JSON or YAML, 2.0 or 3.0")
  private static let title = Option.value("title", ValueDescription("TITLE"), "the title, at most 30 characters")
  private static let publisher = Option.value("publisher", ValueDescription("NAME"), "the company that publishes it")
  private static let brand = Option.value(
    "brand", ValueDescription("COLOUR"), "the brand colour as #rrggbb; auto takes it from the logo")
  private static let logo = Option.value(
    "logo", ValueDescription("FILE", completion: .files), "a PNG that the icon is composed of")
  private static let authentication = Option.value(
    "auth", ValueDescription("KIND", oneOf: Authentication.allCases.map(\.rawValue)),
    "how users sign in; from the definition where it says so")

  static let description = CommandDescription(
    "new", "makes a connector folder that is right from the start",
    discussion: [
      "What is not given is asked for at a terminal. What only you can know is left empty, and listed at the end with its place and what to write there.",
      "A folder that exists is never written over.",
    ],
    operands: [id], options: [root, source, title, publisher, brand, logo, authentication],
    examples: [
      Example("hallmark new contoso --from openapi.json --logo logo.png", "Make connectors/contoso of a definition"),
      Example("hallmark new contoso --title 'Contoso Sales' --auth api-key", "Begin with a definition to fill in"),
    ])

  static func run(_ invocation: Invocation, in context: borrowing Context) throws -> ExitStatus {
    let name = invocation.value(of: id) ?? ""
    guard let connector = ConnectorID(name) else {
      let problem = ConnectorID.problem(folderName: name, layout: .native)
      if case .reserved? = problem {
        throw UsageError("'\(name)' \(problem?.message ?? "")", hint: "'\(name)-api' would be one")
      }
      let slug = ConnectorID.slug(of: name)
      throw UsageError(
        "'\(name)' is no connector id",
        hint: ConnectorID(slug).map { "'\($0)' would be one" } ?? "use lower-case letters, digits and hyphens")
    }
    let place = try NewPlace(invocation.value(of: root), in: context)
    let folder = try NewFolder(
      folder: place.folder.isEmpty ? connector.text : "\(place.folder)/\(connector)",
      path: Path.join(place.path, connector.text), profile: place.profile,
      files: plan(connector, invocation, in: context).files())
    try folder.write(in: context)
    folder.report(in: context)
    return .success
  }

  private static func plan(
    _ id: ConnectorID, _ invocation: Invocation, in context: borrowing Context
  ) throws -> NewConnector {
    var definition = try invocation.value(of: source).map { try read($0, in: context) }
    let picture = try invocation.value(of: logo).map { try Logo.read($0, in: context) }
    let usualTitle = definition?.title ?? readable(id)
    let chosenTitle =
      invocation.value(of: title)
      ?? (definition == nil ? Question.ask("Title", usual: usualTitle, in: context) : nil)
    if let chosenTitle, let known = definition {
      guard let titled = known.titled(chosenTitle) else {
        throw UsageError(
          "'--title' can be written into a definition in JSON that has an info object only",
          hint: "leave it out, and change the title in the definition")
      }
      definition = titled
    }
    let company = invocation.value(of: publisher) ?? Question.ask("Publisher, the company's name", in: context)
    var colour = NewConnector.usualBrand
    if let text = invocation.value(of: brand) ?? askForBrand(picture, in: context) {
      colour = try Logo.brand(text, for: picture)
    } else if let proposal = picture.flatMap(Composer.brand) {
      colour = proposal
    }
    var plan = NewConnector(title: chosenTitle ?? usualTitle, brand: colour)
    plan.publisher = company
    plan.logo = picture
    plan.source = definition
    plan.authentication = try chosenAuthentication(invocation, definition, in: context)
    plan.signingKey = signingKey(in: context)
    return plan
  }

  private static func chosenAuthentication(
    _ invocation: Invocation, _ definition: SourceDefinition?, in context: borrowing Context
  ) throws -> Authentication? {
    let kinds = Authentication.allCases.map(\.rawValue)
    let answer =
      invocation.value(of: authentication)
      ?? (definition == nil
        ? Question.ask("How users sign in (\(kinds.joined(separator: ", ")))", usual: "none", in: context) : nil)
    guard let answer else { return nil }
    guard let kind = Authentication(rawValue: answer) else {
      throw UsageError(
        "'\(answer)' is no way to sign in", word: answer, known: kinds, otherwise: kinds.joined(separator: ", "))
    }
    return kind
  }

  private static func askForBrand(_ picture: Bitmap?, in context: borrowing Context) -> String? {
    let proposal = picture.flatMap(Composer.brand) ?? NewConnector.usualBrand
    return Question.ask("Brand colour", usual: proposal.description, in: context)
  }

  private static func read(_ path: String, in context: borrowing Context) throws -> SourceDefinition {
    let bytes = try File.read(context.absolute(path), limit: 1 << 26)
    let isYAML = path.hasSuffix(".yaml") || path.hasSuffix(".yml")
    guard let definition = SourceDefinition(bytes, isYAML: isYAML) else {
      throw Failure(
        "\(context.shown(context.absolute(path))) is no OpenAPI definition",
        hint: "hallmark check \(ShellWord.quoted(path)) tells what is wrong")
    }
    return definition
  }

  /// The id as a title: its words, each capitalised.
  private static func readable(_ id: ConnectorID) -> String {
    id.text.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// The key with which the user's git signs; without one the folder is made all the same.
  private static func signingKey(in context: borrowing Context) -> String? {
    guard
      let repository = try? Repository.open(at: context.directory, environment: context.environment.variables),
      let settings = try? repository.configuration(),
      let signing = try? SigningSettings(committer: nil, value: { settings.string($0) }),
      signing.key != nil || signing.defaultKeyCommand != nil
    else { return nil }
    let key = try? Signer(signing, environment: context.environment, directory: context.directory).publicKey()
    return key?.text
  }
}
