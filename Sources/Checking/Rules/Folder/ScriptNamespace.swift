import Connectors
import Documents

/// The script uses what it is allowed to.
enum ScriptNamespace: Rule {
  static let id = "folder/script-namespace"
  static let level = Level.warning
  static let documentation = Documentation(
    what: "The script uses only the namespaces that the platform offers.",
    why: "with any other the script does not compile there",
    fix: "do without the namespace")
  static let examples: [Example] = [
    .failing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      using System.Linq;
      using «System.Reflection»;
      """#),
    .passing(
      .folder,
      #"""
      --- apiProperties.json
      {}
      --- script.csx
      using System.Net.Http;
      using Newtonsoft.Json.Linq;
      using static System.Math;
      using var client = Create();
      """#),
  ]

  static let check = Check.connector { connector, findings in
    guard let script = connector.script else { return }
    for namespace in script.namespaces where !supported.contains(namespace.text) {
      findings.report(
        at: .bytes(namespace.range, of: script.file), "the namespace \(namespace.text) is not offered to scripts")
    }
  }

  private static let supported: Set<String> = [
    "System", "System.Collections", "System.Collections.Generic", "System.Diagnostics", "System.Drawing",
    "System.Drawing.Drawing2D", "System.Drawing.Imaging", "System.IO", "System.IO.Compression", "System.Linq",
    "System.Net", "System.Net.Http", "System.Net.Http.Headers", "System.Net.Security",
    "System.Security.Authentication", "System.Security.Cryptography", "System.Text", "System.Text.RegularExpressions",
    "System.Threading", "System.Threading.Tasks", "System.Web", "System.Xml", "System.Xml.Linq",
    "Microsoft.Extensions.Logging", "Newtonsoft.Json", "Newtonsoft.Json.Linq",
  ]
}
