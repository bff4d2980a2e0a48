// Written by the codec generator of @actorlog/runtime from peers/gate.protocol.ts. Not edited.
import { bytesSize, int32, listLength, type CodecMemory, type ProtocolCodec, type ReplyOf, type Sent } from '@actorlog/runtime/codec'
import type { GateProtocol } from '../peers/gate.protocol.ts'

function sizeGateRequest(body: Sent<GateProtocol, 'request'>): number {
  let size = 16
  listLength(body.parts, 'parts')
  for (const item of body.parts) size += bytesSize(item, 'parts')
  return size
}

function writeGateRequest(body: Sent<GateProtocol, 'request'>, memory: CodecMemory, at: number): number {
  let end = at + 16
  const i = at >> 2
  memory.int32[i + 0] = int32(body.from, 'from')
  memory.int32[i + 1] = int32(body.apiKey, 'apiKey')
  memory.int32[i + 2] = int32(body.apiVersion, 'apiVersion')
  memory.int32[i + 3] = body.parts.length
  for (const item of body.parts) end = memory.putBytes(item, end)
  return end
}

function readGateRequest(memory: CodecMemory, at: number): Sent<GateProtocol, 'request'> {
  let end = at + 16
  const i = at >> 2
  const _from = memory.int32[i + 0] as number
  const _apiKey = memory.int32[i + 1] as number
  const _apiVersion = memory.int32[i + 2] as number
  const partsItems: NonNullable<Sent<GateProtocol, 'request'>['parts']>[number][] = []
  for (let n = memory.int32[i + 3] as number; n > 0; n--) {
    partsItems.push(memory.takeBytes(end))
    end = memory.position
  }
  const _parts = partsItems
  memory.position = end
  return { type: 'request', from: _from, apiKey: _apiKey, apiVersion: _apiVersion, parts: _parts }
}

function bytesInGateRequest(body: Sent<GateProtocol, 'request'>, views: Uint8Array[]): void {
  for (const item of body.parts) views.push(item)
}

function sizeGateRequestReply(body: ReplyOf<GateProtocol['request']>): number {
  let size = 8
  listLength(body.parts, 'parts')
  for (const item of body.parts) size += bytesSize(item, 'parts')
  return size
}

function writeGateRequestReply(body: ReplyOf<GateProtocol['request']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = int32(body.errorCode, 'errorCode')
  memory.int32[i + 1] = body.parts.length
  for (const item of body.parts) end = memory.putBytes(item, end)
  return end
}

function readGateRequestReply(memory: CodecMemory, at: number): ReplyOf<GateProtocol['request']> {
  let end = at + 8
  const i = at >> 2
  const _errorCode = memory.int32[i + 0] as number
  const partsItems: NonNullable<ReplyOf<GateProtocol['request']>['parts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    partsItems.push(memory.takeBytes(end))
    end = memory.position
  }
  const _parts = partsItems
  memory.position = end
  return { errorCode: _errorCode, parts: _parts }
}

function bytesInGateRequestReply(body: ReplyOf<GateProtocol['request']>, views: Uint8Array[]): void {
  for (const item of body.parts) views.push(item)
}

/** How messages of GateProtocol cross threads. */
export const gateCodec: ProtocolCodec = {
  protocol: 'GateProtocol',
  fingerprint: 'd31542d9e4a91c5b',
  numbers: { request: 0 },
  methods: [
    {
      type: 'request',
      message: {
        sizeBytesMax: (body) => sizeGateRequest(body as Sent<GateProtocol, 'request'>),
        encode: (body, memory, at) => writeGateRequest(body as Sent<GateProtocol, 'request'>, memory, at),
        decode: readGateRequest,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInGateRequest(body as Sent<GateProtocol, 'request'>, views)
          return views
        },
      },
      reply: {
        sizeBytesMax: (body) => sizeGateRequestReply(body as ReplyOf<GateProtocol['request']>),
        encode: (body, memory, at) => writeGateRequestReply(body as ReplyOf<GateProtocol['request']>, memory, at),
        decode: readGateRequestReply,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInGateRequestReply(body as ReplyOf<GateProtocol['request']>, views)
          return views
        },
      },
    },
  ],
}
