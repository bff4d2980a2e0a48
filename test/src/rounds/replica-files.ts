// The replicas as they lie on disk, byte against byte.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of the quorum's own log standbys may lack the end, and its followers sync later. */
const LEFT_OUT = '__cluster_metadata-0'
const PARTITION_FOLDER = /^.+-\d+$/

/** Where the brokers' folders differ, in words; empty when all replicas of all partitions are equal. */
export function differences(folder: string, brokers: readonly number[]): string[] {
  const [first, ...others] = brokers.map((broker) => join(folder, `broker-${broker}`))
  if (first === undefined) return []
  return logsOf(first).flatMap((log) => {
    const bytes = readFileSync(join(first, log))
    return others.flatMap((other) => compare(log, bytes, other))
  })
}

function compare(log: string, bytes: Buffer, folder: string): string[] {
  let there: Buffer
  try {
    there = readFileSync(join(folder, log))
  } catch {
    return [`${folder} has no ${log}`]
  }
  if (bytes.equals(there)) return []
  const sizes = `${bytes.length} and ${there.length} bytes`
  const upTo = Math.min(bytes.length, there.length)
  const same = bytes.subarray(0, upTo).equals(there.subarray(0, upTo))
  return [`${log} differs in ${folder}: ${sizes}${same ? '' : ', and not only in length'}`]
}

/** `topic-0/00000000000000000000.log` and so on. */
function logsOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => PARTITION_FOLDER.test(name) && name !== LEFT_OUT)
    .flatMap((name) =>
      readdirSync(join(folder, name))
        .filter((file) => file.endsWith('.log'))
        .map((file) => join(name, file)),
    )
}
