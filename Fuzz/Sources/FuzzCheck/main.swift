import Checking
import Connectors
import Documents
import FuzzDriver

private let checker = Checker()

// Bytes as a definition, in JSON and in YAML: the check ends, and what it finds lies in the file.
fuzz { bytes in
  let json = SourceFile.json(path: "apiDefinition.swagger.json", bytes: bytes)
  for file in [json, .yaml(path: "openapi.yaml", bytes: bytes)] {
    for finding in checker.check(Connector(definitionAlone: file)) {
      let count = max(file.bytes.count, file.document?.bytes.count ?? 0)
      precondition(finding.range.upperBound <= count, "a finding lies outside")
      precondition(!finding.message.isEmpty, "a finding says nothing")
    }
  }
}
