// LocalSystem and SimulatedSystem pass the suite; so do they with every message sent through its codec.
import t from 'tap'
import { LocalSystem } from '../local-system.ts'
import { SimulatedSystem } from '../simulated/simulated-system.ts'
import { type SuiteWorld, suiteKinds, systemSuite } from './system-suite.ts'

const SYSTEM = { kinds: suiteKinds, nodes: ['a', 'b'] }

async function local(roundTrip: boolean): Promise<SuiteWorld> {
  const system = await LocalSystem.start({ ...SYSTEM, roundTrip })
  return { system, pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) }
}

async function simulated(roundTrip: boolean, seed: number): Promise<SuiteWorld> {
  const system = await SimulatedSystem.start({ ...SYSTEM, roundTrip, seed })
  return { system, pass: async (ms) => system.run(system.nowMs + ms) }
}

const WORLDS: Readonly<Record<string, () => Promise<SuiteWorld>>> = {
  LocalSystem: () => local(false),
  'LocalSystem, round trip': () => local(true),
  'SimulatedSystem, seed 1': () => simulated(false, 1),
  'SimulatedSystem, seed 2, round trip': () => simulated(true, 2),
}

for (const [name, start] of Object.entries(WORLDS)) {
  t.test(name, async (t) => {
    for (const { name, run } of systemSuite) {
      await t.test(name, async () => {
        const world = await start()
        try {
          await run(world)
        } finally {
          await world.system.close()
        }
      })
    }
  })
}
