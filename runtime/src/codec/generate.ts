#!/usr/bin/env node
// The command that writes codecs, at development time: `actorlog-codecs <package folder>` reads every
// `name.protocol.ts` below the package's `src` and writes `src/generated/name.codec.ts`. With `--check` it writes
// nothing, names every file that differs, and exits with 1.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, relative, sep } from 'node:path'
import { argv, exit, stderr, stdout } from 'node:process'
import { fileURLToPath } from 'node:url'
import { emitCodecs } from './emit-codec.ts'
import { parseProtocols } from './protocol-parser.ts'

const PROTOCOL_SUFFIX = '.protocol.ts'
const CODEC_SUFFIX = '.codec.ts'

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
      return { path: join(generated, `${name}${CODEC_SUFFIX}`), text }
    } catch (error) {
      throw new Error(`${join(folder, source)}: ${(error as Error).message}`, { cause: error })
    }
  })
}

/** The files that are not as they would be written. */
export function staleFiles(files: readonly GeneratedFile[]): string[] {
  return files.filter(({ path, text }) => readIfThere(path) !== text).map(({ path }) => path)
}

/** Codecs in the folder whose protocol is gone. */
export function orphanFiles(folder: string, files: readonly GeneratedFile[]): string[] {
  const generated = join(folder, 'generated')
  if (!existsSync(generated)) return []
  return readdirSync(generated)
    .filter((name) => name.endsWith(CODEC_SUFFIX))
    .map((name) => join(generated, name))
    .filter((path) => !files.some((file) => file.path === path))
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
    stderr.write('usage: actorlog-codecs <package folder> [--check] [--codec=<import>]\n')
    return 2
  }
  const codecPath = parameters.find((parameter) => parameter.startsWith('--codec='))?.slice(8)
  const sources = join(folder, 'src')
  const files = generateCodecs(sources, codecPath)
  const orphans = orphanFiles(sources, files)
  const stale = staleFiles(files)
  if (parameters.includes('--check')) {
    for (const path of [...stale, ...orphans]) stdout.write(`differs: ${path}\n`)
    return stale.length + orphans.length === 0 ? 0 : 1
  }
  for (const path of orphans) rmSync(path)
  for (const { path, text } of files) {
    if (!stale.includes(path)) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  stdout.write(`${files.length} codecs: ${stale.length} written, ${orphans.length} removed\n`)
  return 0
}

function run(): number {
  try {
    return main(argv.slice(2))
  } catch (error) {
    stderr.write(`${(error as Error).message}\n`)
    return 1
  }
}

const started = argv[1]
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) exit(run())
