// What a command may reach: its streams, its environment, and signals. stdout is data, stderr is talk.

import type { Readable } from 'node:stream'
import { styleText } from 'node:util'

/** A stream that is written to. `isTTY` and `columns` as Node's terminals have them. */
export interface Out {
  readonly isTTY?: boolean | undefined
  readonly columns?: number | undefined
  write(text: string | Uint8Array): boolean
  once(event: 'drain', listener: () => void): unknown
}

/** The world of one command. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined }
  readonly stdout: Out
  readonly stderr: Out
  /** Aborts at the first SIGINT or SIGTERM: whoever runs until then ends in good order. */
  readonly interrupted: AbortSignal
}

type Style = (text: string) => string

/** The few styles there are: bold for names and ports, cyan for addresses, dim for hints. */
export interface Styles {
  readonly bold: Style
  readonly cyan: Style
  readonly green: Style
  readonly yellow: Style
  readonly red: Style
  readonly dim: Style
}

/** The styles that a stream shows: none where it is no terminal, or where NO_COLOR asks for none. */
export function stylesFor(out: Out, env: Io['env']): Styles {
  const isOn = env['FORCE_COLOR'] !== undefined || (out.isTTY === true && showsColour(env))
  const style =
    (format: 'bold' | 'cyan' | 'green' | 'yellow' | 'red' | 'dim'): Style =>
    (text) =>
      isOn ? styleText(format, text, { validateStream: false }) : text
  return {
    bold: style('bold'),
    cyan: style('cyan'),
    green: style('green'),
    yellow: style('yellow'),
    red: style('red'),
    dim: style('dim'),
  }
}

function showsColour(env: Io['env']): boolean {
  return (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}

/** The signs a terminal shows, or their ASCII stand-ins. */
export interface Signs {
  readonly arrow: string
  readonly to: string
  readonly prompt: string
}

/** ASCII where the locale is not UTF-8, or where it is asked for. */
export function signsFor(env: Io['env']): Signs {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || ''
  const isAscii = env['ACTORLOG_ASCII'] === '1' || (locale !== '' && !/utf-?8/i.test(locale))
  return isAscii ? { arrow: '>', to: '->', prompt: '>' } : { arrow: '➜', to: '→', prompt: '›' }
}

/** Writes, and waits while the reader is slower than we are. */
export async function written(out: Out, text: string | Uint8Array): Promise<void> {
  if (out.write(text)) return
  await new Promise<void>((resolve) => out.once('drain', resolve))
}
