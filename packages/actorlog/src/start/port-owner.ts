// Who has a port: looked up in /proc, as far as we may look. Best effort: anything missing is just not said.

import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const listenState = '0A'
/** Processes that are looked through; beyond it the owner is not named. */
const processesMax = 5000

/** The process that listens on a port, as `name (pid N)`; undefined where that cannot be seen. */
export function portOwner(port: number): string | undefined {
  try {
    const sockets = listeningSockets(port)
    if (sockets.size === 0) return undefined
    for (const pid of readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .slice(0, processesMax)) {
      if (holds(pid, sockets)) return `${nameOf(pid)} (pid ${pid})`
    }
  } catch {
    // No /proc here.
  }
  return undefined
}

function listeningSockets(port: number): Set<string> {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0')
  const sockets = new Set<string>()
  for (const path of ['/proc/net/tcp', '/proc/net/tcp6']) {
    for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
      const fields = line.trim().split(/\s+/)
      if (fields[1]?.endsWith(`:${wanted}`) && fields[3] === listenState) {
        sockets.add(`socket:[${fields[9]}]`)
      }
    }
  }
  return sockets
}

function holds(pid: string, sockets: ReadonlySet<string>): boolean {
  try {
    return readdirSync(`/proc/${pid}/fd`).some((fd) => {
      try {
        return sockets.has(readlinkSync(`/proc/${pid}/fd/${fd}`))
      } catch {
        return false
      }
    })
  } catch {
    return false
  }
}

function nameOf(pid: string): string {
  return readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
}
