extension Markdown {
  /// A link, or a picture that is shown.
  public struct Link: Sendable {
    /// Where it leads, as it is written.
    public let target: String
    /// The bytes of the target.
    public let range: Range<Int>
  }

  /// No target is longer, so that a line of many beginnings and no end is not read again for each.
  private static let longestTarget = 4096

  /// The links outside of code: inline ones, references, and those of HTML tags.
  public var links: [Link] {
    lines.filter { $0.kind == .text || $0.kind == .heading }.flatMap { links(in: $0.range) }
  }

  private func links(in line: Range<Int>) -> [Link] {
    var links: [Link] = []
    var isCode = false
    var at = line.lowerBound
    while true {
      at = next(at, line.upperBound)
      if at == line.upperBound { break }
      var target: Range<Int>?
      switch bytes[at] {
      case UInt8(ascii: "`"): isCode.toggle()
      case UInt8(ascii: "(") where !isCode && at > line.lowerBound && bytes[at &- 1] == UInt8(ascii: "]"):
        target = inline(at &+ 1, line.upperBound)
      case UInt8(ascii: ":") where !isCode && isDefinition(line, at): target = word(at &+ 1, line.upperBound)
      case UInt8(ascii: "=") where !isCode: target = attribute(line, at)
      default: break
      }
      if let target, !target.isEmpty {
        links.append(Link(target: String(decoding: bytes[target], as: UTF8.self), range: target))
        at = target.upperBound
      } else {
        at &+= 1
      }
    }
    return links
  }

  /// The next byte that may begin or end something, from a place on.
  private func next(_ start: Int, _ end: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at < end {
        switch unsafe bytes[at] {
        case UInt8(ascii: "`"), UInt8(ascii: "("), UInt8(ascii: ":"), UInt8(ascii: "="): return at
        default: at &+= 1
        }
      }
      return end
    }
  }

  /// The target of `](target "title")`, with or without `<>` around it.
  private func inline(_ start: Int, _ end: Int) -> Range<Int>? {
    let end = Swift.min(end, start &+ Markdown.longestTarget)
    let first = bytes[start..<end].firstIndex { !Markdown.isBlank($0) } ?? end
    if first < end, bytes[first] == UInt8(ascii: "<") {
      return bytes[first..<end].firstIndex(of: UInt8(ascii: ">")).map { (first &+ 1)..<$0 }
    }
    var depth = 0
    for at in first..<end {
      switch bytes[at] {
      case UInt8(ascii: "("): depth &+= 1
      case UInt8(ascii: ")") where depth > 0: depth &-= 1
      case UInt8(ascii: ")"), 0x20, 0x09: return first..<at
      default: break
      }
    }
    return nil
  }

  /// Whether a colon ends the label of `[label]: target`.
  private func isDefinition(_ line: Range<Int>, _ colon: Int) -> Bool {
    guard colon > line.lowerBound &+ 1, colon &- line.lowerBound <= Markdown.longestTarget,
      bytes[colon &- 1] == UInt8(ascii: "]"),
      Markdown.unindented(bytes[line]).first == UInt8(ascii: "[")
    else { return false }
    return bytes[line.lowerBound..<(colon &- 1)].firstIndex(of: UInt8(ascii: "]")) == nil
  }

  private func word(_ start: Int, _ end: Int) -> Range<Int>? {
    let end = Swift.min(end, start &+ Markdown.longestTarget)
    let first = bytes[start..<end].firstIndex { !Markdown.isBlank($0) } ?? end
    let last = bytes[first..<end].firstIndex(where: Markdown.isBlank) ?? end
    guard first < last else { return nil }
    let isBracketed = bytes[first] == UInt8(ascii: "<") && bytes[last &- 1] == UInt8(ascii: ">") && last &- first > 2
    return isBracketed ? (first &+ 1)..<(last &- 1) : first..<last
  }

  /// The quoted value of a tag's `src` or `href`.
  private func attribute(_ line: Range<Int>, _ equals: Int) -> Range<Int>? {
    let name = bytes[line.lowerBound..<equals]
    guard name.suffix(4).elementsEqual(" src".utf8) || name.suffix(5).elementsEqual(" href".utf8) else { return nil }
    guard equals &+ 2 < line.upperBound else { return nil }
    let quote = bytes[equals &+ 1]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      let close = bytes[(equals &+ 2)..<line.upperBound].firstIndex(of: quote)
    else { return nil }
    return (equals &+ 2)..<close
  }
}

extension Markdown.Link {
  /// The path within the folder that a relative link leads to; nil where it leads elsewhere.
  public var localPath: String? {
    guard target.utf8.first != UInt8(ascii: "#"), !target.utf8.starts(with: "//".utf8), !hasScheme else { return nil }
    var parts: [Substring] = []
    for part in decodedPath.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  private var hasScheme: Bool {
    target.utf8.first { ":/#?".utf8.contains($0) } == UInt8(ascii: ":")
  }

  /// The path without query and fragment, its percent signs resolved.
  private var decodedPath: String {
    var bytes: [UInt8] = []
    let source = Array(target.utf8.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") })
    var at = 0
    while at < source.count {
      if source[at] == UInt8(ascii: "%"), at &+ 2 < source.count,
        let byte = UInt8(String(decoding: source[(at &+ 1)...(at &+ 2)], as: UTF8.self), radix: 16)
      {
        bytes.append(byte)
        at &+= 3
      } else {
        bytes.append(source[at])
        at &+= 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
