extension String {
  /// The text, or where it takes more bytes than that its beginning and its end with … between them.
  public func abridged(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    // A place within a character counts as the place before it.
    let head = utf8.index(startIndex, offsetBy: limit / 2)
    let tail = utf8.index(endIndex, offsetBy: -(limit / 2))
    return self[..<head] + "…" + self[tail...]
  }
}
