// `.kafka_cleanshutdown`: its existence says that every log of the data directory was flushed and closed. It
// is taken away before the first log is opened, so that a crash while opening is known for what it is.

import type { Files } from '@actorlog/ports'
import { readText, replaceText } from './text-file.ts'

const MARKER = '.kafka_cleanshutdown'
const BROKER_EPOCH = /"brokerEpoch"\s*:\s*(-?\d+)/

/** Removes the marker; what it said, or undefined when the last stop was not clean. Broker epoch -1: unknown. */
export function takeCleanShutdown(
  files: Files,
  dataFolder: string,
): { readonly brokerEpoch: number } | undefined {
  const path = `${dataFolder}/${MARKER}`
  const text = readText(files, path)
  if (text === undefined) return undefined
  files.remove(path)
  files.syncFolder(dataFolder)
  const epoch = Number(BROKER_EPOCH.exec(text)?.[1] ?? -1)
  return { brokerEpoch: Number.isSafeInteger(epoch) ? epoch : -1 }
}

/** Leaves the marker: the last write of a stop, after all logs are closed and all checkpoints written. */
export function leaveCleanShutdown(
  files: Files,
  dataFolder: string,
  { brokerEpoch }: { readonly brokerEpoch: number },
): void {
  replaceText(files, `${dataFolder}/${MARKER}`, JSON.stringify({ version: 0, brokerEpoch }))
}
