/** What a device, or the network, is about when a fault meets it. */
export type Situation =
  | 'first pull'
  | 'pull'
  | 'push'
  | 'compare'
  | 'hints'
  | 'app write'
  | 'sync write'
  | 'memory write'
  | 'opening'
  | 'idle'
  | 'busy';

interface Fault {
  /** How often it strikes where it could, in a seed that has it on. */
  readonly rate: number;
  /** What it must have met at least once in a long run; an empty cell proves nothing and fails the run. */
  readonly meets: readonly Situation[];
}

const requests = ['first pull', 'pull', 'push'] as const;
const writes = ['app write', 'sync write', 'memory write'] as const;
const anytime = ['idle', 'busy'] as const;

/** Everything that can go wrong. A fault is one row here and one question to {@link Chaos.strikes} where it happens. */
export const faults = {
  // The network.
  requestLost: { rate: 0.04, meets: requests },
  requestVanished: { rate: 0.02, meets: requests },
  answerLost: { rate: 0.05, meets: requests },
  answerVanished: { rate: 0.02, meets: requests },
  duplicate: { rate: 0.04, meets: requests },
  overtaken: { rate: 0.3, meets: requests },
  delayed: { rate: 0.03, meets: requests },
  truncated: { rate: 0.04, meets: requests },
  partitionedOneWay: { rate: 0.02, meets: anytime },
  networkLost: { rate: 0.05, meets: anytime },
  streamSilent: { rate: 0.03, meets: ['hints'] },
  streamCut: { rate: 0.03, meets: ['hints'] },
  hintLost: { rate: 0.4, meets: ['hints'] },
  // Whatever stands between device and server.
  status400: { rate: 0.01, meets: requests },
  status401: { rate: 0.02, meets: [...requests, 'hints'] },
  status403: { rate: 0.02, meets: requests },
  status408: { rate: 0.02, meets: requests },
  status409: { rate: 0.02, meets: requests },
  status413: { rate: 0.02, meets: requests },
  status429: { rate: 0.02, meets: [...requests, 'hints'] },
  status500: { rate: 0.02, meets: requests },
  status502: { rate: 0.02, meets: [...requests, 'hints'] },
  status504: { rate: 0.02, meets: requests },
  loginPage: { rate: 0.02, meets: requests },
  // The server and its database.
  crashBeforeCommit: { rate: 0.03, meets: ['push'] },
  crashAfterCommit: { rate: 0.03, meets: ['push'] },
  serializationFailure: { rate: 0.05, meets: ['push'] },
  databaseDown: { rate: 0.03, meets: ['pull', 'push'] },
  // The device.
  storageFull: { rate: 0.02, meets: writes },
  collided: { rate: 0.05, meets: ['sync write'] },
  tornPage: { rate: 0.05, meets: ['sync write'] },
  appCrash: { rate: 0.01, meets: [...writes, 'opening'] },
  appRestart: { rate: 0.02, meets: anytime },
  clockJump: { rate: 0.02, meets: anytime },
  tokenExpired: { rate: 0.02, meets: [...requests, 'hints'] },
  daysPass: { rate: 0.01, meets: anytime },
  // What people and operators do that turns the ground under a device.
  accessChanged: { rate: 0.08, meets: anytime },
  archived: { rate: 0.03, meets: anytime },
  teamChanged: { rate: 0.04, meets: anytime },
  transaction: { rate: 0.06, meets: anytime },
  serverRestored: { rate: 0.03, meets: anytime },
} as const satisfies { readonly [name: string]: Fault };

export type FaultName = keyof typeof faults;
export const faultNames = Object.keys(faults) as FaultName[];
