import Documents

extension Definition {
  /// The schemas whose properties are fields of forms: of request bodies of 3.0 in a media type of form data.
  public var formBodies: Set<Int> {
    formBodySet.value {
      var found: Set<Int> = []
      for operation in operations {
        guard let body = operation.requestBody, let content = self[body, .content] else { continue }
        for mediaType in content.members where Definition.isForm(mediaType.key.string) {
          guard let schema = self[mediaType.value, .schema].flatMap(schema(at:))?.resolved else { continue }
          found.insert(schema.ordinal)
        }
      }
      return found
    }
  }

  private static func isForm(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("multipart/") || name.hasPrefix("application/x-www-form-urlencoded")
  }
}
