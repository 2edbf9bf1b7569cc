extension String {
  /// Foreign text as a message can show it: printable ASCII, and not much of it.
  init(shown bytes: some Collection<UInt8>) {
    let printable = bytes.prefix(40).map { (0x20...0x7e).contains($0) ? $0 : UInt8(ascii: "?") }
    self = String(decoding: printable, as: UTF8.self) + (bytes.count > 40 ? "…" : "")
  }

  /// Foreign text as a message can show it.
  init(shown text: String) {
    self.init(shown: text.utf8)
  }
}
