// `actorlog start`: a cluster on this machine. This process only watches: the cluster runs in another one, which
// is started again should it crash.

import { spawn } from 'node:child_process'
import { mkdirSync, openSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { CommandError } from '../command-error.ts'
import { runningClusters } from '../control/run-file.ts'
import { exitCodes } from '../exit-codes.ts'
import { command, type Globals, globalsOf, repeated, withGlobals } from '../globals.ts'
import { type Io, signsFor, stylesFor } from '../io.ts'
import type { StartOptions } from '../running-cluster.ts'
import { banner, eventJson, eventLine, readyJson } from '../start/banner.ts'
import { failureError } from '../start/failure.ts'
import { hasKeys, type KeyActions, readKeys } from '../start/keys.ts'
import type { Failure, FromCluster, Ready } from '../start/messages.ts'
import { expectFreePorts } from '../start/ports.ts'
import { startOptions } from '../start/start-flags.ts'
import { Supervisor } from '../start/supervisor.ts'
import { logFile, runFolder } from '../state-folder.ts'

type Options = Record<string, unknown>

const program = fileURLToPath(new URL('../cli.js', import.meta.url))
const lookEveryMs = 50

export function startCommand(io: Io, exit: (code: number) => void): Command {
  return withGlobals(command('start', 'a Kafka-compatible cluster on this machine'), {
    talks: false,
  })
    .option('-n, --brokers <count>', 'how many', '3')
    .option('-p, --port <port>', 'of the first broker, the others follow; or auto', '9092')
    .option('--dir <folder>', 'where to keep the data')
    .option('--memory', 'keep nothing')
    .option('--set <key=value>', 'a Kafka broker setting, as often as needed', repeated, [])
    .option(
      '--topic <name:partitions:replicas>',
      'made at the start, as often as needed',
      repeated,
      [],
    )
    .option('--fsync <mode>', 'os, group or always', 'os')
    .option('-d, --detach', 'in the background')
    .action(async (flags: Options) => {
      const globals = globalsOf(flags)
      const options = await startOptions(io, flags)
      expectNotRunning(io, options.name)
      await expectFreePorts(options)
      if (flags['detach'] === true) await detach(io, globals, options)
      else exit(await attended(io, globals, options))
    })
}

function expectNotRunning(io: Io, name: string): void {
  const running = runningClusters(io.env).find((file) => file.name === name)
  if (running === undefined) return
  throw new CommandError(`"${name}" runs already, at ${running.bootstrapServers}`, {
    code: 'RUNNING',
    exitCode: exitCodes.taken,
    tries: [`actorlog stop --name ${name}`, 'actorlog start --name other --port 19092'],
  })
}

/** Runs until it is asked to end; resolves to the exit code. */
function attended(io: Io, globals: Globals, options: StartOptions): Promise<number> {
  return new Promise((resolve, reject) => {
    let failure: Failure | undefined
    let closeKeys: (() => void) | undefined
    let isStopping = false
    const supervisor = new Supervisor(options, {
      heard: (message) => {
        if (message.type === 'failed') failure = message.failure
        if (message.type === 'ready' && hasKeys(io) && !globals.json) {
          closeKeys ??= readKeys(io, actionsOf(supervisor))
        }
        if (message.type === 'stopping') isStopping = true
        // Leaders that move because it ends are no news, and would tear its last line apart.
        const isNoise = isStopping && message.type === 'event' && !globals.json
        if (!isNoise) show(io, globals, message)
      },
      restarting: (how) => {
        io.stderr.write(`the cluster's process died (${how}); starting it again\n`)
      },
      ended: (isClean, how) => {
        closeKeys?.()
        if (failure !== undefined) reject(failureError(failure))
        else if (isClean) resolve(exitCodes.done)
        else reject(died(how))
      },
    })
    const stop = (): void => supervisor.stop(false)
    io.interrupted.addEventListener('abort', stop, { once: true })
    supervisor.start()
    if (io.interrupted.aborted) stop()
  })
}

function actionsOf(supervisor: Supervisor): KeyActions {
  return {
    status: () => supervisor.status(),
    perform: (verb, brokers) => supervisor.perform(verb, brokers),
    quit: () => supervisor.stop(false),
  }
}

function show(io: Io, globals: Globals, message: FromCluster): void {
  const styles = stylesFor(io.stdout, io.env)
  if (message.type === 'ready') showReady(io, globals, message.ready, hasKeys(io))
  else if (message.type === 'event') {
    const { event } = message
    io.stdout.write(globals.json ? eventJson(event) : eventLine(event, styles))
  } else if (message.type === 'stopping' && !globals.json) {
    io.stdout.write('\n  stopping: moving leaders, flushing, saving offsets ... ')
  } else if (message.type === 'stopped') {
    io.stdout.write(
      globals.json
        ? `${JSON.stringify({ event: 'stopped', ms: message.ms })}\n`
        : `done in ${message.ms} ms\n`,
    )
  }
}

function showReady(io: Io, globals: Globals, ready: Ready, keys: boolean): void {
  const styles = stylesFor(io.stdout, io.env)
  io.stdout.write(
    globals.json ? readyJson(ready, process.pid) : banner(ready, styles, signsFor(io.env), keys),
  )
}

/** Starts the same command in the background, and waits until it serves. */
async function detach(io: Io, globals: Globals, options: StartOptions): Promise<void> {
  mkdirSync(runFolder(io.env), { recursive: true, mode: 0o700 })
  const path = logFile(io.env, options.name)
  const log = openSync(path, 'w', 0o600)
  const begun = performance.now()
  const child = spawn(process.execPath, [program, ...attendedWords(options)], {
    detached: true,
    stdio: ['ignore', log, log],
    env: io.env as NodeJS.ProcessEnv,
  })
  let exited: number | undefined
  child.once('exit', (code) => {
    exited = code ?? exitCodes.clusterError
  })
  child.unref()
  const deadline = begun + globals.timeoutMs
  for (;;) {
    const file = runningClusters(io.env).find((each) => each.name === options.name)
    if (file !== undefined) {
      const { name, clusterId, brokers, bootstrapServers, folder, pid } = file
      const ms = Math.round(performance.now() - begun)
      const ready = { name, clusterId, brokers, bootstrapServers, folder, ms }
      if (globals.json) io.stdout.write(readyJson(ready, pid))
      else showReady(io, globals, ready, false)
      return
    }
    if (exited !== undefined) throw startedBadly(path, exited)
    if (performance.now() > deadline) {
      child.kill('SIGTERM')
      throw new CommandError(`not ready within ${globals.timeoutMs} ms`, {
        code: 'TIMED_OUT',
        exitCode: exitCodes.unreachable,
        why: [`its log is ${path}`],
      })
    }
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}

/** The words of an attended start with the same options: nothing is left to a default that may differ. */
function attendedWords(options: StartOptions): string[] {
  const first = options.ports[0] ?? 0
  return [
    'start',
    '--name',
    options.name,
    '--brokers',
    String(options.brokers),
    '--port',
    first === 0 ? 'auto' : String(first),
    ...(options.folder === undefined ? ['--memory'] : ['--dir', options.folder]),
    '--fsync',
    options.fsync,
    ...Object.entries(options.properties).flatMap(([key, value]) => ['--set', `${key}=${value}`]),
    ...options.topics.flatMap((topic) => [
      '--topic',
      `${topic.name}:${topic.partitions}:${topic.replicas}`,
    ]),
  ]
}

function startedBadly(path: string, exitCode: number): CommandError {
  const lines = readFileSync(path, 'utf8').trim().split('\n').slice(-5)
  const what = (lines[0] ?? '').replace(/^error: /, '')
  return new CommandError(what === '' ? 'the cluster did not start' : what, {
    code: 'START_FAILED',
    exitCode,
    why: [...lines.slice(1).map((line) => line.trim()), `its log is ${path}`],
  })
}

function died(how: string): CommandError {
  return new CommandError(`the cluster's process died (${how})`, {
    code: 'CRASHED',
    exitCode: exitCodes.clusterError,
    why: ['it is not started again: it never served, or died too often'],
  })
}
