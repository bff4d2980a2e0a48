// What a batch is checked against: the topic's settings, the request's version, the clock.

/** What the topic, the request and the clock say; made once per topic and turn. */
export interface BatchRules {
  /** Wall clock, milliseconds. */
  readonly timestamp: number
  readonly maxMessageBytes: number
  /** A batch must fit one segment. */
  readonly segmentBytes: number
  /** `cleanup.policy` has compact: every record needs a key. */
  readonly compacted: boolean
  /** The topic gives records the time of the append, so the client's times do not matter. */
  readonly logAppendTime: boolean
  readonly timestampBeforeMaxMs: number
  readonly timestampAfterMaxMs: number
  /** Produce v7 and later: older clients do not know zstd. */
  readonly zstdAllowed: boolean
  /** Coordinators and the controller write control records; clients may not. */
  readonly fromClient: boolean
  /** Read all records whatever the topic says: offsets, sizes, headers. */
  readonly thorough: boolean
  /** How far a batch may inflate while its records are read. */
  readonly inflatedBytesMax?: number
}

/** Whether the topic or the caller asks for something that only the records can tell. */
export function needsRecords(rules: BatchRules): boolean {
  if (rules.thorough || rules.compacted) return true
  return rules.fromClient && !rules.logAppendTime && rules.timestampBeforeMaxMs < rules.timestamp
}

/** What is wrong with a time outside the topic's window. */
export function timestampMessage(timestamp: number, rules: BatchRules): string {
  const earliest = rules.timestamp - rules.timestampBeforeMaxMs
  const latest = rules.timestamp + rules.timestampAfterMaxMs
  return `the timestamp ${timestamp} lies outside [${earliest}, ${latest}]`
}
