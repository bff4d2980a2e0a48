// Test support: the brokers' side of the wire.

import { Reader } from '@actorlog/bytes'
import { type AnyApi, encodeResponse, errorCodes, readRequestHeader } from '@actorlog/protocol'
import { produceApi } from '@actorlog/protocol/client/00-produce'
import { fetchApi } from '@actorlog/protocol/client/01-fetch'
import { listOffsetsApi } from '@actorlog/protocol/client/02-list-offsets'
import { metadataApi } from '@actorlog/protocol/client/03-metadata'
import { offsetCommitApi } from '@actorlog/protocol/client/08-offset-commit'
import { offsetFetchApi } from '@actorlog/protocol/client/09-offset-fetch'
import { findCoordinatorApi } from '@actorlog/protocol/client/10-find-coordinator'
import { joinGroupApi } from '@actorlog/protocol/client/11-join-group'
import { heartbeatApi } from '@actorlog/protocol/client/12-heartbeat'
import { leaveGroupApi } from '@actorlog/protocol/client/13-leave-group'
import { syncGroupApi } from '@actorlog/protocol/client/14-sync-group'
import { apiVersionsApi } from '@actorlog/protocol/client/18-api-versions'
import { createTopicsApi } from '@actorlog/protocol/client/19-create-topics'
import { initProducerIdApi } from '@actorlog/protocol/client/22-init-producer-id'
import { offsetForLeaderEpochApi } from '@actorlog/protocol/client/23-offset-for-leader-epoch'

/** What these brokers speak. */
export const spoken: readonly AnyApi[] = [
  produceApi,
  fetchApi,
  listOffsetsApi,
  metadataApi,
  offsetCommitApi,
  offsetFetchApi,
  findCoordinatorApi,
  joinGroupApi,
  heartbeatApi,
  leaveGroupApi,
  syncGroupApi,
  apiVersionsApi,
  createTopicsApi,
  initProducerIdApi,
  offsetForLeaderEpochApi,
]

/** A request that was read. */
export interface Request {
  readonly api: AnyApi
  readonly version: number
  readonly correlationId: number
  readonly body: unknown
}

export function readHeaderAndBody(frame: Uint8Array): Request {
  const reader = new Reader(frame)
  const { apiKey, apiVersion: version, correlationId } = readRequestHeader(reader)
  const api = spoken.find((each) => each.key === apiKey)
  if (api === undefined) throw new Error(`nobody here speaks API ${apiKey}`)
  return { api, version, correlationId, body: api.request.decode(reader, version) }
}

/** An answer as bytes. `'garbage'`: a frame that no codec reads; `'refuse'`: what a broker says to a version
 *  of ApiVersions that it does not know. */
export function writeAnswer(request: Request, answer: unknown): Uint8Array[] {
  const { api, version: apiVersion, correlationId } = request
  if (answer === 'garbage') return [new Uint8Array([0, 0, 0, 3, 1, 2, 3])]
  if (answer === 'refuse') {
    const apiKeys = [{ apiKey: apiVersionsApi.key, minVersion: 0, maxVersion: 1 }]
    const body = { errorCode: errorCodes.UNSUPPORTED_VERSION, apiKeys }
    return encodeResponse(apiVersionsApi, { apiVersion: 0, correlationId }, body)
  }
  return encodeResponse(api, { apiVersion, correlationId }, answer as never)
}

/** Where a broker listens. */
export function portOf(broker: number): number {
  return 9091 + broker
}
