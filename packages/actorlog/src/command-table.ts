// Every command and the file it is in. A command's file, and what that file needs, is loaded only when the
// command is used: `--help` must come at once.

import type { Command } from 'commander'
import type { Io } from './io.ts'

/** What a command's file exports: its commander command. The action sets the exit code through `exit`. */
export type MakeCommand = (io: Io, exit: (code: number) => void) => Command

/** The commands by name. */
export const commandTable: Readonly<Record<string, () => Promise<MakeCommand>>> = {
  start: async () => (await import('./commands/start.ts')).startCommand,
  stop: async () => (await import('./commands/stop.ts')).stopCommand,
  status: async () => (await import('./commands/status.ts')).statusCommand,
  wait: async () => (await import('./commands/wait.ts')).waitCommand,
  topic: async () => (await import('./commands/topic.ts')).topicCommand,
  produce: async () => (await import('./commands/produce.ts')).produceCommand,
  consume: async () => (await import('./commands/consume.ts')).consumeCommand,
  group: async () => (await import('./commands/group.ts')).groupCommand,
  bench: async () => (await import('./commands/bench.ts')).benchCommand,
  chaos: async () => (await import('./commands/chaos.ts')).chaosCommand,
  'api-versions': async () => (await import('./commands/api-versions.ts')).apiVersionsCommand,
}
