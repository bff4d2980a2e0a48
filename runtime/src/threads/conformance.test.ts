// ThreadSystem passes the suite that LocalSystem and SimulatedSystem pass, each case on threads of its own.
import t from 'tap'
import { systemSuite } from '../suite/system-suite.ts'
import { ThreadSystem } from './thread-system.ts'

const KINDS = new URL('../suite/puppet.js', import.meta.url)
const pass = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

for (const { name, run } of systemSuite) {
  t.test(name, async () => {
    const system = await ThreadSystem.start({
      kinds: KINDS,
      threads: [{ name: 'a' }, { name: 'b' }],
      arenaBytes: 8 * 1024 * 1024,
    })
    try {
      await run({ system, pass })
    } finally {
      await system.close()
    }
  })
}
