import Checking
public import Connectors
import Documents
internal import Encodings
import Git
public import Nomination
import Signing

/// Judges what a workflow asks of a folder's files: at the moment a step is made, by whoever makes or accepts it.
public struct FolderJudge {
  private let connector: Connector
  private let layout: Layout
  private let findings: [Finding]
  private let sealPrincipals: Int

  /// Reads a folder of a commit as the configuration of the policy sees it, and checks it.
  ///
  /// Suppressions are those of the commit. What the published version of the connector, whose files are all that
  /// `published` holds, had already is known and does not count.
  public init(
    _ snapshot: Snapshot, folder: String, under adopted: AdoptedPolicy, suppressions: Suppressions?, today: Day?,
    published: Snapshot?
  ) {
    let configuration = adopted.configuration
    let root = configuration.roots.root(ofFolder: folder)
    connector = Connector(
      reading: snapshot.tree(of: GitPath(folder)), folder: folder,
      layout: root.flatMap { configuration.layout(in: $0) },
      profile: root?.profile ?? Profile(folder: folder))
    layout = connector.layout
    let checker = Checker(
      severities: Severities(configuration) { _ in }, productNames: configuration.productNames)
    var items = checker.check(connector).map { JudgedFinding($0) }
    if let suppressions, let today {
      items = SuppressionJudge(suppressions, today: today).judge(items.map(\.finding)).items
    }
    if let published, items.contains(where: { $0.counts && $0.finding.severity == .error }) {
      var ratchet = Ratchet()
      ratchet.add(
        checker.check(
          Connector(
            reading: published.tree(of: ""), folder: folder, layout: connector.layout, profile: connector.profile)))
      items = ratchet.judge(items)
    }
    findings = items.filter { $0.counts }.map(\.finding)
    sealPrincipals = adopted.policy.sealPrincipals.count
  }

  /// What a step lacks of these requirements.
  public func objections(_ requirements: [FolderRequirement], to step: Transition) -> [Objection] {
    requirements.flatMap { requirement in
      problems(requirement, step).map {
        Objection(.chain, .requires, "\(requirement.rawValue): \($0.0)", help: $0.1)
      }
    }
  }

  private func problems(_ requirement: FolderRequirement, _ step: Transition) -> [(String, String)] {
    switch requirement {
    case .cleanCheck: errors { _ in true }
    case .contact: contact + errors { $0.hasPrefix("contact/") }
    case .criteria: criteria(step)
    case .brandColor: brandColor + errors { $0.hasPrefix("metadata/brand-color") || $0 == "icon/brand-color" }
    case .sealedTestAccount: sealedTestAccount(step)
    case .standardTier: standardTier(step)
    }
  }

  /// The findings of severity error of some rules, the first few in words.
  private func errors(_ isMeant: (String) -> Bool) -> [(String, String)] {
    let errors = findings.filter { $0.severity == .error && isMeant($0.rule.id) }
    guard let first = errors.first else { return [] }
    let more = errors.count > 1 ? " and \(errors.count - 1) more" : ""
    let help = "hallmark check \(ShellWord.quoted(connector.folder))"
    return [("\(first.file.path): \(first.rule.id): \(first.message)\(more)", help)]
  }

  private var contact: [(String, String)] {
    let missing = ["name", "email"].filter { (connector.contact?[$0]?.string ?? "").isEmpty }
    guard !missing.isEmpty else { return [] }
    let file = layout == .native ? "contact.json" : "the definition's info.contact"
    return [("\(file) names no \(missing.joined(separator: " and no "))", "fill it in, and commit")]
  }

  private func criteria(_ step: Transition) -> [(String, String)] {
    guard layout == .native else { return evidence("criteria", step) }
    if connector.metadata?["criteria"]?.isObject != true {
      return [("metadata.json has no criteria", "fill in \"criteria\" in \(connector.folder)/metadata.json")]
    }
    return errors { $0.hasPrefix("metadata/criteria-") }
  }

  private var brandColor: [(String, String)] {
    let color =
      layout == .native
      ? connector.metadata?["brandColor"]?.string : connector.properties?["iconBrandColor"]?.string
    let digits = (color ?? "").utf8.dropFirst()
    let isColor =
      color?.hasPrefix("#") == true && digits.count == 6
      && digits.allSatisfy { ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66) }
    return isColor ? [] : [("there is no brand colour", "write it as #rrggbb")]
  }

  private func sealedTestAccount(_ step: Transition) -> [(String, String)] {
    guard layout == .native else { return evidence("test-account", step) }
    let help = "hallmark seal \(step.terms.connector)"
    guard let entry = connector.tree["test-account.sealed"], entry.size <= 1 << 20,
      case .success(let bytes) = connector.tree.content(of: entry), let sealed = SealedFile(bytes)
    else { return [("there is no sealed test account", help)] }
    return sealed.recipientCount >= sealPrincipals
      ? [] : [("the test account is sealed to \(sealed.recipientCount) of \(sealPrincipals) people", help)]
  }

  private func standardTier(_ step: Transition) -> [(String, String)] {
    let tier = step.additions.details.first { $0.key == "tier" }?.text
    let isOnAzure: Bool
    if layout == .native {
      let written = connector.metadata?["tier"]?.string ?? "premium"
      if tier != written {
        return [("the step's tier is '\(tier ?? "")', and metadata.json says '\(written)'", "--detail tier=\(written)")]
      }
      isOnAzure = connector.metadata?["builtOnAzure"]?.boolean == true
    } else {
      isOnAzure = step.additions.details.contains { $0.key == "built-on-azure" && $0.text == "true" }
    }
    return tier != "standard" || isOnAzure
      ? [] : [("the tier 'standard' is for what is built on Azure", "choose premium")]
  }

  private func evidence(_ kind: String, _ step: Transition) -> [(String, String)] {
    step.additions.evidence.contains { $0.kind == kind }
      ? [] : [("evidence '\(kind)' is needed in this layout", "--evidence \(kind)=FILE")]
  }
}
