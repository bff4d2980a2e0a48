// Written by the codec generator of @actorlog/runtime from threads/fixtures/thread-test.protocol.ts. Not edited.
import { bytesSize, flag, float64, int32, int64, listLength, wordNumber, type CodecMemory, type ProtocolCodec, type ReplyOf, type Sent } from '../codec/index.ts'
import type { EchoProtocol, DriverProtocol, MischiefProtocol } from '../threads/fixtures/thread-test.protocol.ts'

function writeEchoEcho(body: Sent<EchoProtocol, 'echo'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = float64(body.value, 'value')
  return at + 8
}

function readEchoEcho(memory: CodecMemory, at: number): Sent<EchoProtocol, 'echo'> {
  const d = at >> 3
  const _value = memory.float64[d + 0] as number
  memory.position = at + 8
  return { type: 'echo', value: _value }
}

function writeEchoEchoReply(body: ReplyOf<EchoProtocol['echo']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = float64(body.value, 'value')
  memory.int32[i + 0] = int32(body.count, 'count')
  return at + 16
}

function readEchoEchoReply(memory: CodecMemory, at: number): ReplyOf<EchoProtocol['echo']> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _value = memory.float64[d + 0] as number
  const _count = memory.int32[i + 0] as number
  memory.position = at + 16
  return { value: _value, count: _count }
}

function writeEchoNote(body: Sent<EchoProtocol, 'note'>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.value, 'value')
  return at + 8
}

function readEchoNote(memory: CodecMemory, at: number): Sent<EchoProtocol, 'note'> {
  const i = at >> 2
  const _value = memory.int32[i + 0] as number
  memory.position = at + 8
  return { type: 'note', value: _value }
}

function writeEchoTotal(_body: Sent<EchoProtocol, 'total'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readEchoTotal(memory: CodecMemory, at: number): Sent<EchoProtocol, 'total'> {
  memory.position = at + 0
  return { type: 'total' }
}

function writeEchoTotalReply(body: ReplyOf<EchoProtocol['total']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.int32[i + 0] = int32(body.notes, 'notes')
  memory.float64[d + 0] = float64(body.sum, 'sum')
  return at + 16
}

function readEchoTotalReply(memory: CodecMemory, at: number): ReplyOf<EchoProtocol['total']> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _notes = memory.int32[i + 0] as number
  const _sum = memory.float64[d + 0] as number
  memory.position = at + 16
  return { notes: _notes, sum: _sum }
}

function sizeEchoMeasure(body: Sent<EchoProtocol, 'measure'>): number {
  let size = 8
  size += bytesSize(body.bytes, 'bytes')
  return size
}

function writeEchoMeasure(body: Sent<EchoProtocol, 'measure'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  end = memory.putBytes(body.bytes, end)
  flags0 |= flag(body.isKept, 1, 'isKept')
  memory.int32[i + 0] = flags0
  return end
}

function readEchoMeasure(memory: CodecMemory, at: number): Sent<EchoProtocol, 'measure'> {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const _bytes = memory.takeBytes(end)
  end = memory.position
  const _isKept = (flags0 & 1) !== 0
  memory.position = end
  return { type: 'measure', bytes: _bytes, isKept: _isKept }
}

function bytesInEchoMeasure(body: Sent<EchoProtocol, 'measure'>, views: Uint8Array[]): void {
  views.push(body.bytes)
}

function writeEchoMeasureReply(body: ReplyOf<EchoProtocol['measure']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = float64(body.sum, 'sum')
  return at + 8
}

function readEchoMeasureReply(memory: CodecMemory, at: number): ReplyOf<EchoProtocol['measure']> {
  const d = at >> 3
  const _sum = memory.float64[d + 0] as number
  memory.position = at + 8
  return { sum: _sum }
}

function writeEchoLetGo(_body: Sent<EchoProtocol, 'letGo'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readEchoLetGo(memory: CodecMemory, at: number): Sent<EchoProtocol, 'letGo'> {
  memory.position = at + 0
  return { type: 'letGo' }
}

function writeEchoLetGoReply(body: ReplyOf<EchoProtocol['letGo']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = float64(body.sum, 'sum')
  return at + 8
}

function readEchoLetGoReply(memory: CodecMemory, at: number): ReplyOf<EchoProtocol['letGo']> {
  const d = at >> 3
  const _sum = memory.float64[d + 0] as number
  memory.position = at + 8
  return { sum: _sum }
}

function sizeEchoList(body: Sent<EchoProtocol, 'list'>): number {
  let size = 8
  size += listLength(body.numbers, 'numbers') * 8
  return size
}

function writeEchoList(body: Sent<EchoProtocol, 'list'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = body.numbers.length
  let numbersAt = end >> 3
  for (const item of body.numbers) memory.float64[numbersAt++] = float64(item, 'numbers')
  end = numbersAt << 3
  return end
}

function readEchoList(memory: CodecMemory, at: number): Sent<EchoProtocol, 'list'> {
  let end = at + 8
  const i = at >> 2
  const numbersItems: NonNullable<Sent<EchoProtocol, 'list'>['numbers']>[number][] = []
  for (let n = memory.int32[i + 0] as number; n > 0; n--) {
    numbersItems.push(memory.float64[end >> 3] as NonNullable<Sent<EchoProtocol, 'list'>['numbers']>[number])
    end += 8
  }
  const _numbers = numbersItems
  memory.position = end
  return { type: 'list', numbers: _numbers }
}

function sizeEchoListReply(body: ReplyOf<EchoProtocol['list']>): number {
  let size = 8
  size += listLength(body.numbers, 'numbers') * 8
  return size
}

function writeEchoListReply(body: ReplyOf<EchoProtocol['list']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = body.numbers.length
  let numbersAt = end >> 3
  for (const item of body.numbers) memory.float64[numbersAt++] = float64(item, 'numbers')
  end = numbersAt << 3
  return end
}

function readEchoListReply(memory: CodecMemory, at: number): ReplyOf<EchoProtocol['list']> {
  let end = at + 8
  const i = at >> 2
  const numbersItems: NonNullable<ReplyOf<EchoProtocol['list']>['numbers']>[number][] = []
  for (let n = memory.int32[i + 0] as number; n > 0; n--) {
    numbersItems.push(memory.float64[end >> 3] as NonNullable<ReplyOf<EchoProtocol['list']>['numbers']>[number])
    end += 8
  }
  const _numbers = numbersItems
  memory.position = end
  return { numbers: _numbers }
}

function writeDriverDrive(body: Sent<DriverProtocol, 'drive'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(body.target, 'target')
  memory.int32[i + 0] = int32(body.total, 'total')
  memory.int32[i + 1] = int32(body.window, 'window')
  return at + 16
}

function readDriverDrive(memory: CodecMemory, at: number): Sent<DriverProtocol, 'drive'> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _target = memory.float64[d + 0] as NonNullable<Sent<DriverProtocol, 'drive'>['target']>
  const _total = memory.int32[i + 0] as number
  const _window = memory.int32[i + 1] as number
  memory.position = at + 16
  return { type: 'drive', target: _target, total: _total, window: _window }
}

function writeDriverDriveReply(body: ReplyOf<DriverProtocol['drive']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.answered, 'answered')
  memory.int32[i + 1] = int32(body.dead, 'dead')
  memory.int32[i + 2] = int32(body.overloaded, 'overloaded')
  memory.int32[i + 3] = int32(body.deadline, 'deadline')
  return at + 16
}

function readDriverDriveReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['drive']> {
  const i = at >> 2
  const _answered = memory.int32[i + 0] as number
  const _dead = memory.int32[i + 1] as number
  const _overloaded = memory.int32[i + 2] as number
  const _deadline = memory.int32[i + 3] as number
  memory.position = at + 16
  return { answered: _answered, dead: _dead, overloaded: _overloaded, deadline: _deadline }
}

function writeDriverFlood(body: Sent<DriverProtocol, 'flood'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(body.target, 'target')
  memory.int32[i + 0] = int32(body.total, 'total')
  return at + 16
}

function readDriverFlood(memory: CodecMemory, at: number): Sent<DriverProtocol, 'flood'> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _target = memory.float64[d + 0] as NonNullable<Sent<DriverProtocol, 'flood'>['target']>
  const _total = memory.int32[i + 0] as number
  memory.position = at + 16
  return { type: 'flood', target: _target, total: _total }
}

function writeDriverFloodReply(body: ReplyOf<DriverProtocol['flood']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.taken, 'taken')
  return at + 8
}

function readDriverFloodReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['flood']> {
  const i = at >> 2
  const _taken = memory.int32[i + 0] as number
  memory.position = at + 8
  return { taken: _taken }
}

function writeDriverShare(body: Sent<DriverProtocol, 'share'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 4
  let flags0 = 0
  memory.float64[d + 0] = int64(body.first, 'first')
  memory.float64[d + 1] = int64(body.second, 'second')
  memory.int32[i + 1] = int32(body.sizeBytes, 'sizeBytes')
  flags0 |= flag(body.isKept, 1, 'isKept')
  memory.int32[i + 0] = flags0
  return at + 24
}

function readDriverShare(memory: CodecMemory, at: number): Sent<DriverProtocol, 'share'> {
  const d = at >> 3
  const i = (at >> 2) + 4
  const flags0 = memory.int32[i + 0] as number
  const _first = memory.float64[d + 0] as NonNullable<Sent<DriverProtocol, 'share'>['first']>
  const _second = memory.float64[d + 1] as NonNullable<Sent<DriverProtocol, 'share'>['second']>
  const _sizeBytes = memory.int32[i + 1] as number
  const _isKept = (flags0 & 1) !== 0
  memory.position = at + 24
  return { type: 'share', first: _first, second: _second, sizeBytes: _sizeBytes, isKept: _isKept }
}

function writeDriverShareReply(body: ReplyOf<DriverProtocol['share']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = float64(body.sum, 'sum')
  return at + 8
}

function readDriverShareReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['share']> {
  const d = at >> 3
  const _sum = memory.float64[d + 0] as number
  memory.position = at + 8
  return { sum: _sum }
}

function writeDriverAwait(body: Sent<DriverProtocol, 'await'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = int64(body.target, 'target')
  return at + 8
}

function readDriverAwait(memory: CodecMemory, at: number): Sent<DriverProtocol, 'await'> {
  const d = at >> 3
  const _target = memory.float64[d + 0] as NonNullable<Sent<DriverProtocol, 'await'>['target']>
  memory.position = at + 8
  return { type: 'await', target: _target }
}

function writeDriverAwaitReply(body: ReplyOf<DriverProtocol['await']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  let flags0 = 0
  flags0 |= flag(body.isGone, 1, 'isGone')
  memory.int32[i + 0] = flags0
  return at + 8
}

function readDriverAwaitReply(memory: CodecMemory, at: number): ReplyOf<DriverProtocol['await']> {
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const _isGone = (flags0 & 1) !== 0
  memory.position = at + 8
  return { isGone: _isGone }
}

function writeMischiefMisbehave(body: Sent<MischiefProtocol, 'misbehave'>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = wordNumber(['spin', 'throw outside', 'leave a rejection', 'exit', 'escalate', 'hoard'], body.how, 'how')
  return at + 8
}

function readMischiefMisbehave(memory: CodecMemory, at: number): Sent<MischiefProtocol, 'misbehave'> {
  const i = at >> 2
  const _how = ['spin', 'throw outside', 'leave a rejection', 'exit', 'escalate', 'hoard'][memory.int32[i + 0] as number] as NonNullable<Sent<MischiefProtocol, 'misbehave'>['how']>
  memory.position = at + 8
  return { type: 'misbehave', how: _how }
}

function writeMischiefPester(body: Sent<MischiefProtocol, 'pester'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(body.target, 'target')
  memory.int32[i + 0] = int32(body.total, 'total')
  return at + 16
}

function readMischiefPester(memory: CodecMemory, at: number): Sent<MischiefProtocol, 'pester'> {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _target = memory.float64[d + 0] as NonNullable<Sent<MischiefProtocol, 'pester'>['target']>
  const _total = memory.int32[i + 0] as number
  memory.position = at + 16
  return { type: 'pester', target: _target, total: _total }
}

/** How messages of EchoProtocol cross threads. */
export const echoCodec: ProtocolCodec = {
  protocol: 'EchoProtocol',
  fingerprint: '88bdaaac01802122',
  numbers: { echo: 0, note: 1, total: 2, measure: 3, letGo: 4, list: 5 },
  methods: [
    {
      type: 'echo',
      message: {
        sizeBytesMax: () => 8,
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
      type: 'note',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeEchoNote(body as Sent<EchoProtocol, 'note'>, memory, at),
        decode: readEchoNote,
      },
    },
    {
      type: 'total',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeEchoTotal(body as Sent<EchoProtocol, 'total'>, memory, at),
        decode: readEchoTotal,
      },
      reply: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeEchoTotalReply(body as ReplyOf<EchoProtocol['total']>, memory, at),
        decode: readEchoTotalReply,
      },
    },
    {
      type: 'measure',
      message: {
        sizeBytesMax: (body) => sizeEchoMeasure(body as Sent<EchoProtocol, 'measure'>),
        encode: (body, memory, at) => writeEchoMeasure(body as Sent<EchoProtocol, 'measure'>, memory, at),
        decode: readEchoMeasure,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInEchoMeasure(body as Sent<EchoProtocol, 'measure'>, views)
          return views
        },
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeEchoMeasureReply(body as ReplyOf<EchoProtocol['measure']>, memory, at),
        decode: readEchoMeasureReply,
      },
    },
    {
      type: 'letGo',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeEchoLetGo(body as Sent<EchoProtocol, 'letGo'>, memory, at),
        decode: readEchoLetGo,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeEchoLetGoReply(body as ReplyOf<EchoProtocol['letGo']>, memory, at),
        decode: readEchoLetGoReply,
      },
    },
    {
      type: 'list',
      message: {
        sizeBytesMax: (body) => sizeEchoList(body as Sent<EchoProtocol, 'list'>),
        encode: (body, memory, at) => writeEchoList(body as Sent<EchoProtocol, 'list'>, memory, at),
        decode: readEchoList,
      },
      reply: {
        sizeBytesMax: (body) => sizeEchoListReply(body as ReplyOf<EchoProtocol['list']>),
        encode: (body, memory, at) => writeEchoListReply(body as ReplyOf<EchoProtocol['list']>, memory, at),
        decode: readEchoListReply,
      },
    },
  ],
}

/** How messages of DriverProtocol cross threads. */
export const driverCodec: ProtocolCodec = {
  protocol: 'DriverProtocol',
  fingerprint: 'addf80fdaf1875c7',
  numbers: { drive: 0, flood: 1, share: 2, await: 3 },
  methods: [
    {
      type: 'drive',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeDriverDrive(body as Sent<DriverProtocol, 'drive'>, memory, at),
        decode: readDriverDrive,
      },
      reply: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeDriverDriveReply(body as ReplyOf<DriverProtocol['drive']>, memory, at),
        decode: readDriverDriveReply,
      },
    },
    {
      type: 'flood',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeDriverFlood(body as Sent<DriverProtocol, 'flood'>, memory, at),
        decode: readDriverFlood,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverFloodReply(body as ReplyOf<DriverProtocol['flood']>, memory, at),
        decode: readDriverFloodReply,
      },
    },
    {
      type: 'share',
      message: {
        sizeBytesMax: () => 24,
        encode: (body, memory, at) => writeDriverShare(body as Sent<DriverProtocol, 'share'>, memory, at),
        decode: readDriverShare,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverShareReply(body as ReplyOf<DriverProtocol['share']>, memory, at),
        decode: readDriverShareReply,
      },
    },
    {
      type: 'await',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverAwait(body as Sent<DriverProtocol, 'await'>, memory, at),
        decode: readDriverAwait,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeDriverAwaitReply(body as ReplyOf<DriverProtocol['await']>, memory, at),
        decode: readDriverAwaitReply,
      },
    },
  ],
}

/** How messages of MischiefProtocol cross threads. */
export const mischiefCodec: ProtocolCodec = {
  protocol: 'MischiefProtocol',
  fingerprint: '1d87d29d82d8484c',
  numbers: { misbehave: 0, pester: 1 },
  methods: [
    {
      type: 'misbehave',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeMischiefMisbehave(body as Sent<MischiefProtocol, 'misbehave'>, memory, at),
        decode: readMischiefMisbehave,
      },
    },
    {
      type: 'pester',
      message: {
        sizeBytesMax: () => 16,
        encode: (body, memory, at) => writeMischiefPester(body as Sent<MischiefProtocol, 'pester'>, memory, at),
        decode: readMischiefPester,
      },
    },
  ],
}
