// Letters at the terminal of `start`, each with enter, so that typing never surprises.

import { createInterface } from 'node:readline'
import type { ChaosVerb } from '../control/verbs.ts'
import { type Io, type Signs, type Styles, signsFor, stylesFor } from '../io.ts'
import type { BrokerStatus, ClusterStatus } from '../running-cluster.ts'

/** What a key may do. */
export interface KeyActions {
  status(): Promise<ClusterStatus>
  perform(verb: ChaosVerb, brokers: readonly number[]): Promise<void>
  quit(): void
}

const help = `
  h  this help            k  kill a broker
  s  how it is            r  bring killed brokers back, heal the rest
  q  end it

`

/** Only where a person sits: at a terminal, and not in CI. */
export function hasKeys(io: Io): boolean {
  return io.stdin.isTTY === true && io.stdout.isTTY === true && (io.env['CI'] ?? '') === ''
}

/** Reads letters until the returned function is called. */
export function readKeys(io: Io, actions: KeyActions): () => void {
  const keys = new Keys(io, actions)
  const lines = createInterface({ input: io.stdin })
  lines.on('line', (line) => {
    keys.line(line.trim().toLowerCase()).catch((error: unknown) => {
      io.stdout.write(`  ${error instanceof Error ? error.message : String(error)}\n`)
    })
  })
  return () => lines.close()
}

/** What each line does; a question that was asked takes the next one. */
export class Keys {
  readonly #io: Io
  readonly #actions: KeyActions
  readonly #styles: Styles
  readonly #signs: Signs
  #answer: ((line: string) => Promise<void>) | undefined

  constructor(io: Io, actions: KeyActions) {
    this.#io = io
    this.#actions = actions
    this.#styles = stylesFor(io.stdout, io.env)
    this.#signs = signsFor(io.env)
  }

  async line(line: string): Promise<void> {
    const answer = this.#answer
    this.#answer = undefined
    if (answer !== undefined) await answer(line)
    else if (line === 'h') this.#io.stdout.write(help)
    else if (line === 'q') this.#actions.quit()
    else if (line === 's') this.#io.stdout.write(this.#told(await this.#actions.status()))
    else if (line === 'k') await this.#askWhom()
    else if (line === 'r') await this.#bringBack()
    else if (line !== '') this.#io.stdout.write(`  ${this.#styles.dim('h + enter for help')}\n`)
  }

  async #askWhom(): Promise<void> {
    const { brokers } = await this.#actions.status()
    const alive = brokers.filter((broker) => broker.state === 'running')
    const [most] = [...alive].sort((a, b) => b.leads - a.leads)
    if (most === undefined) {
      this.#io.stdout.write('  no broker runs; r + enter brings them back\n')
      return
    }
    const ids = alive.map((broker) => this.#styles.bold(String(broker.id))).join('  ')
    const hint = `(enter = the one leading most) ${this.#signs.prompt} `
    this.#io.stdout.write(`  kill which broker?  ${ids}  ${this.#styles.dim(hint)}`)
    this.#answer = (line) => this.#kill(alive, line === '' ? String(most.id) : line)
  }

  async #kill(alive: readonly BrokerStatus[], line: string): Promise<void> {
    const broker = alive.find((each) => String(each.id) === line)
    if (broker === undefined) {
      this.#io.stdout.write(`  there is no running broker '${line}'\n`)
      return
    }
    await this.#actions.perform('kill', [broker.id])
    const hint = `r + enter brings broker ${broker.id} back`
    this.#io.stdout.write(`\n  ${this.#styles.dim(hint)}\n\n`)
  }

  async #bringBack(): Promise<void> {
    await this.#actions.perform('heal', [])
    const { brokers } = await this.#actions.status()
    for (const broker of brokers) {
      if (broker.state === 'killed') await this.#actions.perform('restart', [broker.id])
    }
  }

  #told(status: ClusterStatus): string {
    const lines = status.brokers.map(
      ({ id, host, port, state, leads }) =>
        `  ${this.#styles.bold(String(id))}  ${host}:${port}  ${state}  leads ${leads}\n`,
    )
    const { topics, partitions, underReplicated, offline } = status
    const last = `  ${topics} topics, ${partitions} partitions, ${underReplicated} under-replicated, ${offline} offline\n\n`
    return `\n${lines.join('')}${last}`
  }
}
