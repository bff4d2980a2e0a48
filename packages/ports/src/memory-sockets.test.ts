// The network in memory keeps every promise of the Sockets door.

import t from 'tap'
import { MemorySockets } from './memory-sockets.ts'
import { socketsSuite } from './sockets-suite.ts'

for (const promise of socketsSuite) {
  t.test(promise.name, (t) => {
    const queue: (() => void)[] = []
    let outcome: string | undefined = 'never done'
    let calls = 0
    promise.run(new MemorySockets((run) => queue.push(run)), '127.0.0.1', (problem) => {
      calls += 1
      outcome = problem
    })
    for (let run = queue.shift(); run !== undefined; run = queue.shift()) run()
    t.equal(outcome, undefined)
    t.equal(calls, 1, 'done once')
    t.end()
  })
}

t.test('the names of this machine are one host, and 0.0.0.0 takes them all', (t) => {
  const queue: (() => void)[] = []
  const sockets = new MemorySockets((run) => queue.push(run))
  const seen: string[] = []
  const events = (name: string) => ({
    listening: () => {},
    accepted: () => void seen.push(name),
    failed: (code: string) => void seen.push(code),
  })
  sockets.listen({ host: 'localhost', port: 9092 }, events('exact'))
  sockets.listen({ host: '0.0.0.0', port: 9093 }, events('any'))
  const ignore = { connected: () => {}, failed: (code: string) => void seen.push(code) }
  sockets.connect({ host: '127.0.0.1', port: 9092 }, ignore)
  sockets.connect({ host: 'broker-1', port: 9093 }, ignore)
  sockets.connect({ host: 'broker-1', port: 9092 }, ignore)
  for (let run = queue.shift(); run !== undefined; run = queue.shift()) run()
  t.same(seen, ['exact', 'any', 'ECONNREFUSED'])
  t.end()
})
