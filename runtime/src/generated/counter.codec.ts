// Written by the codec generator of @actorlog/runtime from example/counter.protocol.ts. Not edited.
import { float64, type CodecMemory, type ProtocolCodec, type ReplyOf, type Sent } from '../codec/index.ts'
import type { CounterProtocol } from '../example/counter.protocol.ts'

function writeCounterAdd(body: Sent<CounterProtocol, 'add'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = float64(body.by, 'by')
  return at + 8
}

function readCounterAdd(memory: CodecMemory, at: number): Sent<CounterProtocol, 'add'> {
  const d = at >> 3
  const _by = memory.float64[d + 0] as number
  memory.position = at + 8
  return { type: 'add', by: _by }
}

function writeCounterTotal(_body: Sent<CounterProtocol, 'total'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readCounterTotal(memory: CodecMemory, at: number): Sent<CounterProtocol, 'total'> {
  memory.position = at + 0
  return { type: 'total' }
}

function writeCounterTotalReply(body: ReplyOf<CounterProtocol['total']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = float64(body.total, 'total')
  return at + 8
}

function readCounterTotalReply(memory: CodecMemory, at: number): ReplyOf<CounterProtocol['total']> {
  const d = at >> 3
  const _total = memory.float64[d + 0] as number
  memory.position = at + 8
  return { total: _total }
}

/** How messages of CounterProtocol cross threads. */
export const counterCodec: ProtocolCodec = {
  protocol: 'CounterProtocol',
  fingerprint: '96c4b038abaf9ace',
  numbers: { add: 0, total: 1 },
  methods: [
    {
      type: 'add',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeCounterAdd(body as Sent<CounterProtocol, 'add'>, memory, at),
        decode: readCounterAdd,
      },
    },
    {
      type: 'total',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeCounterTotal(body as Sent<CounterProtocol, 'total'>, memory, at),
        decode: readCounterTotal,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeCounterTotalReply(body as ReplyOf<CounterProtocol['total']>, memory, at),
        decode: readCounterTotalReply,
      },
    },
  ],
}
