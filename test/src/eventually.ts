// Waiting for what must come true: looked at again and again, and a fault in words when it does not.
import { setTimeout as pause } from 'node:timers/promises'

const LOOK_MS = 10

/** Resolves when `isTrue` says so; rejects after `timeoutMs` with `what`, and with what `seen` shows then. */
export async function eventually(
  what: string,
  isTrue: () => boolean | Promise<boolean>,
  timeoutMs = 10_000,
  seen: () => unknown = () => undefined,
): Promise<void> {
  const end = performance.now() + timeoutMs
  for (;;) {
    if (await isTrue()) return
    if (performance.now() > end) {
      const shown = JSON.stringify(await seen(), inNumbers)
      throw new Error(`after ${timeoutMs} ms still not: ${what}${shown ? `; ${shown}` : ''}`)
    }
    await pause(LOOK_MS)
  }
}

function inNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? Number(value) : value
}
