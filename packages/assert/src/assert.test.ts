// A rule that holds says nothing; one that is broken stops the program and names itself.
import t from 'tap'
import { AssertionError, assert, unreachable } from './index.ts'

t.test('a rule that holds costs nothing', async (t) => {
  t.doesNotThrow(() => assert(true, 'never printed'))
})

t.test('a broken rule names itself and what was seen', async (t) => {
  t.throws(() => assert(false, 'offsets only grow', { was: 7, is: 3 }), {
    name: 'AssertionError',
    message: 'offsets only grow: was=7, is=3',
    seen: { was: 7, is: 3 },
  })
})

t.test('a case that cannot happen stops', async (t) => {
  t.throws(() => unreachable('north' as never), AssertionError)
})
