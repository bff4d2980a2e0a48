// Small text files that are read and replaced whole.

import { readUtf8, utf8Length, writeUtf8 } from '@actorlog/bytes'
import { type Files, readWhole, replaceWhole } from '@actorlog/ports'

/** The text of a file, or undefined when there is none. */
export function readText(files: Files, path: string): string | undefined {
  const bytes = readWhole(files, path)
  return bytes === undefined ? undefined : readUtf8(bytes, 0, bytes.length)
}

/** Replaces a file by `text`: a crash leaves the old or the new one. Durable when it returns. */
export function replaceText(files: Files, path: string, text: string): void {
  const bytes = new Uint8Array(utf8Length(text))
  writeUtf8(bytes, 0, text)
  replaceWhole(files, path, bytes)
}
