// Test support: the program itself, in a home of its own, with a cluster that only pretends.

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { moduleVariable } from '../start/cluster-module.ts'

const program = fileURLToPath(new URL('../cli.js', import.meta.url))
const pretended = fileURLToPath(new URL('./pretended-cluster.js', import.meta.url))

/** What a finished command left. */
export interface Finished {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A command that runs. */
export interface Running {
  readonly child: ChildProcess
  readonly finished: Promise<Finished>
  /** Resolves when stdout has the text so many times. */
  shows(text: string, times?: number): Promise<void>
}

/** A home for commands; `end` removes it. */
export class CommandHome {
  readonly folder: string = mkdtempSync(join(tmpdir(), 'actorlog-'))
  readonly #children: ChildProcess[] = []

  run(...words: readonly string[]): Promise<Finished> {
    return this.start(...words).finished
  }

  start(...words: readonly string[]): Running {
    // Neither the test runner's options nor its colours reach the program.
    const { NODE_OPTIONS: _, FORCE_COLOR: __, ...rest } = process.env
    const env = { ...rest, ACTORLOG_HOME: this.folder, [moduleVariable]: pretended }
    const child = spawn(process.execPath, [program, ...words], { env })
    this.#children.push(child)
    let stdout = ''
    let stderr = ''
    let look = (): void => {}
    child.stdout?.on('data', (chunk: Buffer) => {
      stdout += chunk.toString()
      look()
    })
    child.stderr?.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    child.stdin?.end()
    const finished = new Promise<Finished>((resolve) => {
      child.on('close', (code) => resolve({ code, stdout, stderr }))
    })
    const shows = (text: string, times = 1): Promise<void> =>
      new Promise((resolve, reject) => {
        look = () => {
          if (stdout.split(text).length > times) resolve()
        }
        look()
        void finished.then(() => reject(new Error(`ended without '${text}': ${stdout}${stderr}`)))
      })
    return { child, finished, shows }
  }

  end(): void {
    for (const child of this.#children) if (child.exitCode === null) child.kill('SIGKILL')
    rmSync(this.folder, { recursive: true, force: true })
  }
}
