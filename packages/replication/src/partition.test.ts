// One partition: its leader and its followers, in stories.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { env } from 'node:process'
import t from 'tap'
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
