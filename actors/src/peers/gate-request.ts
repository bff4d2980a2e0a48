// A request to another broker's gate: encoded as Kafka encodes it, in the newest version both sides know.
import { decodeParts, encodeParts } from '@actorlog/protocol'
import { type FetchResponse, fetchApi } from '@actorlog/protocol/client/01-fetch'
import { gateApiNamed } from './gate-apis.ts'

/** The message that a gate understands. */
export interface GateRequest {
  readonly type: 'request'
  readonly from: number
  readonly apiKey: number
  readonly apiVersion: number
  readonly parts: Uint8Array[]
}

/** Encodes a request for the API that the rooms call `name`. */
export function gateRequest(name: string, from: number, body: unknown): GateRequest {
  const { api } = gateApiNamed(name)
  const apiVersion = api.latestStable
  const parts = encodeParts(api.request, body as never, apiVersion)
  return { type: 'request', from, apiKey: api.key, apiVersion, parts }
}

/** Decodes the answer to such a request. Its records are views of the message's memory. */
export function gateAnswer(name: string, parts: readonly Uint8Array[]): unknown {
  const { api } = gateApiNamed(name)
  return decodeParts(api.response, parts, api.latestStable)
}

/** An answer to a Fetch, and the views that the records of each partition came in. */
export interface FetchAnswer {
  readonly response: FetchResponse
  /** By the value of a `records` field: batches in order, none joined to another. */
  readonly views: ReadonlyMap<Uint8Array, readonly Uint8Array[]>
}

/** Decodes the answer to a Fetch without moving a record: batches stay where their leader received them. */
export function fetchAnswer(parts: readonly Uint8Array[]): FetchAnswer {
  const views = new Map<Uint8Array, readonly Uint8Array[]>()
  const response = decodeParts(fetchApi.response, parts, fetchApi.latestStable, (several) => {
    const first = several[0] as Uint8Array
    views.set(first, several)
    return first
  })
  return { response, views }
}
