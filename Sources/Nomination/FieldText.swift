/// Texts that people give for the fields of a tag.
public enum FieldText {
  /// Why a text cannot stand in a field, which is one line of characters that are seen; nil where it can.
  public static func problem(_ text: String) -> String? {
    do throws(Refusal) {
      return try TextScan.lineEnds(Array(text.utf8)).isEmpty ? nil : "it has more than one line"
    } catch {
      return error.message
    }
  }
}

extension WritableTag {
  /// The tag as whoever reads it will find it.
  ///
  /// What cannot be read again, or would say something else than was meant, is refused: it must not be signed.
  public func reread() throws(Refusal) -> Self {
    let armour = "-----BEGIN SSH SIGNATURE-----\n-----END SSH SIGNATURE-----\n"
    let found = try Self.read(signedText + Array(armour.utf8))
    for text in texts {
      if let problem = FieldText.problem(text) { throw Refusal("'\(text)' is no field: \(problem)") }
    }
    guard found.texts.sorted() == texts.sorted() else { throw Refusal("its fields would be read as others") }
    return found
  }
}
