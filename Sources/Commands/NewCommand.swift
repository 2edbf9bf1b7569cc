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
      "What is not given is asked for at a terminal; in a repository, whom the reviewers write to and the key come from git's configuration. What only you can know is left empty, and listed at the end with its place and what to write there.",
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
      // What keeps less than half of a name is another one.
      let slug = ConnectorID(ConnectorID.slug(of: name)).flatMap { $0.text.count * 2 < name.count ? nil : $0 }
      throw UsageError(
        "'\(name)' is no connector id",
        hint: slug.map { "'\($0)' would be one" } ?? "use lower-case letters, digits and hyphens")
    }
    let place = try NewPlace(invocation.value(of: root), in: context)
    let plan = try plan(connector, invocation, in: context)
    let folder = try NewFolder(
      folder: place.folder.isEmpty ? connector.text : "\(place.folder)/\(connector)",
      path: Path.join(place.path, connector.text), profile: place.profile, files: plan.files(), gaps: plan.gaps,
      otherPlace: "choose another id")
    try folder.write(in: context)
    folder.report(in: context)
    return .success
  }

  private static func plan(
    _ id: ConnectorID, _ invocation: Invocation, in context: borrowing Context
  ) throws -> NewConnector {
    var definition = try invocation.value(of: source).map { try read($0, in: context) }
    let picture = try invocation.value(of: logo).map { try Logo.read($0, in: context) }
    let givenBrand = try invocation.value(of: brand).map { try Logo.brand($0, for: picture) }
    let givenKind = try invocation.value(of: authentication).map(kind)
    if let givenKind, let definition { try check(givenKind, against: definition) }
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
    let colour = try givenBrand ?? askForBrand(picture, in: context)
    var plan = NewConnector(title: chosenTitle ?? usualTitle, brand: colour)
    plan.publisher = company
    plan.logo = picture
    plan.source = definition
    plan.authentication = try givenKind ?? (definition == nil ? askForKind(in: context) : nil)
    plan.signingKey = signingKey(in: context)
    let settings = settings(in: context)
    plan.nominee = (settings?.string("user.name"), settings?.string("user.email"))
    return plan
  }

  private static func kind(_ word: String) throws(UsageError) -> Authentication {
    if let kind = Authentication(rawValue: word) { return kind }
    let kinds = Authentication.allCases.map(\.rawValue)
    throw UsageError(
      "'\(word)' is no way to sign in", word: word, known: kinds, otherwise: kinds.joined(separator: ", "))
  }

  /// A folder whose parts contradict each other is not begun.
  private static func check(_ kind: Authentication, against definition: SourceDefinition) throws(UsageError) {
    let said = definition.authentications
    guard !said.isEmpty, !said.contains(kind) else { return }
    throw UsageError(
      "'--auth' says \(kind.rawValue), and the definition says \(said.map(\.rawValue).joined(separator: ", "))",
      hint: "leave '--auth' out, or change the security schemes of the definition")
  }

  private static func askForKind(in context: borrowing Context) throws(UsageError) -> Authentication? {
    let kinds = Authentication.allCases.map(\.rawValue).joined(separator: ", ")
    return try Question.ask("How users sign in (\(kinds))", usual: "none", in: context, reading: kind)
  }

  private static func askForBrand(_ picture: Bitmap?, in context: borrowing Context) throws(UsageError) -> Color {
    let proposal = picture.flatMap(Composer.brand) ?? NewConnector.usualBrand
    let answer = try Question.ask("Brand colour", usual: proposal.description, in: context) {
      (text: String) throws(UsageError) in
      guard let color = Color(text) else { throw UsageError("'\(text)' is no colour", hint: "write it as #0f6cbd") }
      return color
    }
    return answer ?? proposal
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
    guard let settings = settings(in: context),
      let signing = try? SigningSettings(committer: nil, value: { settings.string($0) }),
      signing.key != nil || signing.defaultKeyCommand != nil
    else { return nil }
    let key = try? Signer(signing, environment: context.environment, directory: context.directory).publicKey()
    return key?.text
  }

  /// Git's configuration, where the user stands in a repository.
  private static func settings(in context: borrowing Context) -> Git.Configuration? {
    try? context.repository().configuration()
  }
}
