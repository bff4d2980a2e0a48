#!/usr/bin/env node
// The command that writes codecs, at development time: `actorlog-codecs <src folder>` reads every
// `name.protocol.ts` below the folder and writes `generated/name.codec.ts` in it. With `--check` it writes
// nothing, and fails when a file is not what it would write.
import { mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { emitCodecs } from './emit-codec.ts'
import { parseProtocols } from './protocol-parser.ts'

const PROTOCOL_SUFFIX = '.protocol.ts'

/** One file to write. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** What belongs into the folder; `codecPath` is what generated files import the parts of codecs from. */
export function generateCodecs(
  folder: string,
  codecPath = '@actorlog/runtime/codec',
): GeneratedFile[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(PROTOCOL_SUFFIX))
    .sort()
  return sources.map((source) => {
    const path = source.split(sep).join('/')
    const generated = join(folder, 'generated')
    const name = basename(path, PROTOCOL_SUFFIX)
    try {
      const protocols = parseProtocols(readFileSync(join(folder, source), 'utf8'))
      const text = emitCodecs(protocols, {
        source: path,
        protocolPath: relative(generated, join(folder, source)).split(sep).join('/'),
        codecPath,
      })
      return { path: join(generated, `${name}.codec.ts`), text }
    } catch (error) {
      throw new Error(`${join(folder, source)}: ${(error as Error).message}`, { cause: error })
    }
  })
}

/** The files that are not as they would be written. */
export function staleFiles(files: readonly GeneratedFile[]): string[] {
  return files.filter(({ path, text }) => readIfThere(path) !== text).map(({ path }) => path)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function main(parameters: readonly string[]): number {
  const folder = parameters.find((parameter) => !parameter.startsWith('--'))
  if (folder === undefined) {
    stderr.write('usage: actorlog-codecs <src folder> [--check] [--codec=<import>]\n')
    return 2
  }
  const codecPath = parameters.find((parameter) => parameter.startsWith('--codec='))?.slice(8)
  const files = generateCodecs(folder, codecPath)
  if (parameters.includes('--check')) {
    const stale = staleFiles(files)
    for (const path of stale)
      stderr.write(`${path} is not current: run actorlog-codecs ${folder}\n`)
    return stale.length === 0 ? 0 : 1
  }
  for (const { path, text } of files) {
    mkdirSync(join(path, '..'), { recursive: true })
    writeFileSync(path, text)
    stdout.write(`${path}\n`)
  }
  return 0
}

const started = argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url))
  exit(main(argv.slice(2)))
