extension FileTable {
  private static let version = FileMember("version", .integer, required: true, "The version of the format, 1.")

  /// `.hallmark/config.json`.
  public static let configuration = FileTable(
    name: "config.json", purpose: "Which folders hold connectors, and how the rules are set.",
    members: [
      schemaMember, version,
      FileMember(
        "roots",
        .list(
          .object(
            [
              FileMember("path", .string, required: true, "The folder from the top of the repository."),
              FileMember(
                "layout", .choice(Layout.allCases.map(\.rawValue)), "How the files of its connectors are named."),
              FileMember(
                "profile", .choice(Profile.allCases.map(\.rawValue)), "The programme that they are submitted to."),
            ], isClosed: true)), "The folders whose sub-folders are connectors."),
      FileMember(
        "rules", .map(.choice(["error", "warning", "info", "off"])), "Severities that differ from the rules' own."),
      FileMember("ids", .map(.string), "Connector ids of folders whose names give none, by the folder's path."),
      FileMember(
        "productNames", .list(.string), "Words such as \"SharePoint\" that may stand in camel case in texts."),
    ], isClosed: true)

  /// `.hallmark/suppressions.json`.
  public static let suppressions = FileTable(
    name: "suppressions.json", purpose: "Findings that were accepted, each with a reason.",
    members: [
      schemaMember, version,
      FileMember(
        "suppressions",
        .list(
          .object(
            [
              FileMember("rule", .string, required: true, "The id of the rule."),
              FileMember("path", .string, required: true, "The file from the top of the repository."),
              FileMember("pointer", .string, "The place in the file as a JSON Pointer."),
              FileMember("reason", .string, required: true, "Why the finding is accepted."),
              FileMember(
                "until", .text(pattern: "^\\d{4}-\\d{2}-\\d{2}$", words: "a day such as \"2027-01-31\""),
                "The last day on which it is accepted."),
            ], isClosed: true)), required: true, "The accepted findings."),
    ], isClosed: true)

  /// `.hallmark/policy.json`.
  public static let policy = FileTable(
    name: "policy.json", purpose: "Who may sign which step; in force only through a signed policy tag.",
    members: [
      schemaMember,
      FileMember("version", .integer, required: true, "The number of the policy."),
      FileMember("principals", .map(.object(principal, isClosed: true)), required: true, "The people, by their ids."),
      FileMember(
        "root",
        .object(
          [
            FileMember("principals", people, required: true, "Who may change the policy."),
            FileMember("threshold", .integer, required: true, "How many of them it takes."),
          ], isClosed: true), required: true, "Who may change the policy, and how many it takes."),
      FileMember("roles", .map(people), required: true, "Who holds which role."),
      FileMember("suppress", .list(.string), "The roles that may change suppressions.json."),
      FileMember("seal", .list(.string), "The roles to which test accounts are sealed."),
      FileMember("states", .map(.object(state, isClosed: true)), required: true, "The states of a nomination."),
      FileMember(
        "transitions", .list(.object(transition, isClosed: true)), required: true, "The steps between the states."),
      FileMember(
        "revoked", .list(.object(revocation, isClosed: true)), required: true, "Keys that are no longer believed."),
    ], isClosed: true)

  private static let people = FileShape.list(.string)

  private static let principal = [
    FileMember("name", .string, "The person's name."),
    FileMember("email", .string, "The person's address."),
    FileMember("keys", .list(.string, minimum: 1), required: true, "The person's signing keys."),
    FileMember("recipient", .string, "An age recipient, for sealing only."),
  ]

  private static let state = [
    FileMember("review", .boolean, "Whether a folder in this state is being looked at."),
    FileMember("base", .boolean, "Whether changes are measured against the newest step into this state."),
    FileMember("notice", .string, "The template that is mailed besides the usual one."),
  ]

  private static let transition = [
    FileMember(
      "from", .list(.string, minimum: 1), required: true, "The states it leads from; none for the first step."),
    FileMember("to", .string, required: true, "The state it leads to."),
    FileMember("by", .list(.string, minimum: 1), required: true, "The roles that may sign it."),
    FileMember("threshold", .integer, "How many people of those roles it takes, the signer included."),
    FileMember(
      "with",
      .list(
        .object(
          [
            FileMember("role", .string, required: true, "The role that has to approve."),
            FileMember("count", .integer, required: true, "How many of that role."),
          ], isClosed: true)), "Approvals of other roles that it takes besides."),
    FileMember("notSameAs", .list(.string), "Whoever signed or approved a step to these states is excluded."),
    FileMember("sets", .list(.choice(["owners"])), "What the step may set."),
    FileMember("requires", .list(.string), "What has to be there."),
  ]

  private static let revocation = [
    FileMember("key", .string, required: true, "The fingerprint of the key."),
    FileMember("reason", .string, required: true, "Why it is no longer believed."),
    FileMember("trustedThrough", .map(.integer), "The last step of each connector up to which it still is."),
  ]

  /// Every file that has a published schema.
  public static let all = [metadata, contact, configuration, suppressions, policy]
}
