extension Registry {
  /// The rules of group contact.
  static let contact: [any Rule.Type] = [
    ContactMissing.self,
    ContactName.self,
    ContactURLMissing.self,
    ContactURL.self,
    ContactEmailMissing.self,
    ContactEmail.self,
    PersonalEmail.self,
    ContactMismatch.self,
    ContactUnknownField.self,
    ContactShape.self,
    TestAccount.self,
    TestAccountReference.self,
  ]
}
