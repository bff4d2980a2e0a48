// `start`'s flags → what a cluster is started with, checked before anything happens.

import { resolve } from 'node:path'
import { usageError } from '../command-error.ts'
import { wholeNumber } from '../globals.ts'
import type { Io } from '../io.ts'
import type { StartOptions, StartTopic } from '../running-cluster.ts'
import { checkedName, dataFolder } from '../state-folder.ts'

const firstPort = 9092
const brokersMax = 100
const host = '127.0.0.1'
const fsyncModes = ['os', 'group', 'always'] as const

type Flags = Readonly<Record<string, unknown>>

/** Everything checked, defaults filled in. */
export async function startOptions(io: Io, flags: Flags): Promise<StartOptions> {
  const text = (key: string): string | undefined => flags[key] as string | undefined
  const name = checkedName(text('name') ?? 'default')
  const brokers = wholeNumber(text('brokers') ?? '3', '--brokers', { min: 1, max: brokersMax })
  const count = brokers as number
  if (flags['memory'] === true && flags['dir'] !== undefined) {
    throw usageError('--memory keeps nothing, --dir says where to keep it: choose one')
  }
  const given = text('dir')
  const folder = given === undefined ? dataFolder(io.env, name) : resolve(given)
  return {
    name,
    brokers: count,
    host,
    ports: portsFor(text('port'), count),
    folder: flags['memory'] === true ? undefined : folder,
    fsync: fsyncFor(text('fsync') ?? 'os'),
    properties: await propertiesFor((flags['set'] ?? []) as readonly string[]),
    topics: ((flags['topic'] ?? []) as readonly string[]).map((word) => topicFor(word, count)),
  }
}

function portsFor(typed: string | undefined, brokers: number): number[] {
  if (typed === 'auto') return Array.from({ length: brokers }, () => 0)
  const highest = 65_536 - brokers
  const first = wholeNumber(typed ?? String(firstPort), '--port', { min: 1, max: highest })
  return Array.from({ length: brokers }, (_, index) => (first as number) + index)
}

function fsyncFor(typed: string): StartOptions['fsync'] {
  const mode = fsyncModes.find((each) => each === typed)
  if (mode !== undefined) return mode
  throw usageError(`--fsync is os, group or always, not '${typed}'`)
}

async function propertiesFor(words: readonly string[]): Promise<Record<string, string>> {
  const properties: Record<string, string> = {}
  if (words.length === 0) return properties
  const { BROKER_KEYS } = await import('@actorlog/config')
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1) throw usageError(`'${word}' is no setting: write --set key=value`)
    const name = word.slice(0, at)
    const value = word.slice(at + 1)
    const fault = BROKER_KEYS.fault(name, value)
    const meant = BROKER_KEYS.get(name) === undefined ? BROKER_KEYS.closest(name) : undefined
    if (fault !== undefined) {
      throw usageError(fault, ...(meant === undefined ? [] : [`--set ${meant}=${value}`]))
    }
    properties[name] = value
  }
  return properties
}

/** `name:partitions:replicas`; the last two may be left out. */
function topicFor(word: string, brokers: number): StartTopic {
  const match = /^([A-Za-z0-9._-]{1,249})(?::(\d+))?(?::(\d+))?$/.exec(word)
  if (match === null) throw usageError(`'${word}' is no topic: write name:partitions:replicas`)
  const partitions = wholeNumber(match[2] ?? '1', '--topic partitions', { min: 1, max: 10_000 })
  const replicas = wholeNumber(match[3] ?? String(Math.min(3, brokers)), '--topic replicas', {
    min: 1,
    max: brokers,
  })
  return {
    name: match[1] as string,
    partitions: partitions as number,
    replicas: replicas as number,
  }
}
