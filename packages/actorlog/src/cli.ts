#!/usr/bin/env node
// The program `actorlog`: the process's streams and signals around `main`.

import type { Io } from './io.ts'
import { main } from './main.ts'

const interrupt = new AbortController()
const io: Io = {
  env: process.env,
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  interrupted: interrupt.signal,
}

// A reader that has seen enough (`| head -1`) ends us quietly.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
}

// The first signal asks for a good end, the second one for an end.
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const) {
  process.on(signal, () => {
    if (interrupt.signal.aborted) process.exit(128 + number)
    interrupt.abort()
  })
}

process.exitCode = await main(process.argv.slice(2), io)
