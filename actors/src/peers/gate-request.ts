// A request to another broker's gate: encoded as Kafka encodes it, in the newest version both sides know.
import { decodeParts, encodeParts } from '@actorlog/protocol'
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
