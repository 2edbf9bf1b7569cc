import CTemplates

/// The files of `templates/` and `hooks/`, which the program carries with it.
public enum Templates {
  /// The bytes of the file at this path of the source tree; nil where the program carries none.
  public static func bytes(_ path: String) -> [UInt8]? {
    let table = UnsafeBufferPointer(start: hallmark_template_table, count: hallmark_template_count)
    guard let found = table.first(where: { String(cString: $0.path) == path }) else { return nil }
    return Array(UnsafeBufferPointer(start: found.bytes, count: found.count))
  }

  /// The text of the file at this path, each `{{name}}` replaced by its value; nil where the program carries none.
  public static func text(_ path: String, replacing values: [String: String] = [:]) -> String? {
    guard let bytes = bytes(path) else { return nil }
    var rest = String(decoding: bytes, as: UTF8.self)[...]
    var text = ""
    // One pass, so that a value is never looked at for names.
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let end = rest[close...].dropFirst(2).startIndex
      let name = rest[open...].dropFirst(2).prefix { $0 != "}" }
      if rest[open..<end] == "{{\(name)}}", let value = values[String(name)] {
        text += rest[..<open] + value
        rest = rest[end...]
      } else {
        let next = rest.index(after: open)
        text += rest[..<next]
        rest = rest[next...]
      }
    }
    return text + rest
  }
}
