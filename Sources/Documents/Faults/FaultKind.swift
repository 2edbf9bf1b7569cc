/// The faults that readers report, each named as its rule without the group.
enum FaultKind: String, CaseIterable {
  // Of both languages.
  case duplicateKey = "duplicate-key"
  case fileSize = "file-size"
  case nesting

  // Of JSON.
  case bom
  case comment
  case controlCharacter = "control-character"
  case emptyFile = "empty-file"
  case emptyKey = "empty-key"
  case extraComma = "extra-comma"
  case extraContent = "extra-content"
  case invalidEscape = "invalid-escape"
  case invalidLiteral = "invalid-literal"
  case invalidNumber = "invalid-number"
  case invalidUTF8 = "invalid-utf8"
  case invalidWhitespace = "invalid-whitespace"
  case invisibleCharacter = "invisible-character"
  case loneSurrogate = "lone-surrogate"
  case mismatchedBracket = "mismatched-bracket"
  case missingBracket = "missing-bracket"
  case missingColon = "missing-colon"
  case missingComma = "missing-comma"
  case nulByte = "nul-byte"
  case numberPrecision = "number-precision"
  case replacementCharacter = "replacement-character"
  case singleQuote = "single-quote"
  case trailingComma = "trailing-comma"
  case truncated
  case unexpectedToken = "unexpected-token"
  case unquotedKey = "unquoted-key"
  case unterminatedString = "unterminated-string"
  case utf16

  // Of YAML.
  case alias
  case aliasLimit = "alias-limit"
  case encoding
  case implicitType = "implicit-type"
  case mergeKey = "merge-key"
  case multipleDocuments = "multiple-documents"
  case nonStringKey = "non-string-key"
  case syntax
  case tabIndent = "tab-indent"
  case tag

  /// How heavy it is unless the place says otherwise.
  var weight: Fault.Weight {
    switch self {
    case .bom, .emptyKey, .loneSurrogate, .invisibleCharacter, .replacementCharacter, .implicitType, .mergeKey: .warning
    case .numberPrecision, .alias, .nonStringKey: .info
    default: .error
    }
  }

  /// How many of it are told one by one; the rest are counted.
  var limit: Int {
    self == .unexpectedToken ? 20 : 100
  }
}
