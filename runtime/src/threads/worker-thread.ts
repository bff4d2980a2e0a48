// One start of one worker, from the supervisor's side: born with its memory, called over the control plane, watched,
// and ended by `terminate`. It never comes back; a restart is another WorkerThread.
import { MessageChannel, type ResourceLimits, Worker } from 'node:worker_threads'
import { type Remote, wrap } from 'comlink'
import { ActorError } from '../errors.ts'
import type { WorkerBirth, WorkerControl, WorkerReport } from './control-plane.ts'

const WORKER_MAIN = new URL('./worker-main.js', import.meta.url)

/** How a worker thread is started. */
export interface WorkerThreadOptions {
  readonly birth: Omit<WorkerBirth, 'port'>
  readonly resourceLimits: ResourceLimits | undefined
  readonly onReport: (report: WorkerReport) => void
  /** The thread is gone; `error` says why, unless it was ended on purpose. */
  readonly onExit: (error: string | undefined) => void
}

/** A running worker. */
export class WorkerThread {
  readonly control: Remote<WorkerControl>
  readonly #name: string
  readonly #worker: Worker
  readonly #exit: Promise<void>
  #error: string | undefined
  #isEnding = false

  constructor(options: WorkerThreadOptions) {
    const { port1, port2 } = new MessageChannel()
    const { name } = options.birth.memory
    this.#name = name
    this.#worker = new Worker(WORKER_MAIN, {
      name,
      workerData: { ...options.birth, port: port2 } satisfies WorkerBirth,
      transferList: [port2],
      // Loaders and flags of the program that starts us cost a second per thread and are not for its threads.
      execArgv: [],
      env: withoutNodeOptions(process.env),
      ...(options.resourceLimits === undefined ? {} : { resourceLimits: options.resourceLimits }),
    })
    this.control = wrap<WorkerControl>(port1)
    this.#worker.on('message', options.onReport)
    this.#worker.on('error', (error: unknown) => {
      this.#error = error instanceof Error ? error.message : String(error)
    })
    this.#exit = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        port1.close()
        const reason = this.#isEnding ? undefined : `the thread exited with code ${code}`
        options.onExit(this.#error ?? reason)
        resolve()
      })
    })
  }

  /** A call's answer, or ACTOR_NO_SUCH_NODE when the thread ends first: the port would stay silent. */
  async answer<T>(call: Promise<T>): Promise<T> {
    const gone = this.#exit.then((): never => {
      throw new ActorError('ACTOR_NO_SUCH_NODE', `The thread '${this.#name}' has ended.`)
    })
    return Promise.race([call, gone])
  }

  /** Stops the actors, waiting no longer than `timeoutMs` for a thread that does not listen. */
  async stopWithin(timeoutMs: number): Promise<void> {
    this.#isEnding = true
    let timer: NodeJS.Timeout | undefined
    const enough = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, timeoutMs)
    })
    await Promise.race([this.control.close(), this.#exit, enough])
    clearTimeout(timer)
  }

  /** Ends the thread at once; resolves when it is gone and its writes to disk are done. */
  async terminate(error?: string): Promise<void> {
    this.#error ??= error
    this.#isEnding = true
    await this.#worker.terminate()
    await this.#exit
  }
}

function withoutNodeOptions(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = env
  return rest
}
