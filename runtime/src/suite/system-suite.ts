// What every system of actors must do, in sentences; SEMANTICS.md is made of them. Whoever writes a system starts
// it with the suite's `kinds` and the nodes a and b, and runs each case on a fresh one.
import { askCases } from './ask-cases.ts'
import { lifeCases } from './life-cases.ts'
import { nodeCases } from './node-cases.ts'
import { orderCases } from './order-cases.ts'
import { Stage, type SuiteCase, type SuiteWorld } from './stage.ts'

export { kinds as suiteKinds } from './puppet.ts'
export type { SuiteWorld } from './stage.ts'

/** One sentence, and the play that shows it. It throws when the sentence does not hold. */
export interface SystemCase {
  readonly name: string
  run(world: SuiteWorld): Promise<void>
}

/** All sentences. */
export const systemSuite: readonly SystemCase[] = [
  ...orderCases,
  ...askCases,
  ...lifeCases,
  ...nodeCases,
].map(onStage)

function onStage({ name, run }: SuiteCase): SystemCase {
  return { name, run: async (world) => run(await Stage.set(world)) }
}
