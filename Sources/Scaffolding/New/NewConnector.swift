public import Connectors
import Definitions
public import Documents
public import Icons

/// A connector that is to be made: what is known of it, and the files that come of that.
///
/// What is not known is written as an empty text, so that the checker names it with its place and what to write.
public struct NewConnector: Sendable {
  /// The title; from the definition where it is not given.
  public var title: String
  /// The company that publishes it.
  public var publisher: String?
  /// The brand colour.
  public var brand: Color
  /// The logo that the icon is composed of; without one the icon shows the title's initial.
  public var logo: Bitmap?
  /// How users sign in, where no definition says it.
  public var authentication: Authentication?
  /// The definition it is made from.
  public var source: SourceDefinition?
  /// The key with which its owner will sign.
  public var signingKey: String?
  /// Whom the reviewers write to about its nomination.
  public var nominee: (name: String?, email: String?)

  /// The brand colour where neither a logo nor anybody proposes one.
  public static let usualBrand = Color(red: 0x0F, green: 0x6C, blue: 0xBD)

  /// A connector of that title.
  public init(title: String, brand: Color = NewConnector.usualBrand) {
    self.title = title
    self.brand = brand
  }

  /// The files of its folder.
  public func files() throws(PNGDefect) -> [NewFile] {
    let signIn = authentication.map { SignIn($0) } ?? source.map { SignIn($0.definition) } ?? SignIn(.none)
    var files = [
      source.map { NewFile($0.fileName, $0.bytes) }
        ?? draft("apiDefinition.swagger.json", Skeleton(self, signIn).definition),
      draft("metadata.json", metadata(signIn)), draft("contact.json", contact),
    ]
    files += guides(signIn.authentication)
    files.append(NewFile("icon.png", try icon(), isDraft: true))
    return files
  }

  /// What it leaves open that no rule asks for.
  public var gaps: [Gap] {
    let members = [
      ("name", nominee.name, "write the name of the person whom the reviewers write to"),
      ("email", nominee.email, "write that person's address; it becomes the name of the connector's first owner"),
      ("signingKey", signingKey, "write the public key with which the connector's first owner signs"),
    ]
    return members.filter { ($0.1 ?? "").isEmpty }.map { name, _, advice in
      Gap(
        file: "contact.json", pointer: Pointer([.name("nominationContact"), .name(name)]),
        message: "nominationContact.\(name) is empty", advice: advice)
    }
  }

  private func icon() throws(PNGDefect) -> [UInt8] {
    if let logo, let icon = Composer.icon(logo: logo, brand: brand) { return try icon.png() }
    return try Composer.placeholderFile(title: title, brand: brand)
  }

  private func draft(_ name: String, _ json: JSON) -> NewFile {
    NewFile(name, Array(json.fileText.utf8), isDraft: true)
  }

  private func metadata(_ signIn: SignIn) -> JSON {
    let block = source.flatMap { $0.definition[.msConnectorMetadata] }.map { MetadataBlock(JSON($0)) }
    let company = publisher ?? ""
    return .object([
      JSON.Member("$schema", .string("../../.hallmark/schemas/metadata.json")),
      JSON.Member("publisher", .string(company)), JSON.Member("stackOwner", .string(company)),
      JSON.Member("brandColor", .string(brand.description)),
      JSON.Member("categories", .array((block?.categories ?? []).map(JSON.string))),
      JSON.Member("website", .string(block?.website ?? "")),
      JSON.Member("privacyPolicy", .string(block?.privacyPolicy ?? "")),
      JSON.Member(
        "criteria",
        .object([
          JSON.Member("scenario", .string("")),
          JSON.Member("authentication", .string(signIn.authentication.rawValue)),
        ])),
      JSON.Member(
        "connection",
        .object([JSON.Member("parameters", ConnectionParameters.parameters(for: signIn))])),
    ])
  }

  private var contact: JSON {
    let nomination = [("name", nominee.name), ("email", nominee.email), ("signingKey", signingKey)].map {
      JSON.Member($0, .string($1 ?? ""))
    }
    return .object(
      [JSON.Member("$schema", .string("../../.hallmark/schemas/contact.json"))]
        + ["name", "url", "email"].map { JSON.Member($0, .string(source?.contact($0) ?? "")) }
        + [JSON.Member("nominationContact", .object(nomination))])
  }
}

/// A file of a folder that is to be written.
public struct NewFile: Sendable {
  /// The path within the folder.
  public let path: String
  /// The content.
  public let bytes: [UInt8]
  /// Whether it was made up for the folder, so that all that is found in it is left to its user.
  public let isDraft: Bool

  init(_ path: String, _ bytes: [UInt8], isDraft: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isDraft = isDraft
  }
}

/// A place that only the user can fill, and that no rule asks for.
public struct Gap: Sendable {
  /// The file within the folder.
  public let file: String
  /// The value.
  public let pointer: Pointer
  /// What is missing.
  public let message: String
  /// What to write there.
  public let advice: String
}
