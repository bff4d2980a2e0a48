// The memory of one connection: what is moved and what stays, and that every block is left again.
import type { Block, Memory } from '@actorlog/runtime'
import fc from 'fast-check'
import t from 'tap'
import { Intake, ReceiveSpace, SCRATCH_BYTES } from './intake.ts'

const KIB = 1024
const MIB = 1024 * KIB

/** An arena that knows what is held of it. */
class CountedMemory implements Memory {
  heldBytes = 0

  allocate(sizeBytes: number): Block {
    let holders = 1
    this.heldBytes += sizeBytes
    return {
      bytes: new Uint8Array(sizeBytes),
      retain: () => void holders++,
      release: () => {
        if (--holders === 0) this.heldBytes -= sizeBytes
      },
    }
  }

  blockOf(): undefined {
    return undefined
  }
}

/** A connection and what it has been sent: frames whose bytes all are their number. */
function connection(arena = new CountedMemory(), space = new ReceiveSpace()) {
  const scratch = new Uint8Array(SCRATCH_BYTES)
  const held: { bytes: Uint8Array; mark: number }[] = []
  let expected = 0
  let inPlaceBytes = 0
  let wrong = 0
  const intake: Intake = new Intake({
    arena,
    scratch,
    space,
    frameBytesMax: 100 * MIB,
    arrived: () => {
      const { frames, block } = intake.take()
      for (const frame of frames) {
        const mark = expected++ & 0xff
        if (frame[0] !== mark || frame.at(-1) !== mark) wrong++
        if (block === undefined) continue
        inPlaceBytes += frame.length
        held.push({ bytes: frame, mark })
      }
    },
  })
  const send = (sizes: readonly number[], readMax = 64 * KIB): void => {
    const bytes = stream(sizes, expected)
    for (let at = 0; at < bytes.length; ) {
      const target = intake.buffer()
      if (target.length === 0) throw new Error('a read has no room')
      const length = Math.min(target.length, readMax, bytes.length - at)
      target.set(bytes.subarray(at, at + length))
      intake.received(length)
      at += length
    }
  }
  /** `wrong`: frames that are not what was sent, when they came or now. */
  const state = () => ({
    wrong:
      wrong + held.filter(({ bytes, mark }) => bytes[0] !== mark || bytes.at(-1) !== mark).length,
    expected,
    inPlaceBytes,
    isShared: intake.buffer().buffer === scratch.buffer,
  })
  return { intake, send, state, arena }
}

function stream(sizes: readonly number[], first: number): Uint8Array {
  const bytes = new Uint8Array(sizes.reduce((sum, size) => sum + 4 + size, 0))
  let at = 0
  for (const [i, size] of sizes.entries()) {
    new DataView(bytes.buffer).setInt32(at, size)
    bytes.fill((first + i) & 0xff, at + 4, at + 4 + size)
    at += 4 + size
  }
  return bytes
}

const many = (count: number, size: number): number[] => new Array(count).fill(size)

t.test('a quiet connection holds nothing', async (t) => {
  const { send, state, arena } = connection()
  send(many(200, 900), 700)
  t.match(state(), { expected: 200, inPlaceBytes: 0, isShared: true })
  t.equal(arena.heldBytes, 0)
})

t.test('large frames stay where they were read', async (t) => {
  for (const size of [20 * KIB, 128 * KIB, 512 * KIB]) {
    const { intake, send, state } = connection()
    send(many(Math.ceil((16 * MIB) / size), size))
    t.ok(state().inPlaceBytes / (16 * MIB) > 0.95, `frames of ${size}`)
    t.equal(state().wrong, 0)
    intake.close()
  }
})

t.test('a connection that sends small frames again gives its memory back', async (t) => {
  const { send, state, arena } = connection()
  send(many(10, 100 * KIB))
  t.equal(state().isShared, false)
  send(many(10_000, 900))
  t.equal(state().isShared, true)
  t.equal(arena.heldBytes, 0)
})

t.test(
  'all connections together leave the arena room; without room frames are read all the same',
  async (t) => {
    const [arena, space] = [new CountedMemory(), new ReceiveSpace()]
    const connections = Array.from({ length: 40 }, () => connection(arena, space))
    for (const { send } of connections) send(many(40, 300 * KIB))
    t.ok(arena.heldBytes <= 32 * MIB)
    for (const { state } of connections) t.equal(state().expected, 40)
    for (const { intake } of connections) intake.close()
    t.equal(arena.heldBytes, 0)
  },
)

t.test('whatever the sizes of frames and reads: every frame arrives, and stays', async (t) => {
  const size = fc.oneof(fc.nat({ max: 3000 }), fc.nat({ max: 700 * KIB })).map((n) => n + 1)
  const sizes = fc.array(size, { maxLength: 30 })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 500, max: 300 * KIB }), (frames, readMax) => {
      const { intake, send, state, arena } = connection()
      send(frames, readMax)
      intake.close()
      const { expected, wrong } = state()
      return expected === frames.length && wrong === 0 && arena.heldBytes === 0
    }),
    { numRuns: 100 },
  )
  t.pass('held')
})
