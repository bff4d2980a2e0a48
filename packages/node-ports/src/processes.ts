// Whether another process of this machine still lives: files of the dead are taken over.
import * as fs from 'node:fs'
import * as process from 'node:process'

/** False also for a process that has ended and that nobody has waited for (a zombie, where the system tells). */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return stateOf(pid) !== 'Z'
}

/** The letter of a process's state on Linux; undefined elsewhere. */
function stateOf(pid: number): string | undefined {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The name in parentheses may hold anything; the state is the first field after it.
    return stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3)
  } catch {
    // Gone in this very moment, or a system without /proc: the signal has told what can be known.
    return undefined
  }
}
