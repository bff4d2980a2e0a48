// Whatever happens to quorums of 3 and 5: one leader per epoch, nothing committed is lost or changed, logs
// agree below the high watermark; and the quorum works again when faults stop. Broken rules must be caught.
import { assert } from '@actorlog/assert'
import t from 'tap'
import { Leadership } from './leadership.ts'
import { Replica } from './replica.ts'
import { type Broken, type Member, Simulation } from './simulation.test.kit.ts'

function simulate(seed: number, broken?: Broken): Simulation {
  const simulation = new Simulation(seed, seed % 2 === 0 ? 3 : 5, true, broken)
  for (let step = 1; step <= 300; step++) {
    simulation.run(simulation.now + 40)
    simulation.stir()
  }
  return simulation
}

function violation(broken: Broken, seeds: number): string | undefined {
  for (let seed = 1; seed <= seeds; seed++) {
    try {
      simulate(seed, broken)
    } catch (error) {
      return `seed ${seed}: ${String(error)}`
    }
  }
  return undefined
}

t.test('whatever happens, committed is committed; once it stops, the quorum works', async (t) => {
  let appended = 0
  let elections = 0
  for (let seed = 1; seed <= 200; seed++) {
    try {
      const simulation = simulate(seed)
      simulation.heal()
      simulation.run(simulation.now + 5000, () => simulation.activeLeader !== undefined)
      assert(simulation.activeLeader !== undefined, 'there is a leader when faults have stopped')
      const before = simulation.appended
      simulation.append()
      simulation.run(simulation.now + 1000)
      assert(simulation.appended > before, 'an append is committed when faults have stopped')
      appended += simulation.appended
      elections += simulation.elections
    } catch (error) {
      t.fail(`seed ${seed}: ${(error as Error).stack}`)
      break
    }
  }
  t.comment(`${appended} appends committed, ${elections} elections`)
  t.ok(appended > 1000 && elections > 1000, 'the seeds do something')
})

t.test(
  'a new quorum has a leader in milliseconds; a killed one is replaced in well under a second',
  async (t) => {
    const firstMs: number[] = []
    const silentMs: number[] = []
    const toldMs: number[] = []
    const observedMs: number[] = []
    for (let seed = 1; seed <= 100; seed++) {
      const simulation = new Simulation(seed, 3, false)
      simulation.run(5000, () => simulation.activeLeader !== undefined)
      firstMs.push(simulation.now)
      simulation.run(simulation.now + 1000)
      const killedAt = simulation.now
      const leader = simulation.activeLeader as Member
      simulation.kill(leader, seed % 2 === 0)
      simulation.run(killedAt + 5000, () => simulation.activeLeader !== undefined)
      const tookMs = simulation.now - killedAt
      if (seed % 2 === 0) toldMs.push(tookMs)
      else silentMs.push(tookMs)
      simulation.run(simulation.now + 5000, () => simulation.isObserved)
      observedMs.push(simulation.now - killedAt - tookMs)
    }
    t.comment(
      `first ${percentiles(firstMs)}; silent kill ${percentiles(silentMs)}; told ${percentiles(toldMs)}`,
    )
    t.comment(`and the observer knows it after another ${percentiles(observedMs)}`)
    t.ok(Math.max(...firstMs) < 100, 'the first leader')
    t.ok(Math.max(...observedMs) < 250, 'an observer finds the new leader')
    t.ok(Math.max(...silentMs) < 1000, 'a leader that falls silent')
    t.ok(Math.max(...toldMs) < 300, 'a leader that is known to be dead')
  },
)

t.test('broken rules are caught', async (t) => {
  t.match(violation('answer-before-persist', 300), /one leader|leader has all|for ever/)
  t.match(violation('synced-without-sync', 100), /leader has all|for ever|acked|not cut/)
  t.match(withRule(oldEpochsCount, 300), /leader has all|for ever|acked|never cut/)
  t.match(withRule(logsDoNotMatter, 100), /leader has all|for ever|acked|never cut/)
})

/** Counts replicas of entries from older epochs (thesis 3.6.2, figure 3.7). */
function oldEpochsCount(): () => void {
  const rule = Leadership.prototype.committable
  Leadership.prototype.committable = function (replica) {
    const offset = replica.voters.reachedByMajority((id) => {
      return id === replica.id ? replica.syncedOffset : (this.progressOf(id)?.endOffset ?? 0)
    })
    return Math.max(offset, replica.highWatermark)
  }
  return () => {
    Leadership.prototype.committable = rule
  }
}

/** Votes for anybody. */
function logsDoNotMatter(): () => void {
  const rule = Replica.prototype.isUpToDate
  Replica.prototype.isUpToDate = () => true
  return () => {
    Replica.prototype.isUpToDate = rule
  }
}

function withRule(breakIt: () => () => void, seeds: number): string | undefined {
  const mend = breakIt()
  try {
    return violation(undefined, seeds)
  } finally {
    mend()
  }
}

function percentiles(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.floor((sorted.length - 1) * share)] as number)
  return `p50 ${at(0.5)} ms, max ${at(1)} ms`
}
