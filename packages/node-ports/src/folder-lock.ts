// Keeps a second process out of a data directory. Node has no file locks, so the lock is a `.lock` file
// that names its holder: process id, its start time (a pid alone is reused), and the thread. A holder
// that is gone leaves a stale file, which is taken over. A Kafka broker holds a POSIX lock on the same
// file name and leaves it empty; where /proc/locks tells of such a lock we keep out.

import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import process from 'node:process'
import { threadId } from 'node:worker_threads'
import { FileError, type FolderLock } from '@actorlog/ports'
import { isProcessAlive } from './processes.ts'

interface Holder {
  readonly pid: number
  /** When the process started, as the system counts; undefined where it cannot be known. */
  readonly started?: string | undefined
  readonly threadId: number
  /** Makes every lock's text unique. */
  readonly nonce: string
}

/** Takeovers that may be lost to others before we give up. */
const ATTEMPTS_MAX = 8

/** Folders that this thread holds: the same thread may not take one twice. */
const heldHere = new Set<string>()

/**
 * Takes `folder`; throws FileError EBUSY when another live process, or this thread, holds it. Another thread
 * of this process takes it over: a terminated worker cannot release, and its supervisor starts no two.
 */
export function lockFolder(folder: string): FolderLock {
  const real = fs.realpathSync(folder)
  const path = `${real}/.lock`
  if (heldHere.has(real)) throw busy(folder, 'this thread')
  const nonce = randomUUID()
  const text = JSON.stringify({ pid: process.pid, started: startOf(process.pid), threadId, nonce })
  acquire(folder, path, text, nonce)
  heldHere.add(real)
  let held = true
  return {
    release() {
      if (!held) return
      held = false
      heldHere.delete(real)
      // Whoever took the lock over keeps it.
      if (read(path) === text) fs.rmSync(path, { force: true })
    },
  }
}

function acquire(folder: string, path: string, text: string, nonce: string): void {
  // The file appears under its name complete: `link` fails where the name is taken.
  const draft = `${path}.${nonce}`
  fs.writeFileSync(draft, text)
  try {
    for (let attempt = 0; attempt < ATTEMPTS_MAX; attempt++) {
      if (linked(draft, path)) return
      const found = read(path)
      if (found === undefined) continue
      const holder = liveHolder(path, found)
      if (holder !== undefined) throw busy(folder, holder)
      breakStale(path, found, `${path}.${nonce}.stale`)
    }
  } finally {
    fs.rmSync(draft, { force: true })
  }
  throw busy(folder, 'another process, which is just taking it')
}

function linked(draft: string, path: string): boolean {
  try {
    fs.linkSync(draft, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

/** Moves the stale file away; a fresh one that slipped in between our look and our move is put back. */
function breakStale(path: string, stale: string, aside: string): void {
  try {
    fs.renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  if (read(aside) !== stale) linked(aside, path)
  fs.rmSync(aside, { force: true })
}

/** Who holds the lock, in words; undefined when it is stale. */
function liveHolder(path: string, text: string): string | undefined {
  const holder = parse(text)
  if (holder === undefined) return kafkaHolder(path)
  if (holder.pid === process.pid) {
    // Same number: ourselves in another thread, or somebody dead whose number we were given.
    return undefined
  }
  if (!isProcessAlive(holder.pid)) return undefined
  const started = startOf(holder.pid)
  if (holder.started !== undefined && started !== undefined && holder.started !== started) {
    return undefined
  }
  return `process ${holder.pid}`
}

function parse(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder> | null
    return Number.isInteger(holder?.pid) ? (holder as Holder) : undefined
  } catch {
    return undefined // Empty, as Kafka leaves it, or no work of ours.
  }
}

/** The process that holds a POSIX lock on the file, where the system tells (Linux). */
function kafkaHolder(path: string): string | undefined {
  const locks = read('/proc/locks')
  const inode = fs.statSync(path, { throwIfNoEntry: false })?.ino
  if (locks === undefined || inode === undefined) return undefined
  for (const line of locks.split('\n')) {
    // 1: POSIX  ADVISORY  WRITE 4711 fe:00:131083 0 EOF
    const [, kind, , , pid, place] = line.trim().split(/\s+/)
    if (kind === 'POSIX' && place?.endsWith(`:${inode}`)) return `process ${pid} (Kafka?)`
  }
  return undefined
}

/** Boot and clock tick at which a process started (Linux), so that a reused pid is recognised. */
function startOf(pid: number): string | undefined {
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim()
  const stat = read(`/proc/${pid}/stat`)
  // The name in parentheses may hold anything; the start time is the 20th field after it.
  const ticks = stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  return boot === undefined || ticks === undefined ? undefined : `${boot}/${ticks}`
}

function read(path: string): string | undefined {
  try {
    return fs.readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function busy(folder: string, holder: string): FileError {
  return new FileError('EBUSY', 'lock', folder, { cause: new Error(`held by ${holder}`) })
}
