// Which versions of which APIs a broker speaks, and the choice that follows: the newest both sides know.

import { type Api, errorCodes } from '@actorlog/protocol'
import { ActorlogError } from '../errors.ts'

/** A broker's ranges as its ApiVersions answer gave them. */
export class ApiVersions {
  readonly #ranges: ReadonlyMap<number, readonly [min: number, max: number]>

  constructor(ranges: Iterable<readonly [apiKey: number, min: number, max: number]>) {
    this.#ranges = new Map([...ranges].map(([apiKey, min, max]) => [apiKey, [min, max]]))
  }

  [Symbol.iterator](): IterableIterator<[number, readonly [min: number, max: number]]> {
    return this.#ranges.entries()
  }

  has(apiKey: number): boolean {
    return this.#ranges.has(apiKey)
  }

  /** The newest common version, at most `maxVersion`; UNSUPPORTED_VERSION when there is none. */
  choose(api: AnyApi, maxVersion: number = Number.POSITIVE_INFINITY): number {
    const range = this.#ranges.get(api.key)
    if (range === undefined) {
      throw new ActorlogError('UNSUPPORTED_VERSION', `the broker does not offer ${api.name}`, {
        errno: errorCodes.UNSUPPORTED_VERSION,
      })
    }
    const newest = Math.min(api.latestStable, range[1], maxVersion)
    if (newest >= Math.max(api.versions[0], range[0])) return newest
    const ours = `${api.versions[0]} to ${Math.min(api.latestStable, maxVersion)}`
    const message = `${api.name}: the broker speaks versions ${range[0]} to ${range[1]}, we ${ours}`
    throw new ActorlogError('UNSUPPORTED_VERSION', message, {
      errno: errorCodes.UNSUPPORTED_VERSION,
    })
  }
}

/** What a choice needs of an API. */
type AnyApi = Pick<Api<never, never, never, never>, 'key' | 'name' | 'versions' | 'latestStable'>
