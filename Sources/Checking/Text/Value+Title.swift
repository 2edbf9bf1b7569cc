import Definitions
import Documents

extension Value {
  /// What to call a parameter or a property: its `title` where that can be shown, or else the words of its name.
  func shownTitle(named name: String) -> String {
    guard let title = self["title"]?.string?.trimmed, !title.isEmpty, title.utf16.count <= 80 else {
      return name.titleFromName
    }
    return title
  }
}
