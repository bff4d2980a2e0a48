// The persistent map against Map; what sharing promises: old maps stay, comparing is cheap.
import fc from 'fast-check'
import t from 'tap'
import { PersistentMap } from './persistent-map.ts'

type Step = { key: string; value: number | undefined }

const steps = fc.array(
  fc.record({
    // 'Aa' and 'BB' do not collide here, but few keys meet often.
    key: fc.oneof(fc.string({ maxLength: 2 }), fc.nat(300).map(String)),
    value: fc.option(fc.nat(), { nil: undefined }),
  }),
  { maxLength: 400 },
)

function apply(map: PersistentMap<string, number>, { key, value }: Step): typeof map {
  return value === undefined ? map.delete(key) : map.set(key, value)
}

t.test('it is a map, and the maps it came from stay as they were', async () => {
  fc.assert(
    fc.property(steps, (all) => {
      const model = new Map<string, number>()
      let map = PersistentMap.empty<string, number>()
      const history: [PersistentMap<string, number>, Map<string, number>][] = []
      for (const step of all) {
        history.push([map, new Map(model)])
        map = apply(map, step)
        if (step.value === undefined) model.delete(step.key)
        else model.set(step.key, step.value)
      }
      for (const [then, was] of [...history, [map, model] as const]) {
        if (then.size !== was.size) return false
        for (const [key, value] of was) if (then.get(key) !== value) return false
        for (const [key, value] of then) if (was.get(key) !== value) return false
      }
      return true
    }),
    { numRuns: 60 },
  )
})

t.test('the order of iteration depends on the keys alone', async () => {
  fc.assert(
    fc.property(steps, (all) => {
      const map = all.reduce(apply, PersistentMap.empty<string, number>())
      const again = PersistentMap.of([...map].reverse())
      return JSON.stringify([...map]) === JSON.stringify([...again])
    }),
    { numRuns: 100 },
  )
})

t.test('differences, applied, make the other map', async () => {
  fc.assert(
    fc.property(steps, steps, (first, then) => {
      const before = first.reduce(apply, PersistentMap.empty<string, number>())
      const after = then.reduce(apply, before)
      let made = before
      after.differences(before, (key, was, is) => {
        if (was !== before.get(key) || is !== after.get(key) || was === is) throw new Error(key)
        made = is === undefined ? made.delete(key) : made.set(key, is)
      })
      return JSON.stringify([...made]) === JSON.stringify([...after])
    }),
    { numRuns: 100 },
  )
})

t.test('numbers are keys, and nothing new is nothing changed', async (t) => {
  const map = PersistentMap.of<number, string>([
    [1, 'a'],
    [-7, 'b'],
  ])
  t.equal(map.get(-7), 'b')
  t.equal(map.set(1, 'a'), map)
  t.equal(map.delete(2), map)
  t.same([...map.keys()].sort(), [-7, 1])
  t.same([...map.values()].sort(), ['a', 'b'])
})

t.test('a difference costs what changed, not what is there', async (t) => {
  let map = PersistentMap.empty<string, number>()
  for (let index = 0; index < 100_000; index++) map = map.set(`topic-${index}`, index)
  const after = map.set('topic-5', -1)
  const startedAt = performance.now()
  let count = 0
  for (let round = 0; round < 1000; round++) after.differences(map, () => count++)
  const perRoundUs = performance.now() - startedAt
  t.equal(count, 1000)
  t.comment(`${perRoundUs.toFixed(1)} µs for one change in 100,000 keys`)
  t.ok(perRoundUs < 1000, 'a fraction of a millisecond')
})
