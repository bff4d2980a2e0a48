// Supervision, death watch, stopping, names and incarnations.
import { deepEqual, rejects } from 'node:assert/strict'
import { equal, ok, type SuiteCase, timesIn, withoutStarts } from './stage.ts'

const QUICK = { onFailure: 'restart', backoffMsMin: 2, jitter: 0 } as const

/** The sentences about failure and the end. */
export const lifeCases: readonly SuiteCase[] = [
  {
    name: 'a restart keeps ref and mailbox, drops the message that failed, and begins afresh',
    async run(stage) {
      const anna = await stage.puppet('anna', { supervision: QUICK })
      stage.act(anna, ['hold'])
      stage.act(anna, ['note', 'about to'], ['fail', 'on purpose'], ['note', 'not reached'])
      for (const text of ['1', '2']) stage.system.tell(anna, { type: 'say', text })
      const question = { type: 'question', text: 'do you hold?' } as const
      deepEqual(await stage.system.ask(anna, question), { text: 'do you hold?' })
      deepEqual(
        (await stage.notes('anna')).map((note) => note.replace(/ at .*/, '')),
        ['started 0', 'about to', 'fails', 'stopping', 'started 1', 'say 1', 'say 2'],
      )
      const failure = stage.events.find((event) => event.type === 'actorFailed')
      ok(failure?.type === 'actorFailed' && failure.error.includes('on purpose'))
      deepEqual([failure.node, failure.path, failure.decision], ['a', 'a/anna', 'restart'])
    },
  },
  {
    name: 'the pauses before restarts double up to their bound',
    async run(stage) {
      const supervision = {
        onFailure: 'restart',
        backoffMsMin: 4,
        backoffMsMax: 16,
        jitter: 0,
      } as const
      const anna = await stage.puppet('anna', { supervision })
      for (let i = 0; i < 4; i++) stage.act(anna, ['fail', 'again'])
      await stage.noted('anna', /^started 4/)
      const notes = await stage.notes('anna')
      const [failed, started] = [timesIn(notes, 'fails at'), timesIn(notes, 'started').slice(1)]
      for (const [i, atLeast] of [4, 8, 16, 16].entries()) {
        const pause = (started[i] as number) - (failed[i] as number)
        ok(pause >= atLeast, `pause ${i} lasts ${atLeast} ms, not ${pause}`)
      }
    },
  },
  {
    name: 'after a quiet time the pauses begin anew',
    async run(stage) {
      const supervision = { onFailure: 'restart', backoffMsMin: 1, quietMs: 10, jitter: 0 } as const
      const anna = await stage.puppet('anna', { supervision })
      stage.act(anna, ['fail', 'once'])
      await stage.noted('anna', /^started 1/)
      stage.act(anna, ['timer', 'quiet', 15, 'quiet'])
      await stage.noted('anna', 'rang quiet')
      stage.act(anna, ['fail', 'once more'])
      await stage.eventually(async () => {
        const starts = (await stage.notes('anna')).filter((note) => note.startsWith('started 1'))
        return starts.length === 2
      })
    },
  },
  {
    name: 'too many failures without a quiet time escalate',
    async run(stage) {
      const anna = await stage.puppet('anna', { supervision: QUICK })
      stage.act(anna, ['spawn', 'kid', { supervision: { ...QUICK, restartsMax: 2 } }])
      const kid = await stage.childOf('anna', 'kid')
      for (let i = 0; i < 3; i++) stage.act(kid, ['fail', 'again'])
      await stage.noted('anna', /^started 1/)
    },
  },
  {
    name: 'timers, answers and devices of a life that failed are nobody’s',
    async run(stage) {
      const [anna, bert] = [
        await stage.puppet('anna', { supervision: QUICK }),
        await stage.puppet('bert'),
      ]
      stage.act(bert, ['hold'])
      stage.act(
        anna,
        ['timer', 'old', 3, 'old'],
        ['ask', bert, 'q'],
        ['turnEnd', 'old'],
        ['callDevice', 'old'],
        ['fail', 'with much open'],
      )
      await stage.noted('anna', /^started 1/)
      stage.act(bert, ['release', 'answer'])
      stage.act(anna, ['timer', 'new', 20, 'new'])
      await stage.noted('anna', 'rang new')
      const after = (await stage.notes('anna')).slice(3)
      deepEqual(
        after.map((note) => note.replace(/ at .*/, '')),
        ['fails', 'stopping', 'started 1', 'begins', 'rang new'],
      )
    },
  },
  {
    name: 'an actor may be stopped by its failure, and whoever watches is told once',
    async run(stage) {
      const [anna, bert] = [
        await stage.puppet('anna'),
        await stage.puppet('bert', { on: 'b', supervision: { onFailure: 'stop' } }),
      ]
      stage.act(anna, ['watch', bert], ['watch', bert], ['ask', bert, 'watched'])
      await stage.noted('anna', 'answered watched nothing')
      stage.act(bert, ['fail', 'for good'])
      await stage.noted('anna', `terminated ${bert}`)
      stage.act(anna, ['watch', bert])
      await stage.eventually(async () => (await stage.notes('anna')).length >= 4)
      const told = (await stage.notes('anna')).filter((note) => note === `terminated ${bert}`)
      equal(told.length, 2)
      await rejects(stage.system.ask(bert, { type: 'question', text: '' }), { code: 'ACTOR_DEAD' })
    },
  },
  {
    name: 'who no longer watches is not told',
    async run(stage) {
      const [anna, bert, carl] = [
        await stage.puppet('anna'),
        await stage.puppet('bert', { on: 'b' }),
        await stage.puppet('carl'),
      ]
      stage.act(anna, ['watch', bert], ['watch', carl], ['unwatch', bert])
      stage.act(anna, ['stop', bert])
      await stage.system.terminated(bert)
      stage.act(anna, ['stop', carl])
      await stage.noted('anna', `terminated ${carl}`)
      deepEqual(withoutStarts(await stage.notes('anna')), [`terminated ${carl}`])
    },
  },
  {
    name: 'an escalation fails the parent, whose children stop before it',
    async run(stage) {
      const anna = await stage.puppet('anna', { supervision: QUICK })
      stage.act(
        anna,
        ['spawn', 'kid', { supervision: { onFailure: 'escalate' } }],
        ['spawn', 'sister'],
      )
      const kid = await stage.childOf('anna', 'kid')
      const sister = await stage.childOf('anna', 'sister')
      await stage.noted('sister', /^started/)
      stage.act(kid, ['fail', 'hard'])
      await stage.noted('anna', /^started 1/)
      const order = (await stage.notes()).filter((note) => note.endsWith('stopping'))
      deepEqual(order, ['sister: stopping', 'kid: stopping', 'anna: stopping'])
      deepEqual([await stage.isGone(kid), await stage.isGone(sister)], [true, true])
      equal(await stage.isGone(anna), false)
    },
  },
  {
    name: 'an actor may escalate past its own supervision; the parent’s decides about the parent',
    async run(stage) {
      const anna = await stage.puppet('anna', { supervision: QUICK })
      stage.act(anna, ['spawn', 'kid', { supervision: QUICK }])
      stage.act(await stage.childOf('anna', 'kid'), ['escalate', 'beyond me'])
      await stage.noted('anna', /^started 1/)
      const decisions = stage.events.flatMap((event) =>
        event.type === 'actorFailed' ? [`${event.path} ${event.decision}`] : [],
      )
      deepEqual(decisions, ['a/anna/kid escalate', 'a/anna restart'])
    },
  },
  {
    name: 'a stop ends the children first, the latest before the others, then the actor',
    async run(stage) {
      const anna = await stage.puppet('anna')
      stage.act(anna, ['spawn', 'first'], ['spawn', 'second'])
      const first = await stage.childOf('anna', 'first')
      stage.act(first, ['spawn', 'inner'])
      await stage.noted('inner', /^started/)
      await stage.noted('second', /^started/)
      await stage.system.stop(anna)
      await stage.noted('anna', 'stopping')
      const order = (await stage.notes()).filter((note) => note.endsWith('stopping'))
      const expected = ['second', 'inner', 'first', 'anna'].map((name) => `${name}: stopping`)
      deepEqual(order, expected)
      await stage.system.stop(anna)
    },
  },
  {
    name: 'a name is unique among the living; a ref is of one incarnation for ever',
    async run(stage) {
      const old = await stage.puppet('anna')
      await rejects(stage.puppet('anna'), { code: 'ACTOR_NAME_TAKEN' })
      await stage.system.stop(old)
      const young = await stage.puppet('anna')
      ok(young !== old && Number.isSafeInteger(young) && young < 2 ** 52)
      equal(await stage.isGone(old), true)
      equal(await stage.isGone(young), false)
    },
  },
]
