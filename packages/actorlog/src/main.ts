// From the words after `actorlog` to an exit code. Whatever is thrown ends here, and is told in one form.

import { commandTable } from './command-table.ts'
import { exitCodes } from './exit-codes.ts'
import { helpScreen } from './help-screen.ts'
import { type Io, stylesFor } from './io.ts'
import { version } from './version.ts'

/** Runs one command; resolves to its exit code and never rejects. */
export async function main(words: readonly string[], io: Io): Promise<number> {
  try {
    return await run(words, io)
  } catch (error) {
    return await told(error, words, io)
  }
}

async function run(words: readonly string[], io: Io): Promise<number> {
  const [first, ...rest] = words
  if (first === undefined || first === '--help' || first === '-h') {
    io.stdout.write(helpScreen)
    return exitCodes.done
  }
  if (first === '--version') {
    io.stdout.write(`${version}\n`)
    return exitCodes.done
  }
  if (first === 'help') return await run(rest.length === 0 ? [] : [...rest, '--help'], io)
  const load = commandTable[first]
  if (load === undefined) throw await unknownCommand(first)
  const make = await load()
  let code: number = exitCodes.done
  const command = make(io, (given) => {
    code = given
  })
  command.configureOutput({ writeOut: (text) => void io.stdout.write(text) })
  for (const each of command.commands) each.copyInheritedSettings(command)
  await command.parseAsync([...rest], { from: 'user' })
  return code
}

async function unknownCommand(word: string): Promise<Error> {
  const [{ closestName }, { usageError }] = await Promise.all([
    import('@actorlog/config'),
    import('./command-error.ts'),
  ])
  const meant = closestName(word, Object.keys(commandTable))
  return usageError(
    `there is no command '${word}'`,
    meant === undefined ? 'actorlog --help' : `actorlog ${meant}`,
  )
}

async function told(error: unknown, words: readonly string[], io: Io): Promise<number> {
  const fromCommander = await asUsage(error)
  if (fromCommander === 'help was printed') return exitCodes.done
  const cause = fromCommander ?? error
  const { errorJson, errorText, exitCodeOf } = await import('./output/error-report.ts')
  const isVerbose = words.includes('-v') || words.includes('--verbose')
  const text = words.includes('--json')
    ? errorJson(cause)
    : errorText(cause, stylesFor(io.stderr, io.env), isVerbose)
  io.stderr.write(text)
  return exitCodeOf(cause)
}

/** What commander throws, in our form; undefined for everything else. */
async function asUsage(error: unknown): Promise<Error | 'help was printed' | undefined> {
  const { CommanderError } = await import('commander')
  if (!(error instanceof CommanderError)) return undefined
  if (error.exitCode === 0) return 'help was printed'
  const { usageError } = await import('./command-error.ts')
  const [what = '', meant] = error.message.replace(/^error: /, '').split('\n')
  const suggestion = /Did you mean (?:one of )?(.+?)\?/.exec(meant ?? '')?.[1]
  return usageError(what, ...(suggestion === undefined ? [] : [suggestion]))
}
