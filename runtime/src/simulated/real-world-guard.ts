// While a simulation runs, nothing may read real time, draw real chance or wait for a real timer: what does
// would make a seed say something else each time. So those globals throw, and come back afterwards.
import { performance } from 'node:perf_hooks'
import { ActorError } from '../errors.ts'

interface Shut {
  readonly owner: object
  readonly name: string
  readonly descriptor: PropertyDescriptor | undefined
}

/** The names that throw meanwhile, for messages and tests. */
const SHUT: readonly (readonly [object, string, string])[] = [
  [Date, 'now', 'Date.now'],
  [performance, 'now', 'performance.now'],
  [Math, 'random', 'Math.random'],
  [process, 'hrtime', 'process.hrtime'],
  [globalThis, 'setTimeout', 'setTimeout'],
  [globalThis, 'setInterval', 'setInterval'],
  [globalThis, 'setImmediate', 'setImmediate'],
]

/** Runs `work` with the real world shut. Inside another such run it just runs. */
export function withoutRealWorld<Result>(work: () => Result): Result {
  if (isShut) return work()
  const opened = shutAll()
  isShut = true
  try {
    return work()
  } finally {
    isShut = false
    for (const { owner, name, descriptor } of opened) {
      if (descriptor === undefined) Reflect.deleteProperty(owner, name)
      else Object.defineProperty(owner, name, descriptor)
    }
  }
}

let isShut = false

function shutAll(): Shut[] {
  const shut = SHUT.map(([owner, name, text]) => {
    const descriptor = Object.getOwnPropertyDescriptor(owner, name)
    const value = (): never => refuse(text)
    Object.defineProperty(owner, name, { configurable: true, writable: true, value })
    return { owner, name, descriptor }
  })
  const descriptor = Object.getOwnPropertyDescriptor(globalThis, 'Date')
  Object.defineProperty(globalThis, 'Date', { ...descriptor, value: ShutDate })
  return [...shut, { owner: globalThis, name: 'Date', descriptor }]
}

/** Dates of a known time are as harmless as ever. */
const ShutDate: DateConstructor = new Proxy(Date, {
  construct: (target, parameters) =>
    parameters.length === 0 ? refuse('new Date()') : Reflect.construct(target, parameters),
  apply: () => refuse('Date()'),
})

function refuse(name: string): never {
  throw new ActorError(
    'ACTOR_REAL_WORLD',
    `${name} was called while a simulation runs: use the context's now, timestamp, random or timers.`,
  )
}
