// Written by the codec generator of @actorlog/runtime from codec/fixtures/corners.protocol.ts. Not edited.
import { aligned, bytesSize, flag, inner, int32, int64, listLength, putText, takeText, textSizeMax, wordNumber, type CodecMemory, type ProtocolCodec, type ReplyOf, type Sent } from '../codec/index.ts'
import type { CornersProtocol } from '../codec/fixtures/corners.protocol.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function sizeCornersBranchLeaves(body: NonNullable<Sent<CornersProtocol, 'branch'>['leaves']>[number]): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersBranchLeaves(body: NonNullable<Sent<CornersProtocol, 'branch'>['leaves']>[number], memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersBranchLeaves(memory: CodecMemory, at: number): NonNullable<Sent<CornersProtocol, 'branch'>['leaves']>[number] {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<Sent<CornersProtocol, 'branch'>['leaves']>[number]['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<Sent<CornersProtocol, 'branch'>['leaves']>[number]['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersBranchCrown(body: NonNullable<Sent<CornersProtocol, 'branch'>['crown']>): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersBranchCrown(body: NonNullable<Sent<CornersProtocol, 'branch'>['crown']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersBranchCrown(memory: CodecMemory, at: number): NonNullable<Sent<CornersProtocol, 'branch'>['crown']> {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<Sent<CornersProtocol, 'branch'>['crown']>['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<Sent<CornersProtocol, 'branch'>['crown']>['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersBranch(body: Sent<CornersProtocol, 'branch'>): number {
  let size = 8
  listLength(body.leaves, 'leaves')
  for (const item of body.leaves) size += sizeCornersBranchLeaves(inner(item, 'leaves'))
  if (body.crown !== null) {
    size += sizeCornersBranchCrown(inner(body.crown, 'crown'))
  }
  return size
}

function writeCornersBranch(body: Sent<CornersProtocol, 'branch'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  memory.int32[i + 1] = body.leaves.length
  for (const item of body.leaves) end = writeCornersBranchLeaves(item, memory, end)
  if (body.crown === null) flags0 |= 1
  if (body.crown !== null) {
    end = writeCornersBranchCrown(body.crown, memory, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readCornersBranch(memory: CodecMemory, at: number): Sent<CornersProtocol, 'branch'> {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const leavesItems: NonNullable<Sent<CornersProtocol, 'branch'>['leaves']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    leavesItems.push(readCornersBranchLeaves(memory, end))
    end = memory.position
  }
  const _leaves = leavesItems
  let _crown: NonNullable<Sent<CornersProtocol, 'branch'>['crown']> | null = null
  if (!((flags0 & 1) !== 0)) {
    _crown = readCornersBranchCrown(memory, end)
    end = memory.position
  }
  memory.position = end
  return { type: 'branch', leaves: _leaves, crown: _crown }
}

function sizeCornersBranchReplyLeaves(body: NonNullable<ReplyOf<CornersProtocol['branch']>['leaves']>[number]): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersBranchReplyLeaves(body: NonNullable<ReplyOf<CornersProtocol['branch']>['leaves']>[number], memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersBranchReplyLeaves(memory: CodecMemory, at: number): NonNullable<ReplyOf<CornersProtocol['branch']>['leaves']>[number] {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<ReplyOf<CornersProtocol['branch']>['leaves']>[number]['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<ReplyOf<CornersProtocol['branch']>['leaves']>[number]['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersBranchReplyCrown(body: NonNullable<ReplyOf<CornersProtocol['branch']>['crown']>): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersBranchReplyCrown(body: NonNullable<ReplyOf<CornersProtocol['branch']>['crown']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersBranchReplyCrown(memory: CodecMemory, at: number): NonNullable<ReplyOf<CornersProtocol['branch']>['crown']> {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<ReplyOf<CornersProtocol['branch']>['crown']>['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<ReplyOf<CornersProtocol['branch']>['crown']>['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersBranchReply(body: ReplyOf<CornersProtocol['branch']>): number {
  let size = 8
  listLength(body.leaves, 'leaves')
  for (const item of body.leaves) size += sizeCornersBranchReplyLeaves(inner(item, 'leaves'))
  if (body.crown !== null) {
    size += sizeCornersBranchReplyCrown(inner(body.crown, 'crown'))
  }
  return size
}

function writeCornersBranchReply(body: ReplyOf<CornersProtocol['branch']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  memory.int32[i + 1] = body.leaves.length
  for (const item of body.leaves) end = writeCornersBranchReplyLeaves(item, memory, end)
  if (body.crown === null) flags0 |= 1
  if (body.crown !== null) {
    end = writeCornersBranchReplyCrown(body.crown, memory, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readCornersBranchReply(memory: CodecMemory, at: number): ReplyOf<CornersProtocol['branch']> {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const leavesItems: NonNullable<ReplyOf<CornersProtocol['branch']>['leaves']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    leavesItems.push(readCornersBranchReplyLeaves(memory, end))
    end = memory.position
  }
  const _leaves = leavesItems
  let _crown: NonNullable<ReplyOf<CornersProtocol['branch']>['crown']> | null = null
  if (!((flags0 & 1) !== 0)) {
    _crown = readCornersBranchReplyCrown(memory, end)
    end = memory.position
  }
  memory.position = end
  return { leaves: _leaves, crown: _crown }
}

function sizeCornersAbsencesAnyBranchLeaves(body: NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['leaves']>[number]): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersAbsencesAnyBranchLeaves(body: NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['leaves']>[number], memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersAbsencesAnyBranchLeaves(memory: CodecMemory, at: number): NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['leaves']>[number] {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['leaves']>[number]['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['leaves']>[number]['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersAbsencesAnyBranchCrown(body: NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['crown']>): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersAbsencesAnyBranchCrown(body: NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['crown']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersAbsencesAnyBranchCrown(memory: CodecMemory, at: number): NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['crown']> {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['crown']>['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['crown']>['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersAbsencesAnyBranch(body: NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>): number {
  let size = 8
  listLength(body.leaves, 'leaves')
  for (const item of body.leaves) size += sizeCornersAbsencesAnyBranchLeaves(inner(item, 'leaves'))
  if (body.crown !== null) {
    size += sizeCornersAbsencesAnyBranchCrown(inner(body.crown, 'crown'))
  }
  return size
}

function writeCornersAbsencesAnyBranch(body: NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  memory.int32[i + 1] = body.leaves.length
  for (const item of body.leaves) end = writeCornersAbsencesAnyBranchLeaves(item, memory, end)
  if (body.crown === null) flags0 |= 1
  if (body.crown !== null) {
    end = writeCornersAbsencesAnyBranchCrown(body.crown, memory, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readCornersAbsencesAnyBranch(memory: CodecMemory, at: number): NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']> {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const leavesItems: NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['leaves']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    leavesItems.push(readCornersAbsencesAnyBranchLeaves(memory, end))
    end = memory.position
  }
  const _leaves = leavesItems
  let _crown: NonNullable<NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']>['crown']> | null = null
  if (!((flags0 & 1) !== 0)) {
    _crown = readCornersAbsencesAnyBranchCrown(memory, end)
    end = memory.position
  }
  memory.position = end
  return { leaves: _leaves, crown: _crown }
}

function sizeCornersAbsences(body: Sent<CornersProtocol, 'absences'>): number {
  let size = 24
  if (body.maybeText !== undefined) {
    size += textSizeMax(body.maybeText, 'maybeText')
  }
  if (body.anyBranch !== undefined && body.anyBranch !== null) {
    size += sizeCornersAbsencesAnyBranch(inner(body.anyBranch, 'anyBranch'))
  }
  if (body.nullBytes !== null) {
    size += bytesSize(body.nullBytes, 'nullBytes')
  }
  return size
}

function writeCornersAbsences(body: Sent<CornersProtocol, 'absences'>, memory: CodecMemory, at: number): number {
  let end = at + 24
  const d = at >> 3
  const i = (at >> 2) + 2
  let flags0 = 0
  if (body.maybeText !== undefined) flags0 |= 1
  if (body.maybeText !== undefined) {
    const maybeTextSize = putText(memory, body.maybeText, end)
    memory.int32[i + 1] = maybeTextSize
    end = aligned(end + maybeTextSize)
  }
  if (body.maybeRef !== undefined) flags0 |= 2
  if (body.maybeRef !== undefined) {
    memory.float64[d + 0] = int64(body.maybeRef, 'maybeRef')
  }
  if (body.anyBranch !== undefined) flags0 |= 4
  if (body.anyBranch === null) flags0 |= 8
  if (body.anyBranch !== undefined && body.anyBranch !== null) {
    end = writeCornersAbsencesAnyBranch(body.anyBranch, memory, end)
  }
  if (body.nullBytes === null) flags0 |= 16
  if (body.nullBytes !== null) {
    end = memory.putBytes(body.nullBytes, end)
  }
  if (body.optionalFlag !== undefined) flags0 |= 32
  if (body.optionalFlag === null) flags0 |= 64
  if (body.optionalFlag !== undefined && body.optionalFlag !== null) {
    flags0 |= flag(body.optionalFlag, 128, 'optionalFlag')
  }
  if (body.optionalLevel !== undefined) flags0 |= 256
  if (body.optionalLevel !== undefined) {
    memory.int32[i + 2] = wordNumber(['low', 'high'], body.optionalLevel, 'optionalLevel')
  }
  memory.int32[i + 0] = flags0
  return end
}

function readCornersAbsences(memory: CodecMemory, at: number): Sent<CornersProtocol, 'absences'> {
  let end = at + 24
  const d = at >> 3
  const i = (at >> 2) + 2
  const flags0 = memory.int32[i + 0] as number
  let _maybeText: NonNullable<Sent<CornersProtocol, 'absences'>['maybeText']> | undefined = undefined
  if ((flags0 & 1) !== 0) {
    _maybeText = takeText(memory, end, memory.int32[i + 1] as number)
    end = aligned(end + (memory.int32[i + 1] as number))
  }
  let _maybeRef: NonNullable<Sent<CornersProtocol, 'absences'>['maybeRef']> | undefined = undefined
  if ((flags0 & 2) !== 0) {
    _maybeRef = memory.float64[d + 0] as NonNullable<Sent<CornersProtocol, 'absences'>['maybeRef']>
  }
  let _anyBranch: NonNullable<Sent<CornersProtocol, 'absences'>['anyBranch']> | null | undefined = undefined
  if ((flags0 & 8) !== 0) _anyBranch = null
  if ((flags0 & 4) !== 0 && !((flags0 & 8) !== 0)) {
    _anyBranch = readCornersAbsencesAnyBranch(memory, end)
    end = memory.position
  }
  let _nullBytes: NonNullable<Sent<CornersProtocol, 'absences'>['nullBytes']> | null = null
  if (!((flags0 & 16) !== 0)) {
    _nullBytes = memory.takeBytes(end)
    end = memory.position
  }
  let _optionalFlag: NonNullable<Sent<CornersProtocol, 'absences'>['optionalFlag']> | null | undefined = undefined
  if ((flags0 & 64) !== 0) _optionalFlag = null
  if ((flags0 & 32) !== 0 && !((flags0 & 64) !== 0)) {
    _optionalFlag = (flags0 & 128) !== 0
  }
  let _optionalLevel: NonNullable<Sent<CornersProtocol, 'absences'>['optionalLevel']> | undefined = undefined
  if ((flags0 & 256) !== 0) {
    _optionalLevel = ['low', 'high'][memory.int32[i + 2] as number] as NonNullable<Sent<CornersProtocol, 'absences'>['optionalLevel']>
  }
  memory.position = end
  const body: Mutable<Sent<CornersProtocol, 'absences'>> = { type: 'absences', maybeText: _maybeText, maybeRef: _maybeRef, anyBranch: _anyBranch, nullBytes: _nullBytes }
  if (_optionalFlag !== undefined) body.optionalFlag = _optionalFlag
  if (_optionalLevel !== undefined) body.optionalLevel = _optionalLevel
  return body
}

function bytesInCornersAbsences(body: Sent<CornersProtocol, 'absences'>, views: Uint8Array[]): void {
  if (body.nullBytes !== null) {
    views.push(body.nullBytes)
  }
}

function sizeCornersAbsencesReplyAnyBranchLeaves(body: NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['leaves']>[number]): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersAbsencesReplyAnyBranchLeaves(body: NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['leaves']>[number], memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersAbsencesReplyAnyBranchLeaves(memory: CodecMemory, at: number): NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['leaves']>[number] {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['leaves']>[number]['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['leaves']>[number]['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersAbsencesReplyAnyBranchCrown(body: NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['crown']>): number {
  let size = 8
  size += textSizeMax(body.name, 'name')
  size += listLength(body.counts, 'counts') * 8
  return size
}

function writeCornersAbsencesReplyAnyBranchCrown(body: NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['crown']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const nameSize = putText(memory, body.name, end)
  memory.int32[i + 0] = nameSize
  end = aligned(end + nameSize)
  memory.int32[i + 1] = body.counts.length
  let countsAt = end >> 3
  for (const item of body.counts) memory.float64[countsAt++] = int64(item, 'counts')
  end = countsAt << 3
  return end
}

function readCornersAbsencesReplyAnyBranchCrown(memory: CodecMemory, at: number): NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['crown']> {
  let end = at + 8
  const i = at >> 2
  const _name = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  const countsItems: NonNullable<NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['crown']>['counts']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    countsItems.push(memory.float64[end >> 3] as NonNullable<NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['crown']>['counts']>[number])
    end += 8
  }
  const _counts = countsItems
  memory.position = end
  return { name: _name, counts: _counts }
}

function sizeCornersAbsencesReplyAnyBranch(body: NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>): number {
  let size = 8
  listLength(body.leaves, 'leaves')
  for (const item of body.leaves) size += sizeCornersAbsencesReplyAnyBranchLeaves(inner(item, 'leaves'))
  if (body.crown !== null) {
    size += sizeCornersAbsencesReplyAnyBranchCrown(inner(body.crown, 'crown'))
  }
  return size
}

function writeCornersAbsencesReplyAnyBranch(body: NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  let flags0 = 0
  memory.int32[i + 1] = body.leaves.length
  for (const item of body.leaves) end = writeCornersAbsencesReplyAnyBranchLeaves(item, memory, end)
  if (body.crown === null) flags0 |= 1
  if (body.crown !== null) {
    end = writeCornersAbsencesReplyAnyBranchCrown(body.crown, memory, end)
  }
  memory.int32[i + 0] = flags0
  return end
}

function readCornersAbsencesReplyAnyBranch(memory: CodecMemory, at: number): NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']> {
  let end = at + 8
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const leavesItems: NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['leaves']>[number][] = []
  for (let n = memory.int32[i + 1] as number; n > 0; n--) {
    leavesItems.push(readCornersAbsencesReplyAnyBranchLeaves(memory, end))
    end = memory.position
  }
  const _leaves = leavesItems
  let _crown: NonNullable<NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']>['crown']> | null = null
  if (!((flags0 & 1) !== 0)) {
    _crown = readCornersAbsencesReplyAnyBranchCrown(memory, end)
    end = memory.position
  }
  memory.position = end
  return { leaves: _leaves, crown: _crown }
}

function sizeCornersAbsencesReply(body: ReplyOf<CornersProtocol['absences']>): number {
  let size = 24
  if (body.maybeText !== undefined) {
    size += textSizeMax(body.maybeText, 'maybeText')
  }
  if (body.anyBranch !== undefined && body.anyBranch !== null) {
    size += sizeCornersAbsencesReplyAnyBranch(inner(body.anyBranch, 'anyBranch'))
  }
  if (body.nullBytes !== null) {
    size += bytesSize(body.nullBytes, 'nullBytes')
  }
  return size
}

function writeCornersAbsencesReply(body: ReplyOf<CornersProtocol['absences']>, memory: CodecMemory, at: number): number {
  let end = at + 24
  const d = at >> 3
  const i = (at >> 2) + 2
  let flags0 = 0
  if (body.maybeText !== undefined) flags0 |= 1
  if (body.maybeText !== undefined) {
    const maybeTextSize = putText(memory, body.maybeText, end)
    memory.int32[i + 1] = maybeTextSize
    end = aligned(end + maybeTextSize)
  }
  if (body.maybeRef !== undefined) flags0 |= 2
  if (body.maybeRef !== undefined) {
    memory.float64[d + 0] = int64(body.maybeRef, 'maybeRef')
  }
  if (body.anyBranch !== undefined) flags0 |= 4
  if (body.anyBranch === null) flags0 |= 8
  if (body.anyBranch !== undefined && body.anyBranch !== null) {
    end = writeCornersAbsencesReplyAnyBranch(body.anyBranch, memory, end)
  }
  if (body.nullBytes === null) flags0 |= 16
  if (body.nullBytes !== null) {
    end = memory.putBytes(body.nullBytes, end)
  }
  if (body.optionalFlag !== undefined) flags0 |= 32
  if (body.optionalFlag === null) flags0 |= 64
  if (body.optionalFlag !== undefined && body.optionalFlag !== null) {
    flags0 |= flag(body.optionalFlag, 128, 'optionalFlag')
  }
  if (body.optionalLevel !== undefined) flags0 |= 256
  if (body.optionalLevel !== undefined) {
    memory.int32[i + 2] = wordNumber(['low', 'high'], body.optionalLevel, 'optionalLevel')
  }
  memory.int32[i + 0] = flags0
  return end
}

function readCornersAbsencesReply(memory: CodecMemory, at: number): ReplyOf<CornersProtocol['absences']> {
  let end = at + 24
  const d = at >> 3
  const i = (at >> 2) + 2
  const flags0 = memory.int32[i + 0] as number
  let _maybeText: NonNullable<ReplyOf<CornersProtocol['absences']>['maybeText']> | undefined = undefined
  if ((flags0 & 1) !== 0) {
    _maybeText = takeText(memory, end, memory.int32[i + 1] as number)
    end = aligned(end + (memory.int32[i + 1] as number))
  }
  let _maybeRef: NonNullable<ReplyOf<CornersProtocol['absences']>['maybeRef']> | undefined = undefined
  if ((flags0 & 2) !== 0) {
    _maybeRef = memory.float64[d + 0] as NonNullable<ReplyOf<CornersProtocol['absences']>['maybeRef']>
  }
  let _anyBranch: NonNullable<ReplyOf<CornersProtocol['absences']>['anyBranch']> | null | undefined = undefined
  if ((flags0 & 8) !== 0) _anyBranch = null
  if ((flags0 & 4) !== 0 && !((flags0 & 8) !== 0)) {
    _anyBranch = readCornersAbsencesReplyAnyBranch(memory, end)
    end = memory.position
  }
  let _nullBytes: NonNullable<ReplyOf<CornersProtocol['absences']>['nullBytes']> | null = null
  if (!((flags0 & 16) !== 0)) {
    _nullBytes = memory.takeBytes(end)
    end = memory.position
  }
  let _optionalFlag: NonNullable<ReplyOf<CornersProtocol['absences']>['optionalFlag']> | null | undefined = undefined
  if ((flags0 & 64) !== 0) _optionalFlag = null
  if ((flags0 & 32) !== 0 && !((flags0 & 64) !== 0)) {
    _optionalFlag = (flags0 & 128) !== 0
  }
  let _optionalLevel: NonNullable<ReplyOf<CornersProtocol['absences']>['optionalLevel']> | undefined = undefined
  if ((flags0 & 256) !== 0) {
    _optionalLevel = ['low', 'high'][memory.int32[i + 2] as number] as NonNullable<ReplyOf<CornersProtocol['absences']>['optionalLevel']>
  }
  memory.position = end
  const body: Mutable<ReplyOf<CornersProtocol['absences']>> = { maybeText: _maybeText, maybeRef: _maybeRef, anyBranch: _anyBranch, nullBytes: _nullBytes }
  if (_optionalFlag !== undefined) body.optionalFlag = _optionalFlag
  if (_optionalLevel !== undefined) body.optionalLevel = _optionalLevel
  return body
}

function bytesInCornersAbsencesReply(body: ReplyOf<CornersProtocol['absences']>, views: Uint8Array[]): void {
  if (body.nullBytes !== null) {
    views.push(body.nullBytes)
  }
}

function writeCornersFlags(body: Sent<CornersProtocol, 'flags'>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  let flags1 = 0
  let flags0 = 0
  if (body.a !== undefined) flags0 |= 1
  if (body.a !== undefined) {
    flags0 |= flag(body.a, 2, 'a')
  }
  if (body.b !== undefined) flags0 |= 4
  if (body.b !== undefined) {
    flags0 |= flag(body.b, 8, 'b')
  }
  if (body.c !== undefined) flags0 |= 16
  if (body.c !== undefined) {
    flags0 |= flag(body.c, 32, 'c')
  }
  if (body.d !== undefined) flags0 |= 64
  if (body.d !== undefined) {
    flags0 |= flag(body.d, 128, 'd')
  }
  if (body.e !== undefined) flags0 |= 256
  if (body.e !== undefined) {
    flags0 |= flag(body.e, 512, 'e')
  }
  if (body.f !== undefined) flags0 |= 1024
  if (body.f !== undefined) {
    flags0 |= flag(body.f, 2048, 'f')
  }
  if (body.g !== undefined) flags0 |= 4096
  if (body.g !== undefined) {
    flags0 |= flag(body.g, 8192, 'g')
  }
  if (body.h !== undefined) flags0 |= 16384
  if (body.h !== undefined) {
    flags0 |= flag(body.h, 32768, 'h')
  }
  if (body.i !== undefined) flags0 |= 65536
  if (body.i !== undefined) {
    flags0 |= flag(body.i, 131072, 'i')
  }
  if (body.j !== undefined) flags0 |= 262144
  if (body.j !== undefined) {
    flags0 |= flag(body.j, 524288, 'j')
  }
  if (body.k !== undefined) flags0 |= 1048576
  if (body.k !== undefined) {
    flags0 |= flag(body.k, 2097152, 'k')
  }
  if (body.l !== undefined) flags0 |= 4194304
  if (body.l !== undefined) {
    flags0 |= flag(body.l, 8388608, 'l')
  }
  if (body.m !== undefined) flags0 |= 16777216
  if (body.m !== undefined) {
    flags0 |= flag(body.m, 33554432, 'm')
  }
  if (body.n !== undefined) flags0 |= 67108864
  if (body.n !== undefined) {
    flags0 |= flag(body.n, 134217728, 'n')
  }
  if (body.o !== undefined) flags0 |= 268435456
  if (body.o !== undefined) {
    flags0 |= flag(body.o, 536870912, 'o')
  }
  if (body.p !== undefined) flags0 |= 1073741824
  if (body.p !== undefined) {
    flags0 |= flag(body.p, -2147483648, 'p')
  }
  flags1 |= flag(body.last, 1, 'last')
  memory.int32[i + 0] = flags0
  memory.int32[i + 1] = flags1
  return at + 8
}

function readCornersFlags(memory: CodecMemory, at: number): Sent<CornersProtocol, 'flags'> {
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const flags1 = memory.int32[i + 1] as number
  let _a: NonNullable<Sent<CornersProtocol, 'flags'>['a']> | undefined = undefined
  if ((flags0 & 1) !== 0) {
    _a = (flags0 & 2) !== 0
  }
  let _b: NonNullable<Sent<CornersProtocol, 'flags'>['b']> | undefined = undefined
  if ((flags0 & 4) !== 0) {
    _b = (flags0 & 8) !== 0
  }
  let _c: NonNullable<Sent<CornersProtocol, 'flags'>['c']> | undefined = undefined
  if ((flags0 & 16) !== 0) {
    _c = (flags0 & 32) !== 0
  }
  let _d: NonNullable<Sent<CornersProtocol, 'flags'>['d']> | undefined = undefined
  if ((flags0 & 64) !== 0) {
    _d = (flags0 & 128) !== 0
  }
  let _e: NonNullable<Sent<CornersProtocol, 'flags'>['e']> | undefined = undefined
  if ((flags0 & 256) !== 0) {
    _e = (flags0 & 512) !== 0
  }
  let _f: NonNullable<Sent<CornersProtocol, 'flags'>['f']> | undefined = undefined
  if ((flags0 & 1024) !== 0) {
    _f = (flags0 & 2048) !== 0
  }
  let _g: NonNullable<Sent<CornersProtocol, 'flags'>['g']> | undefined = undefined
  if ((flags0 & 4096) !== 0) {
    _g = (flags0 & 8192) !== 0
  }
  let _h: NonNullable<Sent<CornersProtocol, 'flags'>['h']> | undefined = undefined
  if ((flags0 & 16384) !== 0) {
    _h = (flags0 & 32768) !== 0
  }
  let _i: NonNullable<Sent<CornersProtocol, 'flags'>['i']> | undefined = undefined
  if ((flags0 & 65536) !== 0) {
    _i = (flags0 & 131072) !== 0
  }
  let _j: NonNullable<Sent<CornersProtocol, 'flags'>['j']> | undefined = undefined
  if ((flags0 & 262144) !== 0) {
    _j = (flags0 & 524288) !== 0
  }
  let _k: NonNullable<Sent<CornersProtocol, 'flags'>['k']> | undefined = undefined
  if ((flags0 & 1048576) !== 0) {
    _k = (flags0 & 2097152) !== 0
  }
  let _l: NonNullable<Sent<CornersProtocol, 'flags'>['l']> | undefined = undefined
  if ((flags0 & 4194304) !== 0) {
    _l = (flags0 & 8388608) !== 0
  }
  let _m: NonNullable<Sent<CornersProtocol, 'flags'>['m']> | undefined = undefined
  if ((flags0 & 16777216) !== 0) {
    _m = (flags0 & 33554432) !== 0
  }
  let _n: NonNullable<Sent<CornersProtocol, 'flags'>['n']> | undefined = undefined
  if ((flags0 & 67108864) !== 0) {
    _n = (flags0 & 134217728) !== 0
  }
  let _o: NonNullable<Sent<CornersProtocol, 'flags'>['o']> | undefined = undefined
  if ((flags0 & 268435456) !== 0) {
    _o = (flags0 & 536870912) !== 0
  }
  let _p: NonNullable<Sent<CornersProtocol, 'flags'>['p']> | undefined = undefined
  if ((flags0 & 1073741824) !== 0) {
    _p = (flags0 & -2147483648) !== 0
  }
  const _last = (flags1 & 1) !== 0
  memory.position = at + 8
  const body: Mutable<Sent<CornersProtocol, 'flags'>> = { type: 'flags', last: _last }
  if (_a !== undefined) body.a = _a
  if (_b !== undefined) body.b = _b
  if (_c !== undefined) body.c = _c
  if (_d !== undefined) body.d = _d
  if (_e !== undefined) body.e = _e
  if (_f !== undefined) body.f = _f
  if (_g !== undefined) body.g = _g
  if (_h !== undefined) body.h = _h
  if (_i !== undefined) body.i = _i
  if (_j !== undefined) body.j = _j
  if (_k !== undefined) body.k = _k
  if (_l !== undefined) body.l = _l
  if (_m !== undefined) body.m = _m
  if (_n !== undefined) body.n = _n
  if (_o !== undefined) body.o = _o
  if (_p !== undefined) body.p = _p
  return body
}

function writeCornersFlagsReply(body: ReplyOf<CornersProtocol['flags']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  let flags1 = 0
  let flags0 = 0
  if (body.a !== undefined) flags0 |= 1
  if (body.a !== undefined) {
    flags0 |= flag(body.a, 2, 'a')
  }
  if (body.b !== undefined) flags0 |= 4
  if (body.b !== undefined) {
    flags0 |= flag(body.b, 8, 'b')
  }
  if (body.c !== undefined) flags0 |= 16
  if (body.c !== undefined) {
    flags0 |= flag(body.c, 32, 'c')
  }
  if (body.d !== undefined) flags0 |= 64
  if (body.d !== undefined) {
    flags0 |= flag(body.d, 128, 'd')
  }
  if (body.e !== undefined) flags0 |= 256
  if (body.e !== undefined) {
    flags0 |= flag(body.e, 512, 'e')
  }
  if (body.f !== undefined) flags0 |= 1024
  if (body.f !== undefined) {
    flags0 |= flag(body.f, 2048, 'f')
  }
  if (body.g !== undefined) flags0 |= 4096
  if (body.g !== undefined) {
    flags0 |= flag(body.g, 8192, 'g')
  }
  if (body.h !== undefined) flags0 |= 16384
  if (body.h !== undefined) {
    flags0 |= flag(body.h, 32768, 'h')
  }
  if (body.i !== undefined) flags0 |= 65536
  if (body.i !== undefined) {
    flags0 |= flag(body.i, 131072, 'i')
  }
  if (body.j !== undefined) flags0 |= 262144
  if (body.j !== undefined) {
    flags0 |= flag(body.j, 524288, 'j')
  }
  if (body.k !== undefined) flags0 |= 1048576
  if (body.k !== undefined) {
    flags0 |= flag(body.k, 2097152, 'k')
  }
  if (body.l !== undefined) flags0 |= 4194304
  if (body.l !== undefined) {
    flags0 |= flag(body.l, 8388608, 'l')
  }
  if (body.m !== undefined) flags0 |= 16777216
  if (body.m !== undefined) {
    flags0 |= flag(body.m, 33554432, 'm')
  }
  if (body.n !== undefined) flags0 |= 67108864
  if (body.n !== undefined) {
    flags0 |= flag(body.n, 134217728, 'n')
  }
  if (body.o !== undefined) flags0 |= 268435456
  if (body.o !== undefined) {
    flags0 |= flag(body.o, 536870912, 'o')
  }
  if (body.p !== undefined) flags0 |= 1073741824
  if (body.p !== undefined) {
    flags0 |= flag(body.p, -2147483648, 'p')
  }
  flags1 |= flag(body.last, 1, 'last')
  memory.int32[i + 0] = flags0
  memory.int32[i + 1] = flags1
  return at + 8
}

function readCornersFlagsReply(memory: CodecMemory, at: number): ReplyOf<CornersProtocol['flags']> {
  const i = at >> 2
  const flags0 = memory.int32[i + 0] as number
  const flags1 = memory.int32[i + 1] as number
  let _a: NonNullable<ReplyOf<CornersProtocol['flags']>['a']> | undefined = undefined
  if ((flags0 & 1) !== 0) {
    _a = (flags0 & 2) !== 0
  }
  let _b: NonNullable<ReplyOf<CornersProtocol['flags']>['b']> | undefined = undefined
  if ((flags0 & 4) !== 0) {
    _b = (flags0 & 8) !== 0
  }
  let _c: NonNullable<ReplyOf<CornersProtocol['flags']>['c']> | undefined = undefined
  if ((flags0 & 16) !== 0) {
    _c = (flags0 & 32) !== 0
  }
  let _d: NonNullable<ReplyOf<CornersProtocol['flags']>['d']> | undefined = undefined
  if ((flags0 & 64) !== 0) {
    _d = (flags0 & 128) !== 0
  }
  let _e: NonNullable<ReplyOf<CornersProtocol['flags']>['e']> | undefined = undefined
  if ((flags0 & 256) !== 0) {
    _e = (flags0 & 512) !== 0
  }
  let _f: NonNullable<ReplyOf<CornersProtocol['flags']>['f']> | undefined = undefined
  if ((flags0 & 1024) !== 0) {
    _f = (flags0 & 2048) !== 0
  }
  let _g: NonNullable<ReplyOf<CornersProtocol['flags']>['g']> | undefined = undefined
  if ((flags0 & 4096) !== 0) {
    _g = (flags0 & 8192) !== 0
  }
  let _h: NonNullable<ReplyOf<CornersProtocol['flags']>['h']> | undefined = undefined
  if ((flags0 & 16384) !== 0) {
    _h = (flags0 & 32768) !== 0
  }
  let _i: NonNullable<ReplyOf<CornersProtocol['flags']>['i']> | undefined = undefined
  if ((flags0 & 65536) !== 0) {
    _i = (flags0 & 131072) !== 0
  }
  let _j: NonNullable<ReplyOf<CornersProtocol['flags']>['j']> | undefined = undefined
  if ((flags0 & 262144) !== 0) {
    _j = (flags0 & 524288) !== 0
  }
  let _k: NonNullable<ReplyOf<CornersProtocol['flags']>['k']> | undefined = undefined
  if ((flags0 & 1048576) !== 0) {
    _k = (flags0 & 2097152) !== 0
  }
  let _l: NonNullable<ReplyOf<CornersProtocol['flags']>['l']> | undefined = undefined
  if ((flags0 & 4194304) !== 0) {
    _l = (flags0 & 8388608) !== 0
  }
  let _m: NonNullable<ReplyOf<CornersProtocol['flags']>['m']> | undefined = undefined
  if ((flags0 & 16777216) !== 0) {
    _m = (flags0 & 33554432) !== 0
  }
  let _n: NonNullable<ReplyOf<CornersProtocol['flags']>['n']> | undefined = undefined
  if ((flags0 & 67108864) !== 0) {
    _n = (flags0 & 134217728) !== 0
  }
  let _o: NonNullable<ReplyOf<CornersProtocol['flags']>['o']> | undefined = undefined
  if ((flags0 & 268435456) !== 0) {
    _o = (flags0 & 536870912) !== 0
  }
  let _p: NonNullable<ReplyOf<CornersProtocol['flags']>['p']> | undefined = undefined
  if ((flags0 & 1073741824) !== 0) {
    _p = (flags0 & -2147483648) !== 0
  }
  const _last = (flags1 & 1) !== 0
  memory.position = at + 8
  const body: Mutable<ReplyOf<CornersProtocol['flags']>> = { last: _last }
  if (_a !== undefined) body.a = _a
  if (_b !== undefined) body.b = _b
  if (_c !== undefined) body.c = _c
  if (_d !== undefined) body.d = _d
  if (_e !== undefined) body.e = _e
  if (_f !== undefined) body.f = _f
  if (_g !== undefined) body.g = _g
  if (_h !== undefined) body.h = _h
  if (_i !== undefined) body.i = _i
  if (_j !== undefined) body.j = _j
  if (_k !== undefined) body.k = _k
  if (_l !== undefined) body.l = _l
  if (_m !== undefined) body.m = _m
  if (_n !== undefined) body.n = _n
  if (_o !== undefined) body.o = _o
  if (_p !== undefined) body.p = _p
  return body
}

function writeCornersNamesBody(body: NonNullable<Sent<CornersProtocol, 'names'>['body']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.memory, 'memory')
  return at + 8
}

function readCornersNamesBody(memory: CodecMemory, at: number): NonNullable<Sent<CornersProtocol, 'names'>['body']> {
  const i = at >> 2
  const _memory = memory.int32[i + 0] as number
  memory.position = at + 8
  return { memory: _memory }
}

function sizeCornersNames(body: Sent<CornersProtocol, 'names'>): number {
  let size = 32
  size += textSizeMax(body.end, 'end')
  size += listLength(body.size, 'size') * 8
  for (const item of body.size) size += textSizeMax(item, 'size')
  size += 8
  size += bytesSize(body.position, 'position')
  listLength(body.views, 'views')
  for (const item of body.views) size += bytesSize(item, 'views')
  size += aligned(listLength(body.int32, 'int32') * 4)
  return size
}

function writeCornersNames(body: Sent<CornersProtocol, 'names'>, memory: CodecMemory, at: number): number {
  let end = at + 32
  const d = at >> 3
  const i = (at >> 2) + 2
  let flags0 = 0
  memory.int32[i + 1] = int32(body.at, 'at')
  const endSize = putText(memory, body.end, end)
  memory.int32[i + 2] = endSize
  end = aligned(end + endSize)
  memory.int32[i + 3] = body.size.length
  for (const item of body.size) {
    const size = putText(memory, item, end + 4)
    memory.int32[end >> 2] = size
    end = aligned(end + 4 + size)
  }
  end = writeCornersNamesBody(inner(body.body, 'body'), memory, end)
  memory.float64[d + 0] = int64(body.default, 'default')
  end = memory.putBytes(body.position, end)
  memory.int32[i + 4] = body.views.length
  for (const item of body.views) end = memory.putBytes(item, end)
  memory.int32[i + 5] = body.int32.length
  let int32At = end >> 2
  for (const item of body.int32) memory.int32[int32At++] = int32(item, 'int32')
  end = aligned(int32At << 2)
  flags0 |= flag(body.flags0, 1, 'flags0')
  memory.int32[i + 0] = flags0
  return end
}

function readCornersNames(memory: CodecMemory, at: number): Sent<CornersProtocol, 'names'> {
  let end = at + 32
  const d = at >> 3
  const i = (at >> 2) + 2
  const flags0 = memory.int32[i + 0] as number
  const _at = memory.int32[i + 1] as number
  const _end = takeText(memory, end, memory.int32[i + 2] as number)
  end = aligned(end + (memory.int32[i + 2] as number))
  const sizeItems: NonNullable<Sent<CornersProtocol, 'names'>['size']>[number][] = []
  for (let n = memory.int32[i + 3] as number; n > 0; n--) {
    const size = memory.int32[end >> 2] as number
    sizeItems.push(takeText(memory, end + 4, size))
    end = aligned(end + 4 + size)
  }
  const _size = sizeItems
  const _body = readCornersNamesBody(memory, end)
  end = memory.position
  const _default = memory.float64[d + 0] as number
  const _position = memory.takeBytes(end)
  end = memory.position
  const viewsItems: NonNullable<Sent<CornersProtocol, 'names'>['views']>[number][] = []
  for (let n = memory.int32[i + 4] as number; n > 0; n--) {
    viewsItems.push(memory.takeBytes(end))
    end = memory.position
  }
  const _views = viewsItems
  const int32Items: NonNullable<Sent<CornersProtocol, 'names'>['int32']>[number][] = []
  for (let n = memory.int32[i + 5] as number; n > 0; n--) {
    int32Items.push(memory.int32[end >> 2] as number)
    end += 4
  }
  end = aligned(end)
  const _int32 = int32Items
  const _flags0 = (flags0 & 1) !== 0
  memory.position = end
  return { type: 'names', at: _at, end: _end, size: _size, body: _body, default: _default, position: _position, views: _views, int32: _int32, flags0: _flags0 }
}

function bytesInCornersNames(body: Sent<CornersProtocol, 'names'>, views: Uint8Array[]): void {
  views.push(body.position)
  for (const item of body.views) views.push(item)
}

function writeCornersNamesReplyBody(body: NonNullable<ReplyOf<CornersProtocol['names']>['body']>, memory: CodecMemory, at: number): number {
  const i = at >> 2
  memory.int32[i + 0] = int32(body.memory, 'memory')
  return at + 8
}

function readCornersNamesReplyBody(memory: CodecMemory, at: number): NonNullable<ReplyOf<CornersProtocol['names']>['body']> {
  const i = at >> 2
  const _memory = memory.int32[i + 0] as number
  memory.position = at + 8
  return { memory: _memory }
}

function sizeCornersNamesReply(body: ReplyOf<CornersProtocol['names']>): number {
  let size = 32
  size += textSizeMax(body.end, 'end')
  size += listLength(body.size, 'size') * 8
  for (const item of body.size) size += textSizeMax(item, 'size')
  size += 8
  size += bytesSize(body.position, 'position')
  listLength(body.views, 'views')
  for (const item of body.views) size += bytesSize(item, 'views')
  size += aligned(listLength(body.int32, 'int32') * 4)
  return size
}

function writeCornersNamesReply(body: ReplyOf<CornersProtocol['names']>, memory: CodecMemory, at: number): number {
  let end = at + 32
  const d = at >> 3
  const i = (at >> 2) + 2
  let flags0 = 0
  memory.int32[i + 1] = int32(body.at, 'at')
  const endSize = putText(memory, body.end, end)
  memory.int32[i + 2] = endSize
  end = aligned(end + endSize)
  memory.int32[i + 3] = body.size.length
  for (const item of body.size) {
    const size = putText(memory, item, end + 4)
    memory.int32[end >> 2] = size
    end = aligned(end + 4 + size)
  }
  end = writeCornersNamesReplyBody(inner(body.body, 'body'), memory, end)
  memory.float64[d + 0] = int64(body.default, 'default')
  end = memory.putBytes(body.position, end)
  memory.int32[i + 4] = body.views.length
  for (const item of body.views) end = memory.putBytes(item, end)
  memory.int32[i + 5] = body.int32.length
  let int32At = end >> 2
  for (const item of body.int32) memory.int32[int32At++] = int32(item, 'int32')
  end = aligned(int32At << 2)
  flags0 |= flag(body.flags0, 1, 'flags0')
  memory.int32[i + 0] = flags0
  return end
}

function readCornersNamesReply(memory: CodecMemory, at: number): ReplyOf<CornersProtocol['names']> {
  let end = at + 32
  const d = at >> 3
  const i = (at >> 2) + 2
  const flags0 = memory.int32[i + 0] as number
  const _at = memory.int32[i + 1] as number
  const _end = takeText(memory, end, memory.int32[i + 2] as number)
  end = aligned(end + (memory.int32[i + 2] as number))
  const sizeItems: NonNullable<ReplyOf<CornersProtocol['names']>['size']>[number][] = []
  for (let n = memory.int32[i + 3] as number; n > 0; n--) {
    const size = memory.int32[end >> 2] as number
    sizeItems.push(takeText(memory, end + 4, size))
    end = aligned(end + 4 + size)
  }
  const _size = sizeItems
  const _body = readCornersNamesReplyBody(memory, end)
  end = memory.position
  const _default = memory.float64[d + 0] as number
  const _position = memory.takeBytes(end)
  end = memory.position
  const viewsItems: NonNullable<ReplyOf<CornersProtocol['names']>['views']>[number][] = []
  for (let n = memory.int32[i + 4] as number; n > 0; n--) {
    viewsItems.push(memory.takeBytes(end))
    end = memory.position
  }
  const _views = viewsItems
  const int32Items: NonNullable<ReplyOf<CornersProtocol['names']>['int32']>[number][] = []
  for (let n = memory.int32[i + 5] as number; n > 0; n--) {
    int32Items.push(memory.int32[end >> 2] as number)
    end += 4
  }
  end = aligned(end)
  const _int32 = int32Items
  const _flags0 = (flags0 & 1) !== 0
  memory.position = end
  return { at: _at, end: _end, size: _size, body: _body, default: _default, position: _position, views: _views, int32: _int32, flags0: _flags0 }
}

function bytesInCornersNamesReply(body: ReplyOf<CornersProtocol['names']>, views: Uint8Array[]): void {
  views.push(body.position)
  for (const item of body.views) views.push(item)
}

function sizeCornersText(body: Sent<CornersProtocol, 'text'>): number {
  let size = 8
  size += textSizeMax(body.text, 'text')
  return size
}

function writeCornersText(body: Sent<CornersProtocol, 'text'>, memory: CodecMemory, at: number): number {
  let end = at + 8
  const i = at >> 2
  const textSize = putText(memory, body.text, end)
  memory.int32[i + 0] = textSize
  end = aligned(end + textSize)
  return end
}

function readCornersText(memory: CodecMemory, at: number): Sent<CornersProtocol, 'text'> {
  let end = at + 8
  const i = at >> 2
  const _text = takeText(memory, end, memory.int32[i + 0] as number)
  end = aligned(end + (memory.int32[i + 0] as number))
  memory.position = end
  return { type: 'text', text: _text }
}

function writeCornersNothing(_body: Sent<CornersProtocol, 'nothing'>, _memory: CodecMemory, at: number): number {
  return at + 0
}

function readCornersNothing(memory: CodecMemory, at: number): Sent<CornersProtocol, 'nothing'> {
  memory.position = at + 0
  return { type: 'nothing' }
}

/** How messages of CornersProtocol cross threads. */
export const cornersCodec: ProtocolCodec = {
  protocol: 'CornersProtocol',
  fingerprint: 'd861f2c2bf2b89ce',
  numbers: { branch: 0, absences: 1, flags: 2, names: 3, text: 4, nothing: 5 },
  methods: [
    {
      type: 'branch',
      message: {
        sizeBytesMax: (body) => sizeCornersBranch(body as Sent<CornersProtocol, 'branch'>),
        encode: (body, memory, at) => writeCornersBranch(body as Sent<CornersProtocol, 'branch'>, memory, at),
        decode: readCornersBranch,
      },
      reply: {
        sizeBytesMax: (body) => sizeCornersBranchReply(body as ReplyOf<CornersProtocol['branch']>),
        encode: (body, memory, at) => writeCornersBranchReply(body as ReplyOf<CornersProtocol['branch']>, memory, at),
        decode: readCornersBranchReply,
      },
    },
    {
      type: 'absences',
      message: {
        sizeBytesMax: (body) => sizeCornersAbsences(body as Sent<CornersProtocol, 'absences'>),
        encode: (body, memory, at) => writeCornersAbsences(body as Sent<CornersProtocol, 'absences'>, memory, at),
        decode: readCornersAbsences,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInCornersAbsences(body as Sent<CornersProtocol, 'absences'>, views)
          return views
        },
      },
      reply: {
        sizeBytesMax: (body) => sizeCornersAbsencesReply(body as ReplyOf<CornersProtocol['absences']>),
        encode: (body, memory, at) => writeCornersAbsencesReply(body as ReplyOf<CornersProtocol['absences']>, memory, at),
        decode: readCornersAbsencesReply,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInCornersAbsencesReply(body as ReplyOf<CornersProtocol['absences']>, views)
          return views
        },
      },
    },
    {
      type: 'flags',
      message: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeCornersFlags(body as Sent<CornersProtocol, 'flags'>, memory, at),
        decode: readCornersFlags,
      },
      reply: {
        sizeBytesMax: () => 8,
        encode: (body, memory, at) => writeCornersFlagsReply(body as ReplyOf<CornersProtocol['flags']>, memory, at),
        decode: readCornersFlagsReply,
      },
    },
    {
      type: 'names',
      message: {
        sizeBytesMax: (body) => sizeCornersNames(body as Sent<CornersProtocol, 'names'>),
        encode: (body, memory, at) => writeCornersNames(body as Sent<CornersProtocol, 'names'>, memory, at),
        decode: readCornersNames,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInCornersNames(body as Sent<CornersProtocol, 'names'>, views)
          return views
        },
      },
      reply: {
        sizeBytesMax: (body) => sizeCornersNamesReply(body as ReplyOf<CornersProtocol['names']>),
        encode: (body, memory, at) => writeCornersNamesReply(body as ReplyOf<CornersProtocol['names']>, memory, at),
        decode: readCornersNamesReply,
        bytesOf: (body) => {
          const views: Uint8Array[] = []
          bytesInCornersNamesReply(body as ReplyOf<CornersProtocol['names']>, views)
          return views
        },
      },
    },
    {
      type: 'text',
      message: {
        sizeBytesMax: (body) => sizeCornersText(body as Sent<CornersProtocol, 'text'>),
        encode: (body, memory, at) => writeCornersText(body as Sent<CornersProtocol, 'text'>, memory, at),
        decode: readCornersText,
      },
    },
    {
      type: 'nothing',
      message: {
        sizeBytesMax: () => 0,
        encode: (body, memory, at) => writeCornersNothing(body as Sent<CornersProtocol, 'nothing'>, memory, at),
        decode: readCornersNothing,
      },
    },
  ],
}
