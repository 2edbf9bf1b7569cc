extension FileTable {
  /// `contact.json` of the native layout.
  public static let contact = FileTable(
    name: "contact.json", purpose: "Where customers and reviewers find somebody.",
    members: [
      schemaMember,
      FileMember("name", .string, required: true, "The name of the support contact."),
      FileMember("url", webAddress, required: true, "Where customers find help."),
      FileMember("email", mailAddress, required: true, "The address that customers write to."),
      FileMember("phone", .string, "The number that customers call."),
      FileMember(
        "nominationContact",
        .object(
          [
            FileMember("name", .string, "The person whom the reviewers write to."),
            FileMember("email", mailAddress, "The address of that person."),
            FileMember("signingKey", .string, "The public key that becomes the connector's first owner key."),
          ], isClosed: true), "Whom the reviewers write to."),
      FileMember(
        "testAccount",
        .object(
          [
            FileMember("reference", .string, "The sealed file in this folder, test-account.sealed."),
            FileMember("instructions", .string, "What a validator has to know to use the account."),
          ], isClosed: true), "The account that validators test with; never its password."),
    ], isClosed: true)
}
