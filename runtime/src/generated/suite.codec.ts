// Written by the codec generator of @actorlog/runtime from suite/suite.protocol.ts. Not edited.
import { aligned, bytesSize, flag, float64, inner, int32, int64, listLength, putText, takeText, textSizeMax, wordNumber, type CodecMemory, type ProtocolCodec, type ReplyOf, type Sent } from '../codec/index.ts'
import type { ScribeProtocol, PuppetProtocol } from '../suite/suite.protocol.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function sizeScribeNote(body: Sent<ScribeProtocol, 'note'>): number {
  let size = 8
  size += textSizeMax(body.text, 'text')
  return size
}

function writeScribeNote(body: Sent<ScribeProtocol, 'note'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 0] = textSize
  end = aligned(end + textSize)
  return end
}

function readScribeNote(memory: CodecMemory, at: number): Sent<ScribeProtocol, 'note'> {
  let end = at + 8
  const i = at >> 2
  const _text = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  memory.position = end
  return { type: 'note', text: _text }
}

function writeScribeNotes(_body: Sent<ScribeProtocol, 'notes'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readScribeNotes(memory: CodecMemory, at: number): Sent<ScribeProtocol, 'notes'> {
  memory.position = at + 0
  return { type: 'notes' }
}

function sizeScribeNotesReply(body: ReplyOf<ScribeProtocol['notes']>): number {
  let size = 8
  size += listLength(body.notes, 'notes') * 8
  for (const item of body.notes) size += textSizeMax(item, 'notes')
  return size
}

function writeScribeNotesReply(body: ReplyOf<ScribeProtocol['notes']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = body.notes.length
  for (const item of body.notes) {
    const size = putText(memory, item, end + 4)
    memory.int32[end >> 2] = size
    end = aligned(end + 4 + size)
  }
  return end
}

function readScribeNotesReply(memory: CodecMemory, at: number): ReplyOf<ScribeProtocol['notes']> {
  let end = at + 8
  const i = at >> 2
  const notesItems: NonNullable<ReplyOf<ScribeProtocol['notes']>['notes']>[number][] = []
  for (let n = memory.int32[i + 0] as number; n > 0; n--) {
    const size = memory.int32[end >> 2] as number
    notesItems.push(takeText(memory, end + 4, size))
    end = aligned(end + 4 + size)
  }
  const _notes = notesItems
  memory.position = end
  return { notes: _notes }
}

function writeScribeEverythingInnerDeeper(body: NonNullable<NonNullable<Sent<ScribeProtocol, 'everything'>['inner']>['deeper']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = int64(body.n, 'n')
  return at + 8
}

function readScribeEverythingInnerDeeper(memory: CodecMemory, at: number): NonNullable<NonNullable<Sent<ScribeProtocol, 'everything'>['inner']>['deeper']> {
  const d = at >> 3
  const _n = memory.float64[d + 0] as number
  memory.position = at + 8
  return { n: _n }
}

function sizeScribeEverythingInner(body: NonNullable<Sent<ScribeProtocol, 'everything'>['inner']>): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += 8
  return size
}

function writeScribeEverythingInner(body: NonNullable<Sent<ScribeProtocol, 'everything'>['inner']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  end = writeScribeEverythingInnerDeeper(inner(body.deeper, 'deeper'), memory, end)
  return end
}

function readScribeEverythingInner(memory: CodecMemory, at: number): NonNullable<Sent<ScribeProtocol, 'everything'>['inner']> {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const _deeper = readScribeEverythingInnerDeeper(memory, end)
  end = memory.position
  memory.position = end
  return { name: _name, deeper: _deeper }
}

function writeScribeEverythingOptionalInner(body: NonNullable<Sent<ScribeProtocol, 'everything'>['optionalInner']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  let flags0 = 0
  flags0 |= flag(body.flag, 1, 'flag')
  memory.int32[i + 0] = flags0
  return at + 8
}

function readScribeEverythingOptionalInner(memory: CodecMemory, at: number): NonNullable<Sent<ScribeProtocol, 'everything'>['optionalInner']> {
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const _flag = (flags0 & 1) !== 0
  memory.position = at + 8
  return { flag: _flag }
}

function writeScribeEverythingPoints(body: NonNullable<Sent<ScribeProtocol, 'everything'>['points']>[number], memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.int32[i + 0] = int32(body.x, 'x')
  memory.float64[d + 0] = float64(body.y, 'y')
  return at + 16
}

function readScribeEverythingPoints(memory: CodecMemory, at: number): NonNullable<Sent<ScribeProtocol, 'everything'>['points']>[number] {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _x = memory.int32[i + 0] as number
  const _y = memory.float64[d + 0] as number
  memory.position = at + 16
  return { x: _x, y: _y }
}

function sizeScribeEverythingNamed(body: NonNullable<Sent<ScribeProtocol, 'everything'>['named']>[number]): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  if (body.payload !== undefined) {
    size += bytesSize(body.payload, 'payload')
  }
  return size
}

function writeScribeEverythingNamed(body: NonNullable<Sent<ScribeProtocol, 'everything'>['named']>[number], memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 1] = nameSize
  end = aligned(end + nameSize)
  if (body.payload !== undefined) flags0 |= 1
  if (body.payload !== undefined) {
    end = memory.putBytes(body.payload, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readScribeEverythingNamed(memory: CodecMemory, at: number): NonNullable<Sent<ScribeProtocol, 'everything'>['named']>[number] {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const _name = takeText(memory, end, memory.int32[i + 1] as number)
  end = aligned(end + (memory.int32[i + 1] as number))
  let _payload: NonNullable<NonNullable<Sent<ScribeProtocol, 'everything'>['named']>[number]['payload']> | undefined = undefined
  if ((flags0 & 1) !== 0) {
    _payload = memory.takeBytes(end)
    end = memory.position
  }
  memory.position = end
  const body: Mutable<NonNullable<Sent<ScribeProtocol, 'everything'>['named']>[number]> = { name: _name }
  if (_payload !== undefined) body.payload = _payload
  return body
}

function bytesInScribeEverythingNamed(body: NonNullable<Sent<ScribeProtocol, 'everything'>['named']>[number], views: Uint8Array[]): void {
  if (body.payload !== undefined) {
    views.push(body.payload)
  }
}

function sizeScribeEverything(body: Sent<ScribeProtocol, 'everything'>): number {
  let size = 112
  size += textSizeMax(body.text, 'text')
  size += bytesSize(body.bytes, 'bytes')
  if (body.absentText !== undefined) {
    size += textSizeMax(body.absentText, 'absentText')
  }
  if (body.nullText !== null) {
    size += textSizeMax(body.nullText, 'nullText')
  }
  if (body.anyText !== undefined && body.anyText !== null) {
    size += textSizeMax(body.anyText, 'anyText')
  }
  if (body.optionalBytes !== undefined) {
    size += bytesSize(body.optionalBytes, 'optionalBytes')
  }
  size += sizeScribeEverythingInner(inner(body.inner, 'inner'))
  if (body.optionalInner !== undefined) {
    size += 8
  }
  size += aligned(listLength(body.int32s, 'int32s') * 4)
  size += listLength(body.int64s, 'int64s') * 8
  size += listLength(body.float64s, 'float64s') * 8
  size += aligned(listLength(body.flags, 'flags') * 4)
  size += listLength(body.texts, 'texts') * 8
  for (const item of body.texts) size += textSizeMax(item, 'texts')
  size += aligned(listLength(body.words, 'words') * 4)
  listLength(body.parts, 'parts')
  for (const item of body.parts) size += bytesSize(item, 'parts')
  size += listLength(body.refs, 'refs') * 8
  size += listLength(body.waiters, 'waiters') * 16
  size += listLength(body.points, 'points') * 16
  if (body.named !== undefined) {
    listLength(body.named, 'named')
    for (const item of body.named) size += sizeScribeEverythingNamed(inner(item, 'named'))
  }
  return size
}

function writeScribeEverything(body: Sent<ScribeProtocol, 'everything'>, memory: CodecMemory, at: number): number {
  let end = at + 112
  const d = at >> 3
  const i = (at >> 2) + 8
  let flags0 = 0
  memory.int32[i + 1] = int32(body.int32, 'int32')
  memory.float64[d + 0] = int64(body.int64, 'int64')
  memory.float64[d + 1] = float64(body.float64, 'float64')
  flags0 |= flag(body.yes, 1, 'yes')
  flags0 |= flag(body.no, 2, 'no')
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 2] = textSize
  end = aligned(end + textSize)
  memory.int32[i + 3] = wordNumber(['low', 'middle', 'high'], body.word, 'word')
  end = memory.putBytes(body.bytes, end)
  memory.float64[d + 2] = int64(body.ref, 'ref')
  memory.float64[d + 3] = int64(inner(body.waiter, 'waiter').ask, 'waiter')
  memory.int32[i + 4] = int32(body.waiter.method, 'waiter')
  if (body.absentText !== undefined) flags0 |= 4
  if (body.absentText !== undefined) {
    const absentTextSize = putText(memory, body.absentText, end)
    memory.int32[i + 5] = absentTextSize
    end = aligned(end + absentTextSize)
  }
  if (body.nullText === null) flags0 |= 8
  if (body.nullText !== null) {
    const nullTextSize = putText(memory, body.nullText, end)
    memory.int32[i + 6] = nullTextSize
    end = aligned(end + nullTextSize)
  }
  if (body.anyText !== undefined) flags0 |= 16
  if (body.anyText === null) flags0 |= 32
  if (body.anyText !== undefined && body.anyText !== null) {
    const anyTextSize = putText(memory, body.anyText, end)
    memory.int32[i + 7] = anyTextSize
    end = aligned(end + anyTextSize)
  }
  if (body.optionalInt32 !== undefined) flags0 |= 64
  if (body.optionalInt32 !== undefined) {
    memory.int32[i + 8] = int32(body.optionalInt32, 'optionalInt32')
  }
  if (body.optionalBytes !== undefined) flags0 |= 128
  if (body.optionalBytes !== undefined) {
    end = memory.putBytes(body.optionalBytes, end)
  }
  end = writeScribeEverythingInner(body.inner, memory, end)
  if (body.optionalInner !== undefined) flags0 |= 256
  if (body.optionalInner !== undefined) {
    end = writeScribeEverythingOptionalInner(inner(body.optionalInner, 'optionalInner'), memory, end)
  }
  memory.int32[i + 9] = body.int32s.length
  let int32sAt = end >> 2
  for (const item of body.int32s) memory.int32[int32sAt++] = int32(item, 'int32s')
  end = aligned(int32sAt << 2)
  memory.int32[i + 10] = body.int64s.length
  let int64sAt = end >> 3
  for (const item of body.int64s) memory.float64[int64sAt++] = int64(item, 'int64s')
  end = int64sAt << 3
  memory.int32[i + 11] = body.float64s.length
  let float64sAt = end >> 3
  for (const item of body.float64s) memory.float64[float64sAt++] = float64(item, 'float64s')
  end = float64sAt << 3
  memory.int32[i + 12] = body.flags.length
  let flagsAt = end >> 2
  for (const item of body.flags) memory.int32[flagsAt++] = flag(item, 1, 'flags')
  end = aligned(flagsAt << 2)
  memory.int32[i + 13] = body.texts.length
  for (const item of body.texts) {
    const size = putText(memory, item, end + 4)
    memory.int32[end >> 2] = size
    end = aligned(end + 4 + size)
  }
  memory.int32[i + 14] = body.words.length
  let wordsAt = end >> 2
  for (const item of body.words) memory.int32[wordsAt++] = wordNumber(['low', 'middle', 'high'], item, 'words')
  end = aligned(wordsAt << 2)
  memory.int32[i + 15] = body.parts.length
  for (const item of body.parts) end = memory.putBytes(item, end)
  memory.int32[i + 16] = body.refs.length
  let refsAt = end >> 3
  for (const item of body.refs) memory.float64[refsAt++] = int64(item, 'refs')
  end = refsAt << 3
  memory.int32[i + 17] = body.waiters.length
  for (const item of body.waiters) {
    memory.float64[end >> 3] = int64(inner(item, 'waiters').ask, 'waiters')
    memory.int32[(end >> 2) + 2] = int32(item.method, 'waiters')
    end += 16
  }
  memory.int32[i + 18] = body.points.length
  for (const item of body.points) end = writeScribeEverythingPoints(inner(item, 'points'), memory, end)
  if (body.named !== undefined) flags0 |= 512
  if (body.named !== undefined) {
    memory.int32[i + 19] = body.named.length
    for (const item of body.named) end = writeScribeEverythingNamed(item, memory, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readScribeEverything(memory: CodecMemory, at: number): Sent<ScribeProtocol, 'everything'> {
  let end = at + 112
  const d = at >> 3
  const i = (at >> 2) + 8
  const flags0 = memory.int32[i + 0] as number
  const _int32 = memory.int32[i + 1] as number
  const _int64 = memory.float64[d + 0] as number
  const _float64 = memory.float64[d + 1] as number
  const _yes = (flags0 & 1) !== 0
  const _no = (flags0 & 2) !== 0
  const _text = takeText(memory, end, memory.int32[i + 2] as number)
  end = aligned(end + (memory.int32[i + 2] as number))
  const _word = ['low', 'middle', 'high'][memory.int32[i + 3] as number] as NonNullable<Sent<ScribeProtocol, 'everything'>['word']>
  const _bytes = memory.takeBytes(end)
  end = memory.position
  const _ref = memory.float64[d + 2] as NonNullable<Sent<ScribeProtocol, 'everything'>['ref']>
  const _waiter: NonNullable<Sent<ScribeProtocol, 'everything'>['waiter']> = { ask: memory.float64[d + 3] as number, method: memory.int32[i + 4] as number }
  let _absentText: NonNullable<Sent<ScribeProtocol, 'everything'>['absentText']> | undefined = undefined
  if ((flags0 & 4) !== 0) {
    _absentText = takeText(memory, end, memory.int32[i + 5] as number)
    end = aligned(end + (memory.int32[i + 5] as number))
  }
  let _nullText: NonNullable<Sent<ScribeProtocol, 'everything'>['nullText']> | null = null
  if (!((flags0 & 8) !== 0)) {
    _nullText = takeText(memory, end, memory.int32[i + 6] as number)
    end = aligned(end + (memory.int32[i + 6] as number))
  }
  let _anyText: NonNullable<Sent<ScribeProtocol, 'everything'>['anyText']> | null | undefined = undefined
  if ((flags0 & 32) !== 0) _anyText = null
  if ((flags0 & 16) !== 0 && !((flags0 & 32) !== 0)) {
    _anyText = takeText(memory, end, memory.int32[i + 7] as number)
    end = aligned(end + (memory.int32[i + 7] as number))
  }
  let _optionalInt32: NonNullable<Sent<ScribeProtocol, 'everything'>['optionalInt32']> | undefined = undefined
  if ((flags0 & 64) !== 0) {
    _optionalInt32 = memory.int32[i + 8] as number
  }
  let _optionalBytes: NonNullable<Sent<ScribeProtocol, 'everything'>['optionalBytes']> | undefined = undefined
  if ((flags0 & 128) !== 0) {
    _optionalBytes = memory.takeBytes(end)
    end = memory.position
  }
  const _inner = readScribeEverythingInner(memory, end)
  end = memory.position
  let _optionalInner: NonNullable<Sent<ScribeProtocol, 'everything'>['optionalInner']> | undefined = undefined
  if ((flags0 & 256) !== 0) {
    _optionalInner = readScribeEverythingOptionalInner(memory, end)
    end = memory.position
  }
  const int32sItems: NonNullable<Sent<ScribeProtocol, 'everything'>['int32s']>[number][] = []
  for (let n = memory.int32[i + 9] as number; n > 0; n--) {
    int32sItems.push(memory.int32[end >> 2] as number)
    end += 4
  }
  end = aligned(end)
  const _int32s = int32sItems
  const int64sItems: NonNullable<Sent<ScribeProtocol, 'everything'>['int64s']>[number][] = []
  for (let n = memory.int32[i + 10] as number; n > 0; n--) {
    int64sItems.push(memory.float64[end >> 3] as NonNullable<Sent<ScribeProtocol, 'everything'>['int64s']>[number])
    end += 8
  }
  const _int64s = int64sItems
  const float64sItems: NonNullable<Sent<ScribeProtocol, 'everything'>['float64s']>[number][] = []
  for (let n = memory.int32[i + 11] as number; n > 0; n--) {
    float64sItems.push(memory.float64[end >> 3] as NonNullable<Sent<ScribeProtocol, 'everything'>['float64s']>[number])
    end += 8
  }
  const _float64s = float64sItems
  const flagsItems: NonNullable<Sent<ScribeProtocol, 'everything'>['flags']>[number][] = []
  for (let n = memory.int32[i + 12] as number; n > 0; n--) {
    flagsItems.push(memory.int32[end >> 2] === 1)
    end += 4
  }
  end = aligned(end)
  const _flags = flagsItems
  const textsItems: NonNullable<Sent<ScribeProtocol, 'everything'>['texts']>[number][] = []
  for (let n = memory.int32[i + 13] as number; n > 0; n--) {
    const size = memory.int32[end >> 2] as number
    textsItems.push(takeText(memory, end + 4, size))
    end = aligned(end + 4 + size)
  }
  const _texts = textsItems
  const wordsItems: NonNullable<Sent<ScribeProtocol, 'everything'>['words']>[number][] = []
  for (let n = memory.int32[i + 14] as number; n > 0; n--) {
    wordsItems.push(['low', 'middle', 'high'][memory.int32[end >> 2] as number] as NonNullable<Sent<ScribeProtocol, 'everything'>['words']>[number])
    end += 4
  }
  end = aligned(end)
  const _words = wordsItems
  const partsItems: NonNullable<Sent<ScribeProtocol, 'everything'>['parts']>[number][] = []
  for (let n = memory.int32[i + 15] as number; n > 0; n--) {
    partsItems.push(memory.takeBytes(end))
    end = memory.position
  }
  const _parts = partsItems
  const refsItems: NonNullable<Sent<ScribeProtocol, 'everything'>['refs']>[number][] = []
  for (let n = memory.int32[i + 16] as number; n > 0; n--) {
    refsItems.push(memory.float64[end >> 3] as NonNullable<Sent<ScribeProtocol, 'everything'>['refs']>[number])
    end += 8
  }
  const _refs = refsItems
  const waitersItems: NonNullable<Sent<ScribeProtocol, 'everything'>['waiters']>[number][] = []
  for (let n = memory.int32[i + 17] as number; n > 0; n--) {
    waitersItems.push({ ask: memory.float64[end >> 3] as number, method: memory.int32[(end >> 2) + 2] as number })
    end += 16
  }
  const _waiters = waitersItems
  const pointsItems: NonNullable<Sent<ScribeProtocol, 'everything'>['points']>[number][] = []
  for (let n = memory.int32[i + 18] as number; n > 0; n--) {
    pointsItems.push(readScribeEverythingPoints(memory, end))
    end = memory.position
  }
  const _points = pointsItems
  let _named: NonNullable<Sent<ScribeProtocol, 'everything'>['named']> | undefined = undefined
  if ((flags0 & 512) !== 0) {
    const namedItems: NonNullable<Sent<ScribeProtocol, 'everything'>['named']>[number][] = []
    for (let n = memory.int32[i + 19] as number; n > 0; n--) {
      namedItems.push(readScribeEverythingNamed(memory, end))
      end = memory.position
    }
    _named = namedItems
  }
  memory.position = end
  const body: Mutable<Sent<ScribeProtocol, 'everything'>> = { type: 'everything', int32: _int32, int64: _int64, float64: _float64, yes: _yes, no: _no, text: _text, word: _word, bytes: _bytes, ref: _ref, waiter: _waiter, nullText: _nullText, inner: _inner, int32s: _int32s, int64s: _int64s, float64s: _float64s, flags: _flags, texts: _texts, words: _words, parts: _parts, refs: _refs, waiters: _waiters, points: _points }
  if (_absentText !== undefined) body.absentText = _absentText
  if (_anyText !== undefined) body.anyText = _anyText
  if (_optionalInt32 !== undefined) body.optionalInt32 = _optionalInt32
  if (_optionalBytes !== undefined) body.optionalBytes = _optionalBytes
  if (_optionalInner !== undefined) body.optionalInner = _optionalInner
  if (_named !== undefined) body.named = _named
  return body
}

function bytesInScribeEverything(body: Sent<ScribeProtocol, 'everything'>, views: Uint8Array[]): void {
  views.push(body.bytes)
  if (body.optionalBytes !== undefined) {
    views.push(body.optionalBytes)
  }
  for (const item of body.parts) views.push(item)
  if (body.named !== undefined) {
    for (const item of body.named) bytesInScribeEverythingNamed(item, views)
  }
}

function writeScribeEverythingReplyInnerDeeper(body: NonNullable<NonNullable<ReplyOf<ScribeProtocol['everything']>['inner']>['deeper']>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = int64(body.n, 'n')
  return at + 8
}

function readScribeEverythingReplyInnerDeeper(memory: CodecMemory, at: number): NonNullable<NonNullable<ReplyOf<ScribeProtocol['everything']>['inner']>['deeper']> {
  const d = at >> 3
  const _n = memory.float64[d + 0] as number
  memory.position = at + 8
  return { n: _n }
}

function sizeScribeEverythingReplyInner(body: NonNullable<ReplyOf<ScribeProtocol['everything']>['inner']>): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += 8
  return size
}

function writeScribeEverythingReplyInner(body: NonNullable<ReplyOf<ScribeProtocol['everything']>['inner']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  end = writeScribeEverythingReplyInnerDeeper(inner(body.deeper, 'deeper'), memory, end)
  return end
}

function readScribeEverythingReplyInner(memory: CodecMemory, at: number): NonNullable<ReplyOf<ScribeProtocol['everything']>['inner']> {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const _deeper = readScribeEverythingReplyInnerDeeper(memory, end)
  end = memory.position
  memory.position = end
  return { name: _name, deeper: _deeper }
}

function writeScribeEverythingReplyOptionalInner(body: NonNullable<ReplyOf<ScribeProtocol['everything']>['optionalInner']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  let flags0 = 0
  flags0 |= flag(body.flag, 1, 'flag')
  memory.int32[i + 0] = flags0
  return at + 8
}

function readScribeEverythingReplyOptionalInner(memory: CodecMemory, at: number): NonNullable<ReplyOf<ScribeProtocol['everything']>['optionalInner']> {
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const _flag = (flags0 & 1) !== 0
  memory.position = at + 8
  return { flag: _flag }
}

function writeScribeEverythingReplyPoints(body: NonNullable<ReplyOf<ScribeProtocol['everything']>['points']>[number], memory: CodecMemory, at: number): number {
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.int32[i + 0] = int32(body.x, 'x')
  memory.float64[d + 0] = float64(body.y, 'y')
  return at + 16
}

function readScribeEverythingReplyPoints(memory: CodecMemory, at: number): NonNullable<ReplyOf<ScribeProtocol['everything']>['points']>[number] {
  const d = at >> 3
  const i = (at >> 2) + 2
  const _x = memory.int32[i + 0] as number
  const _y = memory.float64[d + 0] as number
  memory.position = at + 16
  return { x: _x, y: _y }
}

function sizeScribeEverythingReplyNamed(body: NonNullable<ReplyOf<ScribeProtocol['everything']>['named']>[number]): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  if (body.payload !== undefined) {
    size += bytesSize(body.payload, 'payload')
  }
  return size
}

function writeScribeEverythingReplyNamed(body: NonNullable<ReplyOf<ScribeProtocol['everything']>['named']>[number], memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 1] = nameSize
  end = aligned(end + nameSize)
  if (body.payload !== undefined) flags0 |= 1
  if (body.payload !== undefined) {
    end = memory.putBytes(body.payload, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readScribeEverythingReplyNamed(memory: CodecMemory, at: number): NonNullable<ReplyOf<ScribeProtocol['everything']>['named']>[number] {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const _name = takeText(memory, end, memory.int32[i + 1] as number)
  end = aligned(end + (memory.int32[i + 1] as number))
  let _payload: NonNullable<NonNullable<ReplyOf<ScribeProtocol['everything']>['named']>[number]['payload']> | undefined = undefined
  if ((flags0 & 1) !== 0) {
    _payload = memory.takeBytes(end)
    end = memory.position
  }
  memory.position = end
  const body: Mutable<NonNullable<ReplyOf<ScribeProtocol['everything']>['named']>[number]> = { name: _name }
  if (_payload !== undefined) body.payload = _payload
  return body
}

function bytesInScribeEverythingReplyNamed(body: NonNullable<ReplyOf<ScribeProtocol['everything']>['named']>[number], views: Uint8Array[]): void {
  if (body.payload !== undefined) {
    views.push(body.payload)
  }
}

function sizeScribeEverythingReply(body: ReplyOf<ScribeProtocol['everything']>): number {
  let size = 112
  size += textSizeMax(body.text, 'text')
  size += bytesSize(body.bytes, 'bytes')
  if (body.absentText !== undefined) {
    size += textSizeMax(body.absentText, 'absentText')
  }
  if (body.nullText !== null) {
    size += textSizeMax(body.nullText, 'nullText')
  }
  if (body.anyText !== undefined && body.anyText !== null) {
    size += textSizeMax(body.anyText, 'anyText')
  }
  if (body.optionalBytes !== undefined) {
    size += bytesSize(body.optionalBytes, 'optionalBytes')
  }
  size += sizeScribeEverythingReplyInner(inner(body.inner, 'inner'))
  if (body.optionalInner !== undefined) {
    size += 8
  }
  size += aligned(listLength(body.int32s, 'int32s') * 4)
  size += listLength(body.int64s, 'int64s') * 8
  size += listLength(body.float64s, 'float64s') * 8
  size += aligned(listLength(body.flags, 'flags') * 4)
  size += listLength(body.texts, 'texts') * 8
  for (const item of body.texts) size += textSizeMax(item, 'texts')
  size += aligned(listLength(body.words, 'words') * 4)
  listLength(body.parts, 'parts')
  for (const item of body.parts) size += bytesSize(item, 'parts')
  size += listLength(body.refs, 'refs') * 8
  size += listLength(body.waiters, 'waiters') * 16
  size += listLength(body.points, 'points') * 16
  if (body.named !== undefined) {
    listLength(body.named, 'named')
    for (const item of body.named) size += sizeScribeEverythingReplyNamed(inner(item, 'named'))
  }
  return size
}

function writeScribeEverythingReply(body: ReplyOf<ScribeProtocol['everything']>, memory: CodecMemory, at: number): number {
  let end = at + 112
  const d = at >> 3
  const i = (at >> 2) + 8
  let flags0 = 0
  memory.int32[i + 1] = int32(body.int32, 'int32')
  memory.float64[d + 0] = int64(body.int64, 'int64')
  memory.float64[d + 1] = float64(body.float64, 'float64')
  flags0 |= flag(body.yes, 1, 'yes')
  flags0 |= flag(body.no, 2, 'no')
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 2] = textSize
  end = aligned(end + textSize)
  memory.int32[i + 3] = wordNumber(['low', 'middle', 'high'], body.word, 'word')
  end = memory.putBytes(body.bytes, end)
  memory.float64[d + 2] = int64(body.ref, 'ref')
  memory.float64[d + 3] = int64(inner(body.waiter, 'waiter').ask, 'waiter')
  memory.int32[i + 4] = int32(body.waiter.method, 'waiter')
  if (body.absentText !== undefined) flags0 |= 4
  if (body.absentText !== undefined) {
    const absentTextSize = putText(memory, body.absentText, end)
    memory.int32[i + 5] = absentTextSize
    end = aligned(end + absentTextSize)
  }
  if (body.nullText === null) flags0 |= 8
  if (body.nullText !== null) {
    const nullTextSize = putText(memory, body.nullText, end)
    memory.int32[i + 6] = nullTextSize
    end = aligned(end + nullTextSize)
  }
  if (body.anyText !== undefined) flags0 |= 16
  if (body.anyText === null) flags0 |= 32
  if (body.anyText !== undefined && body.anyText !== null) {
    const anyTextSize = putText(memory, body.anyText, end)
    memory.int32[i + 7] = anyTextSize
    end = aligned(end + anyTextSize)
  }
  if (body.optionalInt32 !== undefined) flags0 |= 64
  if (body.optionalInt32 !== undefined) {
    memory.int32[i + 8] = int32(body.optionalInt32, 'optionalInt32')
  }
  if (body.optionalBytes !== undefined) flags0 |= 128
  if (body.optionalBytes !== undefined) {
    end = memory.putBytes(body.optionalBytes, end)
  }
  end = writeScribeEverythingReplyInner(body.inner, memory, end)
  if (body.optionalInner !== undefined) flags0 |= 256
  if (body.optionalInner !== undefined) {
    end = writeScribeEverythingReplyOptionalInner(inner(body.optionalInner, 'optionalInner'), memory, end)
  }
  memory.int32[i + 9] = body.int32s.length
  let int32sAt = end >> 2
  for (const item of body.int32s) memory.int32[int32sAt++] = int32(item, 'int32s')
  end = aligned(int32sAt << 2)
  memory.int32[i + 10] = body.int64s.length
  let int64sAt = end >> 3
  for (const item of body.int64s) memory.float64[int64sAt++] = int64(item, 'int64s')
  end = int64sAt << 3
  memory.int32[i + 11] = body.float64s.length
  let float64sAt = end >> 3
  for (const item of body.float64s) memory.float64[float64sAt++] = float64(item, 'float64s')
  end = float64sAt << 3
  memory.int32[i + 12] = body.flags.length
  let flagsAt = end >> 2
  for (const item of body.flags) memory.int32[flagsAt++] = flag(item, 1, 'flags')
  end = aligned(flagsAt << 2)
  memory.int32[i + 13] = body.texts.length
  for (const item of body.texts) {
    const size = putText(memory, item, end + 4)
    memory.int32[end >> 2] = size
    end = aligned(end + 4 + size)
  }
  memory.int32[i + 14] = body.words.length
  let wordsAt = end >> 2
  for (const item of body.words) memory.int32[wordsAt++] = wordNumber(['low', 'middle', 'high'], item, 'words')
  end = aligned(wordsAt << 2)
  memory.int32[i + 15] = body.parts.length
  for (const item of body.parts) end = memory.putBytes(item, end)
  memory.int32[i + 16] = body.refs.length
  let refsAt = end >> 3
  for (const item of body.refs) memory.float64[refsAt++] = int64(item, 'refs')
  end = refsAt << 3
  memory.int32[i + 17] = body.waiters.length
  for (const item of body.waiters) {
    memory.float64[end >> 3] = int64(inner(item, 'waiters').ask, 'waiters')
    memory.int32[(end >> 2) + 2] = int32(item.method, 'waiters')
    end += 16
  }
  memory.int32[i + 18] = body.points.length
  for (const item of body.points) end = writeScribeEverythingReplyPoints(inner(item, 'points'), memory, end)
  if (body.named !== undefined) flags0 |= 512
  if (body.named !== undefined) {
    memory.int32[i + 19] = body.named.length
    for (const item of body.named) end = writeScribeEverythingReplyNamed(item, memory, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readScribeEverythingReply(memory: CodecMemory, at: number): ReplyOf<ScribeProtocol['everything']> {
  let end = at + 112
  const d = at >> 3
  const i = (at >> 2) + 8
  const flags0 = memory.int32[i + 0] as number
  const _int32 = memory.int32[i + 1] as number
  const _int64 = memory.float64[d + 0] as number
  const _float64 = memory.float64[d + 1] as number
  const _yes = (flags0 & 1) !== 0
  const _no = (flags0 & 2) !== 0
  const _text = takeText(memory, end, memory.int32[i + 2] as number)
  end = aligned(end + (memory.int32[i + 2] as number))
  const _word = ['low', 'middle', 'high'][memory.int32[i + 3] as number] as NonNullable<ReplyOf<ScribeProtocol['everything']>['word']>
  const _bytes = memory.takeBytes(end)
  end = memory.position
  const _ref = memory.float64[d + 2] as NonNullable<ReplyOf<ScribeProtocol['everything']>['ref']>
  const _waiter: NonNullable<ReplyOf<ScribeProtocol['everything']>['waiter']> = { ask: memory.float64[d + 3] as number, method: memory.int32[i + 4] as number }
  let _absentText: NonNullable<ReplyOf<ScribeProtocol['everything']>['absentText']> | undefined = undefined
  if ((flags0 & 4) !== 0) {
    _absentText = takeText(memory, end, memory.int32[i + 5] as number)
    end = aligned(end + (memory.int32[i + 5] as number))
  }
  let _nullText: NonNullable<ReplyOf<ScribeProtocol['everything']>['nullText']> | null = null
  if (!((flags0 & 8) !== 0)) {
    _nullText = takeText(memory, end, memory.int32[i + 6] as number)
    end = aligned(end + (memory.int32[i + 6] as number))
  }
  let _anyText: NonNullable<ReplyOf<ScribeProtocol['everything']>['anyText']> | null | undefined = undefined
  if ((flags0 & 32) !== 0) _anyText = null
  if ((flags0 & 16) !== 0 && !((flags0 & 32) !== 0)) {
    _anyText = takeText(memory, end, memory.int32[i + 7] as number)
    end = aligned(end + (memory.int32[i + 7] as number))
  }
  let _optionalInt32: NonNullable<ReplyOf<ScribeProtocol['everything']>['optionalInt32']> | undefined = undefined
  if ((flags0 & 64) !== 0) {
    _optionalInt32 = memory.int32[i + 8] as number
  }
  let _optionalBytes: NonNullable<ReplyOf<ScribeProtocol['everything']>['optionalBytes']> | undefined = undefined
  if ((flags0 & 128) !== 0) {
    _optionalBytes = memory.takeBytes(end)
    end = memory.position
  }
  const _inner = readScribeEverythingReplyInner(memory, end)
  end = memory.position
  let _optionalInner: NonNullable<ReplyOf<ScribeProtocol['everything']>['optionalInner']> | undefined = undefined
  if ((flags0 & 256) !== 0) {
    _optionalInner = readScribeEverythingReplyOptionalInner(memory, end)
    end = memory.position
  }
  const int32sItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['int32s']>[number][] = []
  for (let n = memory.int32[i + 9] as number; n > 0; n--) {
    int32sItems.push(memory.int32[end >> 2] as number)
    end += 4
  }
  end = aligned(end)
  const _int32s = int32sItems
  const int64sItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['int64s']>[number][] = []
  for (let n = memory.int32[i + 10] as number; n > 0; n--) {
    int64sItems.push(memory.float64[end >> 3] as NonNullable<ReplyOf<ScribeProtocol['everything']>['int64s']>[number])
    end += 8
  }
  const _int64s = int64sItems
  const float64sItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['float64s']>[number][] = []
  for (let n = memory.int32[i + 11] as number; n > 0; n--) {
    float64sItems.push(memory.float64[end >> 3] as NonNullable<ReplyOf<ScribeProtocol['everything']>['float64s']>[number])
    end += 8
  }
  const _float64s = float64sItems
  const flagsItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['flags']>[number][] = []
  for (let n = memory.int32[i + 12] as number; n > 0; n--) {
    flagsItems.push(memory.int32[end >> 2] === 1)
    end += 4
  }
  end = aligned(end)
  const _flags = flagsItems
  const textsItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['texts']>[number][] = []
  for (let n = memory.int32[i + 13] as number; n > 0; n--) {
    const size = memory.int32[end >> 2] as number
    textsItems.push(takeText(memory, end + 4, size))
    end = aligned(end + 4 + size)
  }
  const _texts = textsItems
  const wordsItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['words']>[number][] = []
  for (let n = memory.int32[i + 14] as number; n > 0; n--) {
    wordsItems.push(['low', 'middle', 'high'][memory.int32[end >> 2] as number] as NonNullable<ReplyOf<ScribeProtocol['everything']>['words']>[number])
    end += 4
  }
  end = aligned(end)
  const _words = wordsItems
  const partsItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['parts']>[number][] = []
  for (let n = memory.int32[i + 15] as number; n > 0; n--) {
    partsItems.push(memory.takeBytes(end))
    end = memory.position
  }
  const _parts = partsItems
  const refsItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['refs']>[number][] = []
  for (let n = memory.int32[i + 16] as number; n > 0; n--) {
    refsItems.push(memory.float64[end >> 3] as NonNullable<ReplyOf<ScribeProtocol['everything']>['refs']>[number])
    end += 8
  }
  const _refs = refsItems
  const waitersItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['waiters']>[number][] = []
  for (let n = memory.int32[i + 17] as number; n > 0; n--) {
    waitersItems.push({ ask: memory.float64[end >> 3] as number, method: memory.int32[(end >> 2) + 2] as number })
    end += 16
  }
  const _waiters = waitersItems
  const pointsItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['points']>[number][] = []
  for (let n = memory.int32[i + 18] as number; n > 0; n--) {
    pointsItems.push(readScribeEverythingReplyPoints(memory, end))
    end = memory.position
  }
  const _points = pointsItems
  let _named: NonNullable<ReplyOf<ScribeProtocol['everything']>['named']> | undefined = undefined
  if ((flags0 & 512) !== 0) {
    const namedItems: NonNullable<ReplyOf<ScribeProtocol['everything']>['named']>[number][] = []
    for (let n = memory.int32[i + 19] as number; n > 0; n--) {
      namedItems.push(readScribeEverythingReplyNamed(memory, end))
      end = memory.position
    }
    _named = namedItems
  }
  memory.position = end
  const body: Mutable<ReplyOf<ScribeProtocol['everything']>> = { int32: _int32, int64: _int64, float64: _float64, yes: _yes, no: _no, text: _text, word: _word, bytes: _bytes, ref: _ref, waiter: _waiter, nullText: _nullText, inner: _inner, int32s: _int32s, int64s: _int64s, float64s: _float64s, flags: _flags, texts: _texts, words: _words, parts: _parts, refs: _refs, waiters: _waiters, points: _points }
  if (_absentText !== undefined) body.absentText = _absentText
  if (_anyText !== undefined) body.anyText = _anyText
  if (_optionalInt32 !== undefined) body.optionalInt32 = _optionalInt32
  if (_optionalBytes !== undefined) body.optionalBytes = _optionalBytes
  if (_optionalInner !== undefined) body.optionalInner = _optionalInner
  if (_named !== undefined) body.named = _named
  return body
}

function bytesInScribeEverythingReply(body: ReplyOf<ScribeProtocol['everything']>, views: Uint8Array[]): void {
  views.push(body.bytes)
  if (body.optionalBytes !== undefined) {
    views.push(body.optionalBytes)
  }
  for (const item of body.parts) views.push(item)
  if (body.named !== undefined) {
    for (const item of body.named) bytesInScribeEverythingReplyNamed(item, views)
  }
}

function sizePuppetAct(body: Sent<PuppetProtocol, 'act'>): number {
  let size = 8
  size += textSizeMax(body.script, 'script')
  return size
}

function writePuppetAct(body: Sent<PuppetProtocol, 'act'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const scriptSize = putText(memory, body.script, end)
  memory.int32[i + 0] = scriptSize
  end = aligned(end + scriptSize)
  return end
}

function readPuppetAct(memory: CodecMemory, at: number): Sent<PuppetProtocol, 'act'> {
  let end = at + 8
  const i = at >> 2
  const _script = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  memory.position = end
  return { type: 'act', script: _script }
}

function sizePuppetSay(body: Sent<PuppetProtocol, 'say'>): number {
  let size = 8
  size += textSizeMax(body.text, 'text')
  return size
}

function writePuppetSay(body: Sent<PuppetProtocol, 'say'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 0] = textSize
  end = aligned(end + textSize)
  return end
}

function readPuppetSay(memory: CodecMemory, at: number): Sent<PuppetProtocol, 'say'> {
  let end = at + 8
  const i = at >> 2
  const _text = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  memory.position = end
  return { type: 'say', text: _text }
}

function sizePuppetQuestion(body: Sent<PuppetProtocol, 'question'>): number {
  let size = 8
  size += textSizeMax(body.text, 'text')
  return size
}

function writePuppetQuestion(body: Sent<PuppetProtocol, 'question'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 0] = textSize
  end = aligned(end + textSize)
  return end
}

function readPuppetQuestion(memory: CodecMemory, at: number): Sent<PuppetProtocol, 'question'> {
  let end = at + 8
  const i = at >> 2
  const _text = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  memory.position = end
  return { type: 'question', text: _text }
}

function sizePuppetQuestionReply(body: ReplyOf<PuppetProtocol['question']>): number {
  let size = 8
  size += textSizeMax(body.text, 'text')
  return size
}

function writePuppetQuestionReply(body: ReplyOf<PuppetProtocol['question']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 0] = textSize
  end = aligned(end + textSize)
  return end
}

function readPuppetQuestionReply(memory: CodecMemory, at: number): ReplyOf<PuppetProtocol['question']> {
  let end = at + 8
  const i = at >> 2
  const _text = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  memory.position = end
  return { text: _text }
}

function sizePuppetAnswerFor(body: Sent<PuppetProtocol, 'answerFor'>): number {
  let size = 16
  size += textSizeMax(body.text, 'text')
  return size
}

function writePuppetAnswerFor(body: Sent<PuppetProtocol, 'answerFor'>, memory: CodecMemory, at: number): number {
  let end = at + 16
  const d = at >> 3
  const i = (at >> 2) + 2
  memory.float64[d + 0] = int64(inner(body.waiter, 'waiter').ask, 'waiter')
  memory.int32[i + 0] = int32(body.waiter.method, 'waiter')
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 1] = textSize
  end = aligned(end + textSize)
  return end
}

function readPuppetAnswerFor(memory: CodecMemory, at: number): Sent<PuppetProtocol, 'answerFor'> {
  let end = at + 16
  const d = at >> 3
  const i = (at >> 2) + 2
  const _waiter: NonNullable<Sent<PuppetProtocol, 'answerFor'>['waiter']> = { ask: memory.float64[d + 0] as number, method: memory.int32[i + 0] as number }
  const _text = takeText(memory, end, memory.int32[i + 1] as number)
  end = aligned(end + (memory.int32[i + 1] as number))
  memory.position = end
  return { type: 'answerFor', waiter: _waiter, text: _text }
}

function writePuppetBall(body: Sent<PuppetProtocol, 'ball'>, memory: CodecMemory, at: number): number {
  const d = at >> 3
  memory.float64[d + 0] = int64(body.from, 'from')
  return at + 8
}

function readPuppetBall(memory: CodecMemory, at: number): Sent<PuppetProtocol, 'ball'> {
  const d = at >> 3
  const _from = memory.float64[d + 0] as NonNullable<Sent<PuppetProtocol, 'ball'>['from']>
  memory.position = at + 8
  return { type: 'ball', from: _from }
}

function sizePuppetTake(body: Sent<PuppetProtocol, 'take'>): number {
  let size = 8
  size += bytesSize(body.bytes, 'bytes')
  return size
}

function writePuppetTake(body: Sent<PuppetProtocol, 'take'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  end = memory.putBytes(body.bytes, end)
  flags0 |= flag(body.keeps, 1, 'keeps')
  memory.int32[i + 0] = flags0
  return end
}

function readPuppetTake(memory: CodecMemory, at: number): Sent<PuppetProtocol, 'take'> {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const _bytes = memory.takeBytes(end)
  end = memory.position
  const _keeps = (flags0 & 1) !== 0
  memory.position = end
  return { type: 'take', bytes: _bytes, keeps: _keeps }
}

function bytesInPuppetTake(body: Sent<PuppetProtocol, 'take'>, views: Uint8Array[]): void {
  views.push(body.bytes)
}

function sizePuppetAdd(body: Sent<PuppetProtocol, 'add'>): number {
  let size = 0
  size += bytesSize(body.bytes, 'bytes')
  return size
}

function writePuppetAdd(body: Sent<PuppetProtocol, 'add'>, memory: CodecMemory, at: number): number {
  let end = at + 0
  end = memory.putBytes(body.bytes, end)
  return end
}

function readPuppetAdd(memory: CodecMemory, at: number): Sent<PuppetProtocol, 'add'> {
  let end = at + 0
  const _bytes = memory.takeBytes(end)
  end = memory.position
  memory.position = end
  return { type: 'add', bytes: _bytes }
}

function bytesInPuppetAdd(body: Sent<PuppetProtocol, 'add'>, views: Uint8Array[]): void {
  views.push(body.bytes)
}

function sizePuppetAddReply(body: ReplyOf<PuppetProtocol['add']>): number {
  let size = 8
  size += bytesSize(body.bytes, 'bytes')
  return size
}

function writePuppetAddReply(body: ReplyOf<PuppetProtocol['add']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  memory.int32[i + 0] = int32(body.sum, 'sum')
  end = memory.putBytes(body.bytes, end)
  return end
}

function readPuppetAddReply(memory: CodecMemory, at: number): ReplyOf<PuppetProtocol['add']> {
  let end = at + 8
  const i = at >> 2
  const _sum = memory.int32[i + 0] as number
  const _bytes = memory.takeBytes(end)
  end = memory.position
  memory.position = end
  return { sum: _sum, bytes: _bytes }
}

function bytesInPuppetAddReply(body: ReplyOf<PuppetProtocol['add']>, views: Uint8Array[]): void {
  views.push(body.bytes)
}

/** How messages of ScribeProtocol cross threads. */
export const scribeCodec: ProtocolCodec = {
  protocol: 'ScribeProtocol',
  fingerprint: '90f256501df10e03',
  numbers: { note: 0, notes: 1, everything: 2 },
  methods: [
    {
      type: 'note',
      message: {
        sizeBytesMax: (body) => sizeScribeNote(body as Sent<ScribeProtocol, 'note'>),
        encode: (body, memory, at) => writeScribeNote(body as Sent<ScribeProtocol, 'note'>, memory, at),
        decode: readScribeNote,
      },
    },
    {
      type: 'notes',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeScribeNotes(body as Sent<ScribeProtocol, 'notes'>, memory, at),
        decode: readScribeNotes,
      },
      reply: {
        sizeBytesMax: (body) => sizeScribeNotesReply(body as ReplyOf<ScribeProtocol['notes']>),
        encode: (body, memory, at) => writeScribeNotesReply(body as ReplyOf<ScribeProtocol['notes']>, memory, at),
        decode: readScribeNotesReply,
      },
    },
    {
      type: 'everything',
      message: {
        sizeBytesMax: (body) => sizeScribeEverything(body as Sent<ScribeProtocol, 'everything'>),
        encode: (body, memory, at) => writeScribeEverything(body as Sent<ScribeProtocol, 'everything'>, memory, at),
        decode: readScribeEverything,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInScribeEverything(body as Sent<ScribeProtocol, 'everything'>, views)
          return views
        },
      },
      reply: {
        sizeBytesMax: (body) => sizeScribeEverythingReply(body as ReplyOf<ScribeProtocol['everything']>),
        encode: (body, memory, at) => writeScribeEverythingReply(body as ReplyOf<ScribeProtocol['everything']>, memory, at),
        decode: readScribeEverythingReply,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInScribeEverythingReply(body as ReplyOf<ScribeProtocol['everything']>, views)
          return views
        },
      },
    },
  ],
}

/** How messages of PuppetProtocol cross threads. */
export const puppetCodec: ProtocolCodec = {
  protocol: 'PuppetProtocol',
  fingerprint: 'ac0499e59687f04b',
  numbers: { act: 0, say: 1, question: 2, answerFor: 3, ball: 4, take: 5, add: 6 },
  methods: [
    {
      type: 'act',
      message: {
        sizeBytesMax: (body) => sizePuppetAct(body as Sent<PuppetProtocol, 'act'>),
        encode: (body, memory, at) => writePuppetAct(body as Sent<PuppetProtocol, 'act'>, memory, at),
        decode: readPuppetAct,
      },
    },
    {
      type: 'say',
      message: {
        sizeBytesMax: (body) => sizePuppetSay(body as Sent<PuppetProtocol, 'say'>),
        encode: (body, memory, at) => writePuppetSay(body as Sent<PuppetProtocol, 'say'>, memory, at),
        decode: readPuppetSay,
      },
    },
    {
      type: 'question',
      message: {
        sizeBytesMax: (body) => sizePuppetQuestion(body as Sent<PuppetProtocol, 'question'>),
        encode: (body, memory, at) => writePuppetQuestion(body as Sent<PuppetProtocol, 'question'>, memory, at),
        decode: readPuppetQuestion,
      },
      reply: {
        sizeBytesMax: (body) => sizePuppetQuestionReply(body as ReplyOf<PuppetProtocol['question']>),
        encode: (body, memory, at) => writePuppetQuestionReply(body as ReplyOf<PuppetProtocol['question']>, memory, at),
        decode: readPuppetQuestionReply,
      },
    },
    {
      type: 'answerFor',
      message: {
        sizeBytesMax: (body) => sizePuppetAnswerFor(body as Sent<PuppetProtocol, 'answerFor'>),
        encode: (body, memory, at) => writePuppetAnswerFor(body as Sent<PuppetProtocol, 'answerFor'>, memory, at),
        decode: readPuppetAnswerFor,
      },
    },
    {
      type: 'ball',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writePuppetBall(body as Sent<PuppetProtocol, 'ball'>, memory, at),
        decode: readPuppetBall,
      },
    },
    {
      type: 'take',
      message: {
        sizeBytesMax: (body) => sizePuppetTake(body as Sent<PuppetProtocol, 'take'>),
        encode: (body, memory, at) => writePuppetTake(body as Sent<PuppetProtocol, 'take'>, memory, at),
        decode: readPuppetTake,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInPuppetTake(body as Sent<PuppetProtocol, 'take'>, views)
          return views
        },
      },
    },
    {
      type: 'add',
      message: {
        sizeBytesMax: (body) => sizePuppetAdd(body as Sent<PuppetProtocol, 'add'>),
        encode: (body, memory, at) => writePuppetAdd(body as Sent<PuppetProtocol, 'add'>, memory, at),
        decode: readPuppetAdd,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInPuppetAdd(body as Sent<PuppetProtocol, 'add'>, views)
          return views
        },
      },
      reply: {
        sizeBytesMax: (body) => sizePuppetAddReply(body as ReplyOf<PuppetProtocol['add']>),
        encode: (body, memory, at) => writePuppetAddReply(body as ReplyOf<PuppetProtocol['add']>, memory, at),
        decode: readPuppetAddReply,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInPuppetAddReply(body as ReplyOf<PuppetProtocol['add']>, views)
          return views
        },
      },
    },
  ],
}
