// Written by the codec generator of @actorlog/runtime from node/node.protocol.ts. Not edited.
import { aligned, inner, int32, int64, listLength, putText, takeText, textSizeMax, type CodecMemory, type ProtocolCodec, type ReplyOf, type Sent } from '@actorlog/runtime/codec'
import type { NodeProtocol } from '../node/node.protocol.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function writeNodePeerChanged(body: Sent<NodeProtocol, 'peerChanged'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  let flags0 = 0
  memory.int32[i + 1] = int32(body.brokerId, 'brokerId')
  if (body.gate !== undefined) flags0 |= 1
  if (body.gate !== undefined) {
    memory.float64[d + 0] = int64(body.gate, 'gate')
  }
  memory.int32[i + 0] = flags0
  return at + 16
}

function readNodePeerChanged(memory: CodecMemory, at: number): Sent<NodeProtocol, 'peerChanged'> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const flags0 = memory.int32[i + 0] as number
  const _brokerId = memory.int32[i + 1] as number
  let _gate: NonNullable<Sent<NodeProtocol, 'peerChanged'>['gate']> | undefined = undefined
  if ((flags0 & 1) !== 0) {
    _gate = memory.float64[d + 0] as NonNullable<Sent<NodeProtocol, 'peerChanged'>['gate']>
  }
  memory.position = at + 16
  const body: Mutable<Sent<NodeProtocol, 'peerChanged'>> = { type: 'peerChanged', brokerId: _brokerId }
  if (_gate !== undefined) body.gate = _gate
  return body
}

function writeNodeGate(_body: Sent<NodeProtocol, 'gate'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readNodeGate(memory: CodecMemory, at: number): Sent<NodeProtocol, 'gate'> {
  memory.position = at + 0
  return { type: 'gate' }
}

function writeNodeGateReply(body: ReplyOf<NodeProtocol['gate']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = int64(body.gate, 'gate')
  return at + 8
}

function readNodeGateReply(memory: CodecMemory, at: number): ReplyOf<NodeProtocol['gate']> {
  const d = at >> 3
  const _gate = memory.float64[d + 0] as NonNullable<ReplyOf<NodeProtocol['gate']>['gate']>
  memory.position = at + 8
  return { gate: _gate }
}

function writeNodeReady(_body: Sent<NodeProtocol, 'ready'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readNodeReady(memory: CodecMemory, at: number): Sent<NodeProtocol, 'ready'> {
  memory.position = at + 0
  return { type: 'ready' }
}

function sizeNodeReadyReply(body: ReplyOf<NodeProtocol['ready']>): number {
  let size = 16
  size += textSizeMax(body.host, 'host')
  size += textSizeMax(body.report, 'report')
  return size
}

function writeNodeReadyReply(body: ReplyOf<NodeProtocol['ready']>, memory: CodecMemory, at: number): number {
  let end = at + 16
  const i = at >> 2
  const hostSize = putText(memory, body.host, end)
  memory.int32[i + 0] = hostSize
  end = aligned(end + hostSize)
  memory.int32[i + 1] = int32(body.port, 'port')
  const reportSize = putText(memory, body.report, end)
  memory.int32[i + 2] = reportSize
  end = aligned(end + reportSize)
  return end
}

function readNodeReadyReply(memory: CodecMemory, at: number): ReplyOf<NodeProtocol['ready']> {
  let end = at + 16
  const i = at >> 2
  const _host = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const _port = memory.int32[i + 1] as number
  const _report = takeText(memory, end, memory.int32[i + 2] as number)
  end = aligned(end + (memory.int32[i + 2] as number))
  memory.position = end
  return { host: _host, port: _port, report: _report }
}

function writeNodeEvents(_body: Sent<NodeProtocol, 'events'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readNodeEvents(memory: CodecMemory, at: number): Sent<NodeProtocol, 'events'> {
  memory.position = at + 0
  return { type: 'events' }
}

function sizeNodeEventsReply(body: ReplyOf<NodeProtocol['events']>): number {
  let size = 8
  size += listLength(body.lines, 'lines') * 8
  for (const item of body.lines) size += textSizeMax(item, 'lines')
  return size
}

function writeNodeEventsReply(body: ReplyOf<NodeProtocol['events']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = body.lines.length
  for (const item of body.lines) {
    const size = putText(memory, item, end + 4)
    memory.int32[end >> 2] = size
    end = aligned(end + 4 + size)
  }
  return end
}

function readNodeEventsReply(memory: CodecMemory, at: number): ReplyOf<NodeProtocol['events']> {
  let end = at + 8
  const i = at >> 2
  const linesItems: NonNullable<ReplyOf<NodeProtocol['events']>['lines']>[number][] = []
  for (let n = memory.int32[i + 0] as number; n > 0; n--) {
    const size = memory.int32[end >> 2] as number
    linesItems.push(takeText(memory, end + 4, size))
    end = aligned(end + 4 + size)
  }
  const _lines = linesItems
  memory.position = end
  return { lines: _lines }
}

function writeNodeStatus(_body: Sent<NodeProtocol, 'status'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readNodeStatus(memory: CodecMemory, at: number): Sent<NodeProtocol, 'status'> {
  memory.position = at + 0
  return { type: 'status' }
}

function sizeNodeStatusReply(body: ReplyOf<NodeProtocol['status']>): number {
  let size = 8
  size += textSizeMax(body.status, 'status')
  return size
}

function writeNodeStatusReply(body: ReplyOf<NodeProtocol['status']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const statusSize = putText(memory, body.status, end)
  memory.int32[i + 0] = statusSize
  end = aligned(end + statusSize)
  return end
}

function readNodeStatusReply(memory: CodecMemory, at: number): ReplyOf<NodeProtocol['status']> {
  let end = at + 8
  const i = at >> 2
  const _status = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  memory.position = end
  return { status: _status }
}

function sizeNodeCreateTopicsTopics(body: NonNullable<Sent<NodeProtocol, 'createTopics'>['topics']>[number]): number {
  let size = 16
  size += textSizeMax(body.name, 'name')
  return size
}

function writeNodeCreateTopicsTopics(body: NonNullable<Sent<NodeProtocol, 'createTopics'>['topics']>[number], memory: CodecMemory, at: number): number {
  let end = at + 16
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = int32(body.partitions, 'partitions')
  memory.int32[i + 2] = int32(body.replicas, 'replicas')
  return end
}

function readNodeCreateTopicsTopics(memory: CodecMemory, at: number): NonNullable<Sent<NodeProtocol, 'createTopics'>['topics']>[number] {
  let end = at + 16
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const _partitions = memory.int32[i + 1] as number
  const _replicas = memory.int32[i + 2] as number
  memory.position = end
  return { name: _name, partitions: _partitions, replicas: _replicas }
}

function sizeNodeCreateTopics(body: Sent<NodeProtocol, 'createTopics'>): number {
  let size = 8
  listLength(body.topics, 'topics')
  for (const item of body.topics) size += sizeNodeCreateTopicsTopics(inner(item, 'topics'))
  return size
}

function writeNodeCreateTopics(body: Sent<NodeProtocol, 'createTopics'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = body.topics.length
  for (const item of body.topics) end = writeNodeCreateTopicsTopics(item, memory, end)
  return end
}

function readNodeCreateTopics(memory: CodecMemory, at: number): Sent<NodeProtocol, 'createTopics'> {
  let end = at + 8
  const i = at >> 2
  const topicsItems: NonNullable<Sent<NodeProtocol, 'createTopics'>['topics']>[number][] = []
  for (let n = memory.int32[i + 0] as number; n > 0; n--) {
    topicsItems.push(readNodeCreateTopicsTopics(memory, end))
    end = memory.position
  }
  const _topics = topicsItems
  memory.position = end
  return { type: 'createTopics', topics: _topics }
}

function sizeNodeCreateTopicsReply(body: ReplyOf<NodeProtocol['createTopics']>): number {
  let size = 8
  size += listLength(body.faults, 'faults') * 8
  for (const item of body.faults) size += textSizeMax(item, 'faults')
  return size
}

function writeNodeCreateTopicsReply(body: ReplyOf<NodeProtocol['createTopics']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = body.faults.length
  for (const item of body.faults) {
    const size = putText(memory, item, end + 4)
    memory.int32[end >> 2] = size
    end = aligned(end + 4 + size)
  }
  return end
}

function readNodeCreateTopicsReply(memory: CodecMemory, at: number): ReplyOf<NodeProtocol['createTopics']> {
  let end = at + 8
  const i = at >> 2
  const faultsItems: NonNullable<ReplyOf<NodeProtocol['createTopics']>['faults']>[number][] = []
  for (let n = memory.int32[i + 0] as number; n > 0; n--) {
    const size = memory.int32[end >> 2] as number
    faultsItems.push(takeText(memory, end + 4, size))
    end = aligned(end + 4 + size)
  }
  const _faults = faultsItems
  memory.position = end
  return { faults: _faults }
}

function writeNodeShutdown(_body: Sent<NodeProtocol, 'shutdown'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readNodeShutdown(memory: CodecMemory, at: number): Sent<NodeProtocol, 'shutdown'> {
  memory.position = at + 0
  return { type: 'shutdown' }
}

function writeNodeShutdownReply(body: ReplyOf<NodeProtocol['shutdown']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = int64(body.endOffset, 'endOffset')
  return at + 8
}

function readNodeShutdownReply(memory: CodecMemory, at: number): ReplyOf<NodeProtocol['shutdown']> {
  const d = at >> 3
  const _endOffset = memory.float64[d + 0] as number
  memory.position = at + 8
  return { endOffset: _endOffset }
}

/** How messages of NodeProtocol cross threads. */
export const nodeCodec: ProtocolCodec = {
  protocol: 'NodeProtocol',
  fingerprint: 'c6d329ad2639dc94',
  numbers: { peerChanged: 0, gate: 1, ready: 2, events: 3, status: 4, createTopics: 5, shutdown: 6 },
  methods: [
    {
      type: 'peerChanged',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeNodePeerChanged(body as Sent<NodeProtocol, 'peerChanged'>, memory, at),
        decode: readNodePeerChanged,
      },
    },
    {
      type: 'gate',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeNodeGate(body as Sent<NodeProtocol, 'gate'>, memory, at),
        decode: readNodeGate,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeNodeGateReply(body as ReplyOf<NodeProtocol['gate']>, memory, at),
        decode: readNodeGateReply,
      },
    },
    {
      type: 'ready',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeNodeReady(body as Sent<NodeProtocol, 'ready'>, memory, at),
        decode: readNodeReady,
      },
      reply: {
        sizeBytesMax: (body) => sizeNodeReadyReply(body as ReplyOf<NodeProtocol['ready']>),
        encode: (body, memory, at) => writeNodeReadyReply(body as ReplyOf<NodeProtocol['ready']>, memory, at),
        decode: readNodeReadyReply,
      },
    },
    {
      type: 'events',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeNodeEvents(body as Sent<NodeProtocol, 'events'>, memory, at),
        decode: readNodeEvents,
      },
      reply: {
        sizeBytesMax: (body) => sizeNodeEventsReply(body as ReplyOf<NodeProtocol['events']>),
        encode: (body, memory, at) => writeNodeEventsReply(body as ReplyOf<NodeProtocol['events']>, memory, at),
        decode: readNodeEventsReply,
      },
    },
    {
      type: 'status',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeNodeStatus(body as Sent<NodeProtocol, 'status'>, memory, at),
        decode: readNodeStatus,
      },
      reply: {
        sizeBytesMax: (body) => sizeNodeStatusReply(body as ReplyOf<NodeProtocol['status']>),
        encode: (body, memory, at) => writeNodeStatusReply(body as ReplyOf<NodeProtocol['status']>, memory, at),
        decode: readNodeStatusReply,
      },
    },
    {
      type: 'createTopics',
      message: {
        sizeBytesMax: (body) => sizeNodeCreateTopics(body as Sent<NodeProtocol, 'createTopics'>),
        encode: (body, memory, at) => writeNodeCreateTopics(body as Sent<NodeProtocol, 'createTopics'>, memory, at),
        decode: readNodeCreateTopics,
      },
      reply: {
        sizeBytesMax: (body) => sizeNodeCreateTopicsReply(body as ReplyOf<NodeProtocol['createTopics']>),
        encode: (body, memory, at) => writeNodeCreateTopicsReply(body as ReplyOf<NodeProtocol['createTopics']>, memory, at),
        decode: readNodeCreateTopicsReply,
      },
    },
    {
      type: 'shutdown',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeNodeShutdown(body as Sent<NodeProtocol, 'shutdown'>, memory, at),
        decode: readNodeShutdown,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeNodeShutdownReply(body as ReplyOf<NodeProtocol['shutdown']>, memory, at),
        decode: readNodeShutdownReply,
      },
    },
  ],
}
