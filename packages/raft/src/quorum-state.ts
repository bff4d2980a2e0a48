// The file `quorum-state`: what a voter must not forget between two votes. One line of JSON, no newline.
// Version 0 goes with kraft.version 0, version 1 (with directory ids) with kraft.version 1.
import { type Uuid, ZERO_UUID } from '@actorlog/bytes'

/** The name of the file, beside the log. */
export const QUORUM_STATE_FILE = 'quorum-state'

/** The persistent part of a replica: the epoch, who leads it, whom this voter voted for in it. */
export interface QuorumState {
  readonly epoch: number
  readonly leaderId: number | undefined
  readonly votedId: number | undefined
  /** ZERO_UUID below kraft.version 1 and without a vote. */
  readonly votedDirectoryId: Uuid
}

/** A `quorum-state` file that does not say what it must; `reason` says why. */
export class QuorumStateError extends Error {
  override readonly name = 'QuorumStateError'
  readonly code = 'MALFORMED_QUORUM_STATE'

  constructor(reason: string, options?: ErrorOptions) {
    super(`${QUORUM_STATE_FILE}: ${reason}`, options)
  }
}

/** The file's text for a static quorum (version 0). */
export function encodeQuorumState(state: QuorumState, voters: readonly number[]): string {
  return JSON.stringify({
    clusterId: '',
    leaderId: state.leaderId ?? -1,
    leaderEpoch: state.epoch,
    votedId: state.votedId ?? -1,
    appliedOffset: 0,
    currentVoters: voters.map((voterId) => ({ voterId })),
    data_version: 0,
  })
}

/** Reads version 0 and 1; throws QuorumStateError. */
export function decodeQuorumState(text: string): QuorumState {
  const fields = parse(text)
  const version = integer(fields, 'data_version', 0)
  if (version > 1) throw new QuorumStateError(`data_version ${version} is not known`)
  const directory = version === 1 ? fields['votedDirectoryId'] : ZERO_UUID
  if (typeof directory !== 'string') throw new QuorumStateError('votedDirectoryId is no text')
  return {
    epoch: integer(fields, 'leaderEpoch', 0),
    leaderId: known(integer(fields, 'leaderId', -1)),
    votedId: known(integer(fields, 'votedId', -1)),
    votedDirectoryId: directory,
  }
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (cause) {
    throw new QuorumStateError('not JSON', { cause })
  }
  if (typeof parsed !== 'object' || parsed === null) throw new QuorumStateError('not an object')
  return parsed as Record<string, unknown>
}

function integer(fields: Readonly<Record<string, unknown>>, name: string, least: number): number {
  const value = fields[name]
  if (!Number.isSafeInteger(value) || (value as number) < least) {
    throw new QuorumStateError(`${name} is ${JSON.stringify(value)}`)
  }
  return value as number
}

function known(id: number): number | undefined {
  return id === -1 ? undefined : id
}
