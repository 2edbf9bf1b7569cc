internal import Checking
internal import Documents

// Many findings may stand below one long name, or be mended with it: what a report says of each has a bound, so that
// it grows with the files and not with the square of their size.

extension Location {
  /// The most bytes of a pointer that are shown.
  private static let longestPointer = 4_096

  /// The pointer as reports show it; nil where it is too long.
  var shownPointer: String? { pointer.utf8.count > Self.longestPointer ? nil : pointer }
}

extension Fix {
  /// How many bytes a fix may put in, and how many more for each that it takes away.
  private static let longestInsertion = 4_096
  private static let growth = 16

  /// The edits as reports show them; nil where they put in much more than they take away.
  var shownEdits: [Edit]? {
    let edits = edits
    var room = Self.longestInsertion
    for edit in edits { room &+= edit.range.count &* Self.growth &- edit.replacement.utf8.count }
    return room < 0 ? nil : edits
  }
}
