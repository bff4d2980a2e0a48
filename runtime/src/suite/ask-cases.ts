// Asks: answers, deadlines, failures, and the outside as an asker. Timers and chance.
import { deepEqual, rejects } from 'node:assert/strict'
import { equal, ok, type SuiteCase, timesIn, withoutStarts } from './stage.ts'

/** The sentences about asks, timers and chance. */
export const askCases: readonly SuiteCase[] = [
  ...['a', 'b'].map(
    (node) =>
      ({
        name: `an answer comes as the own message that was named, with what the asker carries (from ${node})`,
        async run(stage) {
          const [anna, bert] = [
            await stage.puppet('anna'),
            await stage.puppet('bert', { on: node }),
          ]
          stage.act(anna, ['ask', bert, 'hello', { carry: 'remembered' }])
          await stage.noted('anna', 'answered hello remembered')
        },
      }) satisfies SuiteCase,
  ),
  {
    name: 'an ask without an answer fails at its deadline; an answer after it is ignored',
    async run(stage) {
      const [anna, bert] = [await stage.puppet('anna'), await stage.puppet('bert')]
      stage.act(bert, ['hold'])
      stage.act(anna, ['ask', bert, 'q', { timeoutMs: 5, carry: 'x' }])
      await stage.noted('anna', 'failed answered deadline x')
      stage.act(bert, ['release', 'too late'])
      await stage.eventually(async () => (await stage.system.counters('a')).lateReplies === 1)
      deepEqual(withoutStarts(await stage.notes('anna')), ['failed answered deadline x'])
    },
  },
  {
    name: 'an ask that nobody waits for any more is not received, and counted',
    async run(stage) {
      const pause = { onFailure: 'restart', backoffMsMin: 30, jitter: 0 } as const
      const [anna, bert] = [
        await stage.puppet('anna'),
        await stage.puppet('bert', { supervision: pause }),
      ]
      stage.act(bert, ['fail', 'to pause'])
      await stage.noted('bert', /^fails/)
      stage.act(anna, ['ask', bert, 'hold me', { timeoutMs: 2 }])
      await stage.noted('anna', 'failed answered deadline nothing')
      await stage.noted('bert', /^started 1/)
      await stage.eventually(async () => (await stage.system.counters('a')).expired === 1)
      equal((await stage.system.counters('a')).lateReplies, 0)
    },
  },
  ...['a', 'b'].map(
    (node) =>
      ({
        name: `an ask to an actor that is gone, or goes before it receives, fails with dead (on ${node})`,
        async run(stage) {
          const pause = { onFailure: 'restart', backoffMsMin: 5_000 } as const
          const [anna, bert] = [
            await stage.puppet('anna'),
            await stage.puppet('bert', { on: node, supervision: pause }),
          ]
          stage.act(bert, ['fail', 'to pause'])
          await stage.noted('bert', /^fails/)
          stage.act(anna, ['ask', bert, 'waits'], ['say', bert, 'waits too'])
          await stage.eventually(async () => (await stage.notes('anna')).length > 0)
          await stage.system.stop(bert)
          await stage.noted('anna', 'failed answered dead nothing')
          stage.act(anna, ['ask', bert, 'gone', { carry: 'later' }])
          await stage.noted('anna', 'failed answered dead later')
        },
      }) satisfies SuiteCase,
  ),
  {
    name: 'the first reply counts; a second one is ignored',
    async run(stage) {
      const [anna, bert] = [await stage.puppet('anna'), await stage.puppet('bert')]
      stage.act(bert, ['answerTwice'])
      stage.act(anna, ['ask', bert, 'q'])
      await stage.noted('anna', 'answered q nothing')
      equal((await stage.system.counters('a')).lateReplies, 1)
      equal(withoutStarts(await stage.notes('anna')).length, 1)
    },
  },
  {
    name: 'where to answer is a value: somebody else, elsewhere, may answer',
    async run(stage) {
      const anna = await stage.puppet('anna')
      const bert = await stage.puppet('bert', { on: 'b' })
      const carl = await stage.puppet('carl')
      stage.act(bert, ['delegate', carl])
      stage.act(anna, ['ask', bert, 'from carl'])
      await stage.noted('anna', 'answered from carl nothing')
      const answer = await stage.system.ask(bert, { type: 'question', text: 'to the outside' })
      deepEqual(answer, { text: 'to the outside' })
    },
  },
  {
    name: 'the outside asks: answers, deadlines, the dead, and giving up',
    async run(stage) {
      const { system } = stage
      const bert = await stage.puppet('bert', { on: 'b' })
      const question = { type: 'question', text: 'q' } as const
      deepEqual(await system.ask(bert, question), { text: 'q' })
      stage.act(bert, ['hold'])
      const late = { code: 'ACTOR_ASK_DEADLINE', retriable: true }
      await rejects(system.ask(bert, question, { timeoutMs: 5 }), late)
      const giveUp = new AbortController()
      const asked = system.ask(bert, question, { timeoutMs: 50, signal: giveUp.signal })
      giveUp.abort(new Error('enough'))
      await rejects(asked, { message: 'enough' })
      await rejects(system.ask(bert, question, { signal: giveUp.signal }), { message: 'enough' })
      await system.stop(bert)
      await rejects(system.ask(bert, question), { code: 'ACTOR_DEAD', retriable: false })
    },
  },
  {
    name: 'a timer is a message, and none comes early',
    async run(stage) {
      const anna = await stage.puppet('anna')
      stage.act(anna, ['timer', 'long', 20, 'long'], ['timer', 'short', 5, 'short'])
      await stage.noted('anna', 'rang long')
      stage.act(anna, ['timer', 'mark', 0, 'mark'])
      await stage.noted('anna', 'rang mark')
      const notes = await stage.notes('anna')
      deepEqual(
        notes.filter((note) => note.startsWith('rang')),
        ['rang short', 'rang long', 'rang mark'],
      )
      const [began, , marked] = timesIn(notes, 'begins at')
      ok((marked as number) - (began as number) >= 20)
    },
  },
  {
    name: 'a timer of the same key is replaced; a cancelled one is not received, even when it is due',
    async run(stage) {
      const anna = await stage.puppet('anna')
      stage.act(anna, ['timer', 'k', 2, 'replaced'], ['timer', 'k', 4, 'kept'])
      stage.act(anna, ['timer', 'c', 2, 'cancelled'])
      stage.act(anna, ['cancel', 'c'], ['cancel', 'unknown'], ['timer', 'end', 30, 'end'])
      await stage.noted('anna', 'rang end')
      const notes = await stage.notes('anna')
      deepEqual(
        notes.filter((note) => note.startsWith('rang')),
        ['rang kept', 'rang end'],
      )
    },
  },
  {
    name: 'each actor, and each life of one, draws from a stream of its own',
    async run(stage) {
      const quick = { onFailure: 'restart', backoffMsMin: 1 } as const
      const anna = await stage.puppet('anna', { supervision: quick })
      const bert = await stage.puppet('bert', { on: 'b' })
      stage.act(anna, ['draw'], ['fail', 'for another life'])
      stage.act(anna, ['draw'])
      stage.act(bert, ['draw'])
      const drawn = await stage.eventually(async () => {
        const notes = await stage.notes()
        const drew = notes.filter((note) => note.includes('drew')).map((note) => note.split(' ')[2])
        return drew.length === 3 && drew
      })
      equal(new Set(drawn).size, 3)
    },
  },
]
