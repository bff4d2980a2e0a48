// One partition: its leader and its followers, in stories.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import t from 'tap'
import { ModelLog } from './model-log.test.kit.ts'
import { followerEffects } from './partition-follower.ts'
import { followerStory, leaderStory } from './partition-world.test.kit.ts'
import { retell } from './story.test.kit.ts'

const STORIES = new URL('../stories/', import.meta.url)
const WORLDS = { leader: leaderStory, follower: followerStory }

for (const [prefix, begin] of Object.entries(WORLDS)) {
  for (const name of readdirSync(STORIES).filter((it) => it.startsWith(prefix))) {
    t.test(name, async (t) => {
      const path = new URL(name, STORIES)
      const written = readFileSync(path, 'utf8')
      const told = retell(written, begin())
      // UPDATE=1 writes the answers anew; the diff is the review.
      if (env['UPDATE'] === '1') writeFileSync(path, told)
      else t.equal(told, written)
    })
  }
}

const AGREED = {
  errorCode: 0,
  leaderEpoch: 2,
  highWatermark: 0,
  logStartOffset: 0,
  divergingEpoch: { epoch: -1, endOffset: -1 },
  recordsSizeBytes: 0,
}

t.test(
  'an answer that comes late meets a log of the same length, and is not its answer',
  async (t) => {
    const log = new ModelLog()
    log.append({ epoch: 1, value: 'a' })
    log.append({ epoch: 2, value: 'b' })
    const answer = { ...AGREED, divergingEpoch: { epoch: 1, endOffset: 1 } }
    const asked = (lastFetchedEpoch: number, fetchOffset = 2) => {
      return followerEffects({ ...answer, asked: { fetchOffset, lastFetchedEpoch } }, 2, log)
    }
    t.same(asked(1), [], 'asked before the log was cut and grew again')
    t.same(asked(2, 1), [])
    t.same(asked(2), [{ type: 'truncate', offset: 1 }])
  },
)

t.test('what the leader has deleted, or never had', async (t) => {
  const log = (logStartOffset: number, endOffset: number) => ({
    logStartOffset,
    endOffset,
    highWatermark: logStartOffset,
    latestEpoch: 1,
    endOffsetForEpoch: (epoch: number) => ({ epoch, endOffset }),
  })
  const outOfRange = { ...AGREED, errorCode: 1, logStartOffset: 5, highWatermark: 8 }
  t.same(followerEffects(outOfRange, 2, log(0, 3)), [{ type: 'restart', offset: 5 }])
  t.same(followerEffects(outOfRange, 2, log(0, 7)), [], 'it may be in range by now')
  t.same(followerEffects(outOfRange, 2, log(6, 20)), [{ type: 'truncate', offset: 8 }])
  t.same(followerEffects(outOfRange, 2, log(20, 20)), [{ type: 'restart', offset: 5 }])
  const silent = { ...outOfRange, logStartOffset: -1, highWatermark: -1 }
  t.same(followerEffects(silent, 2, log(0, 3)), [])
  t.same(followerEffects({ ...AGREED, errorCode: 6 }, 2, log(0, 3)), [])
  t.same(followerEffects({ ...AGREED, logStartOffset: 2 }, 2, log(0, 3)), [
    { type: 'advanceLogStart', offset: 2 },
  ])
  const below = { ...AGREED, divergingEpoch: { epoch: 0, endOffset: 1 } }
  t.same(followerEffects(below, 2, log(2, 9)), [{ type: 'restart', offset: 1 }])
})
