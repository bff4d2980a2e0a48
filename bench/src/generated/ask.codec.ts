// Written by the codec generator of @actorlog/runtime from ask.protocol.ts. Not edited.
import { bytesSize, flag, int32, int64, type CodecMemory, type ProtocolCodec, type ReplyOf, type Sent } from '@actorlog/runtime/codec'
import type { EchoProtocol, DriverProtocol } from '../ask.protocol.ts'

function writeEchoEcho(body: Sent<EchoProtocol, 'echo'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 4
  let flags0 = 0
  memory.float64[d + 0] = int64(body.topicId, 'topicId')
  memory.int32[i + 1] = int32(body.partition, 'partition')
  memory.int32[i + 2] = int32(body.leaderEpoch, 'leaderEpoch')
  memory.float64[d + 1] = int64(body.offset, 'offset')
  flags0 |= flag(body.isLast, 1, 'isLast')
  memory.int32[i + 0] = flags0
  return at + 32
}

function readEchoEcho(memory: CodecMemory, at: number): Sent<EchoProtocol, 'echo'> {
  const d = at >> 3
  const i = (at >> 2) + 4
  const flags0 = memory.int32[i + 0] as number
  const _topicId = memory.float64[d + 0] as number
  const _partition = memory.int32[i + 1] as number
  const _leaderEpoch = memory.int32[i + 2] as number
  const _offset = memory.float64[d + 1] as number
  const _isLast = (flags0 & 1) !== 0
  memory.position = at + 32
  return { type: 'echo', topicId: _topicId, partition: _partition, leaderEpoch: _leaderEpoch, offset: _offset, isLast: _isLast }
}

function writeEchoEchoReply(body: ReplyOf<EchoProtocol['echo']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(body.offset, 'offset')
  memory.int32[i + 0] = int32(body.errorCode, 'errorCode')
  return at + 16
}

function readEchoEchoReply(memory: CodecMemory, at: number): ReplyOf<EchoProtocol['echo']> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _offset = memory.float64[d + 0] as number
  const _errorCode = memory.int32[i + 0] as number
  memory.position = at + 16
  return { offset: _offset, errorCode: _errorCode }
}

function sizeEchoAppend(body: Sent<EchoProtocol, 'append'>): number {
  let size = 0
  size += bytesSize(body.batch, 'batch')
  return size
}

function writeEchoAppend(body: Sent<EchoProtocol, 'append'>, memory: CodecMemory, at: number): number {
  let end = at + 0
  end = memory.putBytes(body.batch, end)
  return end
}

function readEchoAppend(memory: CodecMemory, at: number): Sent<EchoProtocol, 'append'> {
  let end = at + 0
  const _batch = memory.takeBytes(end)
  end = memory.position
  memory.position = end
  return { type: 'append', batch: _batch }
}

function bytesInEchoAppend(body: Sent<EchoProtocol, 'append'>, views: Uint8Array[]): void {
  views.push(body.batch)
}

function writeEchoAppendReply(body: ReplyOf<EchoProtocol['append']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.sizeBytes, 'sizeBytes')
  return at + 8
}

function readEchoAppendReply(memory: CodecMemory, at: number): ReplyOf<EchoProtocol['append']> {
  const i = at >> 2
  const _sizeBytes = memory.int32[i + 0] as number
  memory.position = at + 8
  return { sizeBytes: _sizeBytes }
}

function writeEchoNote(body: Sent<EchoProtocol, 'note'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = int64(body.value, 'value')
  memory.float64[d + 1] = int64(body.driver, 'driver')
  return at + 16
}

function readEchoNote(memory: CodecMemory, at: number): Sent<EchoProtocol, 'note'> {
  const d = at >> 3
  const _value = memory.float64[d + 0] as number
  const _driver = memory.float64[d + 1] as NonNullable<Sent<EchoProtocol, 'note'>['driver']>
  memory.position = at + 16
  return { type: 'note', value: _value, driver: _driver }
}

function writeDriverAskAll(body: Sent<DriverProtocol, 'askAll'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(body.target, 'target')
  memory.int32[i + 0] = int32(body.total, 'total')
  memory.int32[i + 1] = int32(body.window, 'window')
  return at + 16
}

function readDriverAskAll(memory: CodecMemory, at: number): Sent<DriverProtocol, 'askAll'> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _target = memory.float64[d + 0] as NonNullable<Sent<DriverProtocol, 'askAll'>['target']>
  const _total = memory.int32[i + 0] as number
  const _window = memory.int32[i + 1] as number
  memory.position = at + 16
  return { type: 'askAll', target: _target, total: _total, window: _window }
}

function writeDriverAskAllReply(body: ReplyOf<DriverProtocol['askAll']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.done, 'done')
  return at + 8
}

function readDriverAskAllReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['askAll']> {
  const i = at >> 2
  const _done = memory.int32[i + 0] as number
  memory.position = at + 8
  return { done: _done }
}

function writeDriverLendAll(body: Sent<DriverProtocol, 'lendAll'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(body.target, 'target')
  memory.int32[i + 0] = int32(body.total, 'total')
  memory.int32[i + 1] = int32(body.sizeBytes, 'sizeBytes')
  return at + 16
}

function readDriverLendAll(memory: CodecMemory, at: number): Sent<DriverProtocol, 'lendAll'> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _target = memory.float64[d + 0] as NonNullable<Sent<DriverProtocol, 'lendAll'>['target']>
  const _total = memory.int32[i + 0] as number
  const _sizeBytes = memory.int32[i + 1] as number
  memory.position = at + 16
  return { type: 'lendAll', target: _target, total: _total, sizeBytes: _sizeBytes }
}

function writeDriverLendAllReply(body: ReplyOf<DriverProtocol['lendAll']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.done, 'done')
  return at + 8
}

function readDriverLendAllReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['lendAll']> {
  const i = at >> 2
  const _done = memory.int32[i + 0] as number
  memory.position = at + 8
  return { done: _done }
}

function writeDriverTellAll(body: Sent<DriverProtocol, 'tellAll'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(body.target, 'target')
  memory.int32[i + 0] = int32(body.total, 'total')
  return at + 16
}

function readDriverTellAll(memory: CodecMemory, at: number): Sent<DriverProtocol, 'tellAll'> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _target = memory.float64[d + 0] as NonNullable<Sent<DriverProtocol, 'tellAll'>['target']>
  const _total = memory.int32[i + 0] as number
  memory.position = at + 16
  return { type: 'tellAll', target: _target, total: _total }
}

function writeDriverTellAllReply(body: ReplyOf<DriverProtocol['tellAll']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.done, 'done')
  return at + 8
}

function readDriverTellAllReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['tellAll']> {
  const i = at >> 2
  const _done = memory.int32[i + 0] as number
  memory.position = at + 8
  return { done: _done }
}

function writeDriverSpawnAll(body: Sent<DriverProtocol, 'spawnAll'>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.total, 'total')
  return at + 8
}

function readDriverSpawnAll(memory: CodecMemory, at: number): Sent<DriverProtocol, 'spawnAll'> {
  const i = at >> 2
  const _total = memory.int32[i + 0] as number
  memory.position = at + 8
  return { type: 'spawnAll', total: _total }
}

function writeDriverSpawnAllReply(body: ReplyOf<DriverProtocol['spawnAll']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.done, 'done')
  return at + 8
}

function readDriverSpawnAllReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['spawnAll']> {
  const i = at >> 2
  const _done = memory.int32[i + 0] as number
  memory.position = at + 8
  return { done: _done }
}

function writeDriverCredit(body: Sent<DriverProtocol, 'credit'>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.count, 'count')
  return at + 8
}

function readDriverCredit(memory: CodecMemory, at: number): Sent<DriverProtocol, 'credit'> {
  const i = at >> 2
  const _count = memory.int32[i + 0] as number
  memory.position = at + 8
  return { type: 'credit', count: _count }
}

/** How messages of EchoProtocol cross threads. */
export const echoCodec: ProtocolCodec = {
  protocol: 'EchoProtocol',
  fingerprint: 'da5bca45e6870444',
  numbers: { echo: 0, append: 1, note: 2 },
  methods: [
    {
      type: 'echo',
      message: {
        sizeBytesMax: () => 32,
        encode: (body, memory, at) => writeEchoEcho(body as Sent<EchoProtocol, 'echo'>, memory, at),
        decode: readEchoEcho,
      },
      reply: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeEchoEchoReply(body as ReplyOf<EchoProtocol['echo']>, memory, at),
        decode: readEchoEchoReply,
      },
    },
    {
      type: 'append',
      message: {
        sizeBytesMax: (body) => sizeEchoAppend(body as Sent<EchoProtocol, 'append'>),
        encode: (body, memory, at) => writeEchoAppend(body as Sent<EchoProtocol, 'append'>, memory, at),
        decode: readEchoAppend,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInEchoAppend(body as Sent<EchoProtocol, 'append'>, views)
          return views
        },
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeEchoAppendReply(body as ReplyOf<EchoProtocol['append']>, memory, at),
        decode: readEchoAppendReply,
      },
    },
    {
      type: 'note',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeEchoNote(body as Sent<EchoProtocol, 'note'>, memory, at),
        decode: readEchoNote,
      },
    },
  ],
}

/** How messages of DriverProtocol cross threads. */
export const driverCodec: ProtocolCodec = {
  protocol: 'DriverProtocol',
  fingerprint: '0766024a5cc773c5',
  numbers: { askAll: 0, lendAll: 1, tellAll: 2, spawnAll: 3, credit: 4 },
  methods: [
    {
      type: 'askAll',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeDriverAskAll(body as Sent<DriverProtocol, 'askAll'>, memory, at),
        decode: readDriverAskAll,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverAskAllReply(body as ReplyOf<DriverProtocol['askAll']>, memory, at),
        decode: readDriverAskAllReply,
      },
    },
    {
      type: 'lendAll',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeDriverLendAll(body as Sent<DriverProtocol, 'lendAll'>, memory, at),
        decode: readDriverLendAll,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverLendAllReply(body as ReplyOf<DriverProtocol['lendAll']>, memory, at),
        decode: readDriverLendAllReply,
      },
    },
    {
      type: 'tellAll',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeDriverTellAll(body as Sent<DriverProtocol, 'tellAll'>, memory, at),
        decode: readDriverTellAll,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverTellAllReply(body as ReplyOf<DriverProtocol['tellAll']>, memory, at),
        decode: readDriverTellAllReply,
      },
    },
    {
      type: 'spawnAll',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverSpawnAll(body as Sent<DriverProtocol, 'spawnAll'>, memory, at),
        decode: readDriverSpawnAll,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverSpawnAllReply(body as ReplyOf<DriverProtocol['spawnAll']>, memory, at),
        decode: readDriverSpawnAllReply,
      },
    },
    {
      type: 'credit',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverCredit(body as Sent<DriverProtocol, 'credit'>, memory, at),
        decode: readDriverCredit,
      },
    },
  ],
}
