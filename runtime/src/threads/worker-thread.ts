// One worker, from the supervisor's side: started, given a life, called over the control plane, ended by `terminate`.
// It never comes back; a restart is another WorkerThread.
import { MessageChannel, type MessagePort, type ResourceLimits, Worker } from 'node:worker_threads'
import { type Remote, wrap } from 'comlink'
import { ActorError, describeError } from '../errors.ts'
import type { WorkerBirth, WorkerControl, WorkerReport, WorkerSeed } from './control-plane.ts'

const WORKER_MAIN = new URL('./worker-main.js', import.meta.url)

/** What a worker thread needs before it is anybody. */
export interface WorkerThreadOptions {
  readonly module: string
  readonly resourceLimits?: ResourceLimits | undefined
}

/** Who hears of a worker that has been given a life. */
export interface WorkerEvents {
  report(report: WorkerReport): void
  /** The thread is gone; `error` says why, unless it was ended on purpose. */
  exited(error: string | undefined): void
}

/** A worker: at first a spare one that has loaded its modules, then, once, the thread of a node. */
export class WorkerThread {
  readonly control: Remote<WorkerControl>
  readonly #worker: Worker
  readonly #exit: Promise<void>
  readonly #farPort: MessagePort
  #events: WorkerEvents | undefined
  #name = 'spare'
  #error: string | undefined
  #isEnding = false
  #isGone = false
  #ending: Promise<number> | undefined

  constructor({ module, resourceLimits }: WorkerThreadOptions) {
    const { port1, port2 } = new MessageChannel()
    this.#farPort = port2
    this.#worker = new Worker(WORKER_MAIN, {
      workerData: { module } satisfies WorkerSeed,
      // Loaders and flags of the program that starts us cost a second per thread and are not for its threads.
      execArgv: [],
      env: withoutNodeOptions(process.env),
      ...(resourceLimits === undefined ? {} : { resourceLimits }),
    })
    this.control = wrap<WorkerControl>(port1)
    this.#worker.on('message', (report: WorkerReport) => this.#events?.report(report))
    this.#worker.on('error', (error: unknown) => {
      this.#error = describeError(error)
    })
    this.#exit = new Promise((resolve) => {
      this.#worker.on('exit', (code) => {
        this.#isGone = true
        port1.close()
        const reason = this.#isEnding ? undefined : `the thread exited with code ${code}`
        this.#events?.exited(this.#error ?? reason)
        resolve()
      })
    })
  }

  /** True when it has ended before it was anybody. */
  get isGone(): boolean {
    return this.#isGone
  }

  /** Makes this the thread of a node; called once. */
  bear(birth: Omit<WorkerBirth, 'port'>, events: WorkerEvents): void {
    this.#name = birth.memory.name
    this.#events = events
    const port = this.#farPort
    this.#worker.postMessage({ ...birth, port } satisfies WorkerBirth, [port])
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
    this.#ending ??= this.#worker.terminate()
    await this.#ending
    await this.#exit
  }
}

function withoutNodeOptions(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...rest } = env
  return rest
}
