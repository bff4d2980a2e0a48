// Loads a codec's library when it is first needed: most brokers never inflate a batch, and start-up
// time counts.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The module's exports, loaded now and synchronously. */
export function load<Exports>(module: string): Exports {
  return require(module) as Exports
}

/** Where the module's entry file lies. */
export function locate(module: string): string {
  return require.resolve(module)
}
