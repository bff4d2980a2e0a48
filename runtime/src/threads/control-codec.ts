// The control lane's words as two numbers and a code each. They are few, fixed and hand-written, so that the lane
// that keeps actors alive needs no codec of any kind.
import type { AnyRef, AskFailure } from '../actor.ts'
import type { Views } from '../codec/codec.ts'
import type { ControlMessage } from '../core/control.ts'

/** Every control record has this many bytes: two doubles. Its code travels in the tag. */
export const CONTROL_BYTES = 16

const TYPES = ['stop', 'watch', 'unwatch', 'terminated', 'askFailed'] as const
const REASONS: readonly AskFailure[] = ['deadline', 'dead', 'overloaded']

/** Writes the numbers of `message` at `at` and returns its code. */
export function writeControl(message: ControlMessage, memory: Views, at: number): number {
  const numbers = memory.float64
  const first = at >> 3
  switch (message.type) {
    case 'stop':
      numbers[first] = message.target
      break
    case 'askFailed':
      numbers[first] = message.ask
      numbers[first + 1] = REASONS.indexOf(message.reason)
      break
    default:
      numbers[first] = message.target
      numbers[first + 1] = message.watcher
  }
  return controlCode(message)
}

/** The code of a kind of control message. */
export function controlCode(message: ControlMessage): number {
  return TYPES.indexOf(message.type)
}

/** Reads the message of this code at `at`. */
export function readControl(code: number, memory: Views, at: number): ControlMessage {
  const first = memory.float64[at >> 3] as number
  const second = memory.float64[(at >> 3) + 1] as number
  const target = first as AnyRef
  const watcher = second as AnyRef
  switch (TYPES[code]) {
    case 'stop':
      return { type: 'stop', target }
    case 'watch':
      return { type: 'watch', target, watcher }
    case 'unwatch':
      return { type: 'unwatch', target, watcher }
    case 'terminated':
      return { type: 'terminated', target, watcher }
    default:
      return { type: 'askFailed', ask: first, reason: REASONS[second] as AskFailure }
  }
}
