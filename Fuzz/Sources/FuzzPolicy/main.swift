import FuzzDriver
import Nomination

// Bytes as a policy: whatever is taken can be asked anything that a judge or an adviser asks.
fuzz { bytes in
  let policy = try? Policy(bytes) {
    .success(Policy.Key(text: $0, fingerprint: $0, subkeys: [], materials: [$0]))
  }
  guard let policy else { return }
  precondition(policy.version > 0 && policy.rootThreshold <= policy.root.count, "a policy that is none")
  _ = policy.advice
  for state in policy.states { _ = Outlook(after: state.name, under: policy) }
  for principal in policy.principals { _ = policy.roles(of: principal.name) }
}
