// Order, mailboxes, the control lane and the end of a turn.

import { deepEqual } from 'node:assert/strict'
import { equal, type SuiteCase, withoutStarts } from './stage.ts'

const upTo = (count: number, text = 'say '): string[] =>
  Array.from({ length: count }, (_, i) => `${text}${i}`)

/** The sentences about order and mailboxes. */
export const orderCases: readonly SuiteCase[] = [
  {
    name: 'an actor receives one message at a time, to the end',
    async run(stage) {
      const anna = await stage.puppet('anna')
      stage.act(anna, ['say', anna, 'later'], ['callDevice', 'device'], ['note', 'first'])
      await stage.noted('anna', 'called device')
      deepEqual(withoutStarts(await stage.notes('anna')), [
        'device took it: true',
        'first',
        'say later',
        'called device',
      ])
    },
  },
  ...['a', 'b'].map(
    (node) =>
      ({
        name: `messages of one sender to one receiver arrive in order (a to ${node})`,
        async run(stage) {
          const [anna, bert] = [
            await stage.puppet('anna'),
            await stage.puppet('bert', { on: node }),
          ]
          stage.act(anna, ['flood', bert, 500])
          await stage.noted('bert', 'say 499')
          deepEqual(withoutStarts(await stage.notes('bert')), upTo(500))
        },
      }) satisfies SuiteCase,
  ),
  {
    name: 'an answer does not overtake what its sender told before',
    async run(stage) {
      const [anna, bert] = [await stage.puppet('anna'), await stage.puppet('bert', { on: 'b' })]
      stage.act(bert, ['hold'])
      stage.act(anna, ['ask', bert, 'q'])
      await stage.noted('bert', 'holds q')
      stage.act(bert, ['flood', anna, 20], ['release', 'done'])
      await stage.noted('anna', 'answered done nothing')
      deepEqual(withoutStarts(await stage.notes('anna')), [...upTo(20), 'answered done nothing'])
    },
  },
  {
    name: 'a full mailbox refuses: the tell is false and a dead letter, the ask fails, what was taken stays',
    async run(stage) {
      const anna = await stage.puppet('anna')
      const pause = { onFailure: 'restart', backoffMsMin: 40, jitter: 0 } as const
      const options = { mailbox: { capacity: 4 }, supervision: pause }
      const bert = await stage.puppet('bert', options)
      await stage.noted('bert', /^started 0/)
      stage.act(bert, ['fail', 'to pause'])
      await stage.noted('bert', /^fails/)
      stage.act(anna, ['flood', bert, 10], ['ask', bert, 'q'])
      await stage.noted('anna', 'refused 6')
      await stage.noted('anna', 'failed answered overloaded nothing')
      await stage.noted('bert', 'say 3')
      const { deadLetters, overloaded } = await stage.system.counters('a')
      deepEqual([deadLetters, overloaded], [7, 7])
      const code = stage.system
        .ask(bert, { type: 'question', text: 'room again?' })
        .then(({ text }) => text)
      equal(await code, 'room again?')
    },
  },
  {
    name: 'what an actor asked for itself is never refused',
    async run(stage) {
      const anna = await stage.puppet('anna')
      const bert = await stage.puppet('bert', { mailbox: { capacity: 2 } })
      const questions = Array.from({ length: 10 }, (_, i) => ['ask', anna, `q${i}`] as const)
      stage.act(bert, ...questions)
      await stage.noted('bert', 'answered q9 nothing')
      equal(withoutStarts(await stage.notes('bert')).length, 10)
    },
  },
  {
    name: 'a stop comes before the messages that wait, and those become dead letters',
    async run(stage) {
      const [anna, bert] = [await stage.puppet('anna'), await stage.puppet('bert')]
      await stage.noted('bert', /^started/)
      stage.act(anna, ['flood', bert, 100], ['stop', bert], ['note', 'sent'])
      await stage.noted('bert', 'stopping')
      deepEqual(withoutStarts(await stage.notes('bert')), ['stopping'])
      equal((await stage.system.counters('a')).deadLetters, 100)
    },
  },
  {
    name: 'a flood of messages does not hold up a stop',
    async run(stage) {
      const [anna, bert] = [await stage.puppet('anna'), await stage.puppet('bert')]
      stage.act(anna, ['serve', bert])
      equal(await stage.isGone(bert), false)
      await stage.system.stop(anna)
      equal(await stage.isGone(anna), true)
    },
  },
  {
    name: 'what is asked for the end of a turn comes once, behind all that waits',
    async run(stage) {
      const anna = await stage.puppet('anna')
      stage.act(
        anna,
        ['turnEnd', 'once'],
        ['turnEnd', 'twice'],
        ['say', anna, '1'],
        ['say', anna, '2'],
        ['note', 'now'],
      )
      await stage.noted('anna', 'turnEnded once')
      stage.act(anna, ['turnEnd', 'next turn'])
      await stage.noted('anna', 'turnEnded next turn')
      deepEqual(withoutStarts(await stage.notes('anna')), [
        'now',
        'say 1',
        'say 2',
        'turnEnded once',
        'turnEnded next turn',
      ])
    },
  },
]
