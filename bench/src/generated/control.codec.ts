// Written by the codec generator of @actorlog/runtime from control.protocol.ts. Not edited.
import { aligned, flag, int32, int64, putText, takeText, textSizeMax, type CodecMemory, type ProtocolCodec, type Sent } from '@actorlog/runtime/codec'
import type { ControlProtocol } from '../control.protocol.ts'

function writeControlMoved(body: Sent<ControlProtocol, 'moved'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 8
  let flags0 = 0
  memory.int32[i + 1] = int32(body.topic, 'topic')
  memory.int32[i + 2] = int32(body.partition, 'partition')
  memory.int32[i + 3] = int32(body.leader, 'leader')
  memory.int32[i + 4] = int32(body.leaderEpoch, 'leaderEpoch')
  memory.float64[d + 0] = int64(body.startOffset, 'startOffset')
  memory.float64[d + 1] = int64(body.endOffset, 'endOffset')
  memory.float64[d + 2] = int64(body.highWatermark, 'highWatermark')
  flags0 |= flag(body.isClean, 1, 'isClean')
  flags0 |= flag(body.isLeading, 2, 'isLeading')
  memory.float64[d + 3] = int64(body.from, 'from')
  memory.int32[i + 0] = flags0
  return at + 56
}

function readControlMoved(memory: CodecMemory, at: number): Sent<ControlProtocol, 'moved'> {
  const d = at >> 3
  const i = (at >> 2) + 8
  const flags0 = memory.int32[i + 0] as number
  const _topic = memory.int32[i + 1] as number
  const _partition = memory.int32[i + 2] as number
  const _leader = memory.int32[i + 3] as number
  const _leaderEpoch = memory.int32[i + 4] as number
  const _startOffset = memory.float64[d + 0] as number
  const _endOffset = memory.float64[d + 1] as number
  const _highWatermark = memory.float64[d + 2] as number
  const _isClean = (flags0 & 1) !== 0
  const _isLeading = (flags0 & 2) !== 0
  const _from = memory.float64[d + 3] as NonNullable<Sent<ControlProtocol, 'moved'>['from']>
  memory.position = at + 56
  return { type: 'moved', topic: _topic, partition: _partition, leader: _leader, leaderEpoch: _leaderEpoch, startOffset: _startOffset, endOffset: _endOffset, highWatermark: _highWatermark, isClean: _isClean, isLeading: _isLeading, from: _from }
}

function sizeControlNamed(body: Sent<ControlProtocol, 'named'>): number {
  let size = 56
  size += textSizeMax(body.topic, 'topic')
  size += textSizeMax(body.reason, 'reason')
  return size
}

function writeControlNamed(body: Sent<ControlProtocol, 'named'>, memory: CodecMemory, at: number): number {
  let end = at + 56
  const d = at >> 3
  const i = (at >> 2) + 8
  let flags0 = 0
  const topicSize = putText(memory, body.topic, end)
  memory.int32[i + 1] = topicSize
  end = aligned(end + topicSize)
  memory.int32[i + 2] = int32(body.partition, 'partition')
  memory.int32[i + 3] = int32(body.leader, 'leader')
  memory.int32[i + 4] = int32(body.leaderEpoch, 'leaderEpoch')
  memory.float64[d + 0] = int64(body.startOffset, 'startOffset')
  memory.float64[d + 1] = int64(body.endOffset, 'endOffset')
  memory.float64[d + 2] = int64(body.highWatermark, 'highWatermark')
  flags0 |= flag(body.isClean, 1, 'isClean')
  const reasonSize = putText(memory, body.reason, end)
  memory.int32[i + 5] = reasonSize
  end = aligned(end + reasonSize)
  memory.float64[d + 3] = int64(body.from, 'from')
  memory.int32[i + 0] = flags0
  return end
}

function readControlNamed(memory: CodecMemory, at: number): Sent<ControlProtocol, 'named'> {
  let end = at + 56
  const d = at >> 3
  const i = (at >> 2) + 8
  const flags0 = memory.int32[i + 0] as number
  const _topic = takeText(memory, end, memory.int32[i + 1] as number)
  end = aligned(end + (memory.int32[i + 1] as number))
  const _partition = memory.int32[i + 2] as number
  const _leader = memory.int32[i + 3] as number
  const _leaderEpoch = memory.int32[i + 4] as number
  const _startOffset = memory.float64[d + 0] as number
  const _endOffset = memory.float64[d + 1] as number
  const _highWatermark = memory.float64[d + 2] as number
  const _isClean = (flags0 & 1) !== 0
  const _reason = takeText(memory, end, memory.int32[i + 5] as number)
  end = aligned(end + (memory.int32[i + 5] as number))
  const _from = memory.float64[d + 3] as NonNullable<Sent<ControlProtocol, 'named'>['from']>
  memory.position = end
  return { type: 'named', topic: _topic, partition: _partition, leader: _leader, leaderEpoch: _leaderEpoch, startOffset: _startOffset, endOffset: _endOffset, highWatermark: _highWatermark, isClean: _isClean, reason: _reason, from: _from }
}

/** How messages of ControlProtocol cross threads. */
export const controlCodec: ProtocolCodec = {
  protocol: 'ControlProtocol',
  fingerprint: '59bfac7cf0ef5ed1',
  numbers: { moved: 0, named: 1 },
  methods: [
    {
      type: 'moved',
      message: {
        sizeBytesMax: () => 56,
        encode: (body, memory, at) => writeControlMoved(body as Sent<ControlProtocol, 'moved'>, memory, at),
        decode: readControlMoved,
      },
    },
    {
      type: 'named',
      message: {
        sizeBytesMax: (body) => sizeControlNamed(body as Sent<ControlProtocol, 'named'>),
        encode: (body, memory, at) => writeControlNamed(body as Sent<ControlProtocol, 'named'>, memory, at),
        decode: readControlNamed,
      },
    },
  ],
}
