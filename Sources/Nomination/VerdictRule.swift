/// A rule that chains and policies are judged by, as `explain` tells it.
public struct VerdictRule: Sendable, Hashable {
  /// What it is about: a chain or the policy.
  public let scope: Objection.Scope
  /// The rule.
  public let fault: Fault
  /// What it demands.
  public let what: String
  /// Why it does.
  public let why: String
  /// What to do about a step or a policy that breaks it.
  public let fix: String

  /// The id, `chain/parse` for instance.
  public var id: String { "\(scope.rawValue)/\(fault.rawValue)" }

  /// The rule of an id; nil where there is none.
  public static func named(_ id: String) -> VerdictRule? { all.first { $0.id == id } }

  /// All rules, those of chains first, each in the order in which they are judged.
  public static let all: [VerdictRule] = chain + policy

  private static let chain: [VerdictRule] = Fault.allCases.map { fault in
    let (what, why, fix) = fault.ofChains
    return VerdictRule(scope: .chain, fault: fault, what: what, why: why, fix: fix)
  }

  private static let policy: [VerdictRule] = Fault.allCases.compactMap { fault in
    fault.ofPolicies.map { VerdictRule(scope: .policy, fault: fault, what: $0.0, why: $0.1, fix: $0.2) }
  }
}

extension Fault {
  fileprivate var ofChains: (String, String, String) {
    switch self {
    case .parse:
      (
        "A step is an annotated tag with exactly the headers, fields and one signature in canonical armour that the format has.",
        "What can be written in two ways can be read in two ways.",
        "Let 'hallmark advance' write it, or sign what 'advance --dry-run' prints with 'git tag -s -F'."
      )
    case .name:
      (
        "A tag stands under the reference whose name it bears, and its fields make that name.",
        "A good tag under another name would say something that nobody signed.",
        "Take the reference away; 'hallmark sync' brings the right one."
      )
    case .gap:
      (
        "Steps are numbered 1, 2, 3 and so on, and none is missing.", "What is missing may be what decides.",
        "'hallmark sync' fetches what the remote has; a shallow or partial set of tags is not enough."
      )
    case .previous:
      (
        "Each step names the tag object before it, by id and by digest.",
        "So the order of the steps is signed, and no step can be put after another one.",
        "'hallmark sync', then sign the step again after the one that is there now."
      )
    case .from:
      (
        "A step leaves the state that the one before it led to.", "A connector is in one state at a time.",
        "Sign the step again from the state that 'hallmark status' tells."
      )
    case .genesis:
      (
        "A step names the genesis that is pinned here.", "So a step of one repository is none of another.",
        "Look whether the right genesis is pinned: 'hallmark trust' shows it."
      )
    case .policy:
      (
        "A step names a version of the policy that was adopted, by its digest, and never a lower one than the step before.",
        "Who may sign is decided by the policy, so a step must say by which.",
        "'hallmark sync' fetches policies; then sign the step under the newest."
      )
    case .commit:
      (
        "The object that a step tags is a commit.", "A tag of a tree, a blob or another tag binds no history.",
        "Tag the commit that holds the folder."
      )
    case .content:
      (
        "The commit holds the folder that the step names, with that tree and that manifest, and the folder gives the connector's id by the configuration that was adopted. No symbolic link, no submodule, at most 1,000 files and 10,000,000 bytes a file.",
        "A signature is worth something only for exactly the files that were looked at; the manifest binds them by SHA-256.",
        "Sign a commit that holds the folder; 'hallmark advance' fills in tree and manifest."
      )
    case .signature:
      (
        "The signature is one good signature over exactly these bytes, made for git, with a hash function of today.",
        "Anything else may have been made for another purpose, or by nobody.",
        "Sign the step again, with an SSH or OpenPGP key of today. Refused are DSA, RSA below 2048 bits, SHA-1, SSH certificates, security keys that nobody touched, SSH signatures of another namespace than git, OpenPGP signatures with a time outside the life of their key, and more than one signature."
      )
    case .key:
      (
        "The key belongs to the signer, by the policy or by the connector's Owner lines, and is not revoked for this step. Each Owner line names a key that is nobody else's.",
        "A name means nothing without its key, and one key is one person.",
        """
        Sign with a key that 'hallmark policy show' lists; an owner signs with 'Role: owner'.
        A step of a stolen key is taken out by a policy:
        1. 'hallmark policy revoke KEY --reason TEXT', and lower the connector's number in "trustedThrough" to the last good step.
        2. Write that step into the connector's line of .hallmark/heads (<id> <number> sha256:<digest of what 'git cat-file tag' \
        prints>), or take the line out where no step is good; then 'hallmark policy adopt --keep-heads'.
        3. Delete the bad tags on the remote: 'git push origin :refs/tags/nomination/ID/NUMBER'.
        4. 'hallmark sync' takes them away in every clone. Then sign the step again.
        """
      )
    case .role:
      (
        "The signer holds the role in which they sign.", "Roles are what the policy gives rights to.",
        "Sign in a role that you hold, or have the policy give you the role."
      )
    case .workflow:
      (
        "The policy has a step between the two states that this role may take; Owner lines stand only where it lets owners be set.",
        "The workflow is what everybody agreed to.",
        "'hallmark status ID' lists the steps that may come next, and by whom."
      )
    case .threshold:
      (
        "As many distinct people as the policy asks for signed or approved exactly this step, and every approval in it is good.",
        "Two people see more than one, and an approval of something else is none.",
        "'hallmark approve ID STATE' by somebody else of the role; leave a bad approval out."
      )
    case .excluded:
      (
        "Whoever signed or approved the step to a state that the policy names does not sign this one.",
        "Nobody validates what they submitted.", "Somebody else of the role signs."
      )
    case .requires:
      (
        "What the policy asks of the step is there: a reason, details, evidence, owners, the same tree.",
        "A decision without what it rests on cannot be followed later.",
        "The message names what is missing, and the option that gives it."
      )
    case .broken:
      (
        "A step follows valid steps only.", "Each step stands on the one before.",
        "Mend the first step that is not valid: 'hallmark sync' where it is not what the remote has; 'hallmark explain chain/key' tells how a step is taken out."
      )
    case .rollback:
      (
        "What was seen here, or what the newest policy's heads name, is still there.",
        "Whoever serves older references would undo decisions without a signature.",
        "'hallmark sync'; if that does not bring it back, ask the maintainers what happened."
      )
    case .stray:
      (
        "Under the prefixes of hallmark there are only its own tags: annotated, no symbolic references, no other names.",
        "Some file systems and tools cannot tell similar names apart, and a stray reference blocks a name.",
        "Delete the reference; the message names the command."
      )
    case .undecided:
      (
        "Everything that is needed to judge is here: the pin, the objects, the library for OpenPGP signatures.",
        "What cannot be judged is neither valid nor invalid.", "'hallmark doctor' tells what is missing."
      )
    }
  }

  fileprivate var ofPolicies: (String, String, String)? {
    switch self {
    case .parse, .name, .signature, .broken, .undecided: ofChains
    case .gap:
      (
        "Versions are numbered 1, 2, 3 and so on, and none is missing.",
        "Each version is signed by the root of the one before.",
        "'hallmark sync' fetches what the remote has."
      )
    case .previous:
      (
        "Each version names the tag object of the version before.", "So nobody can put a policy after another one.",
        "Another version took its place: 'hallmark sync', and adopt again."
      )
    case .genesis:
      (
        "The genesis is the one that is pinned here, and later versions name it.",
        "The pin comes from people, never from the repository: everything else follows from it.",
        "Compare the digest with a maintainer; 'hallmark trust DIGEST' sets the pin."
      )
    case .commit:
      ("The object that an adoption tags is a commit.", "The policy's files are read from it.", "Tag the commit.")
    case .content:
      (
        "The commit holds .hallmark/policy.json, config.json and heads with the digests that the adoption names; the policy is well formed, its version is the tag's, and no revocation is changed or taken away.",
        "What is signed is what is in force.", "'hallmark policy lint' tells what is wrong; then adopt again."
      )
    case .key:
      (
        "The key is one of the root principal's in the version before, and not revoked there.",
        "Authority never flows from the thing being judged.", "Let a root principal of the version before sign."
      )
    case .role:
      (
        "Whoever signs an adoption is a root principal of the version before.", "Only the root decides who decides.",
        "'hallmark policy show' lists the root principals."
      )
    case .threshold:
      (
        "As many root principals as the version before asks for signed or approved exactly this adoption.",
        "One stolen key must not be enough.", "'hallmark approve policy', by another root principal; then adopt."
      )
    case .rollback:
      (
        "The newest policy that was seen here is still there.", "An older policy may let somebody in who was put out.",
        "'hallmark sync', or ask the maintainers what happened."
      )
    case .stray:
      (
        "Under nomination-policy there are only annotated tags with a number of six digits.",
        "A stray reference blocks a name.",
        "Delete the reference; the message names the command."
      )
    case .from, .policy, .workflow, .excluded, .requires: nil
    }
  }
}
