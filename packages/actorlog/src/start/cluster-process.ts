// The process that runs the cluster. It has no terminal: it is told what to do by the process that started it,
// and by commands over the control channel. When that process is gone, it ends in good order.

import { type ControlServer, serveControl } from '../control/control-server.ts'
import { removeRunFile, writeRunFile } from '../control/run-file.ts'
import { performVerb } from '../control/verbs.ts'
import type {
  ClusterStatus,
  RunningCluster,
  StartCluster,
  StartOptions,
} from '../running-cluster.ts'
import { version } from '../version.ts'
import { loadStartCluster } from './cluster-module.ts'
import { failureOf } from './failure.ts'
import type { FromCluster, Ready, ToCluster } from './messages.ts'

/** A controlled shutdown takes this long at most; then the process ends as it is, which is safe. */
const shutdownMsMax = 10_000

class ClusterProcess {
  #cluster: RunningCluster | undefined
  #control: ControlServer | undefined
  #name = ''
  #isStopping = false

  receive(message: ToCluster): void {
    switch (message.type) {
      case 'start':
        void this.#start(message.options)
        break
      case 'stop':
        void this.stop(message.now)
        break
      case 'verb':
        this.#answer(message.id, async (cluster) => {
          await performVerb(cluster, message.verb, message.brokers)
          return undefined
        })
        break
      case 'status':
        this.#answer(message.id, (cluster) => cluster.status())
        break
      default:
        message satisfies never
    }
  }

  /** In good order; at once when asked for, or when asked twice. */
  async stop(now: boolean): Promise<void> {
    if (now || this.#isStopping) {
      removeRunFile(process.env, this.#name, process.pid)
      process.exit(0)
    }
    this.#isStopping = true
    tell({ type: 'stopping' })
    const begun = performance.now()
    const giveUp = setTimeout(() => process.exit(0), shutdownMsMax)
    await this.#cluster?.close()
    await this.#control?.close()
    clearTimeout(giveUp)
    removeRunFile(process.env, this.#name, process.pid)
    tell({ type: 'stopped', ms: Math.round(performance.now() - begun) })
    process.exit(0)
  }

  async #start(options: StartOptions): Promise<void> {
    this.#name = options.name
    try {
      const startCluster: StartCluster = await loadStartCluster(process.env)
      const cluster = await startCluster(options)
      this.#cluster = cluster
      if (this.#isStopping) return
      cluster.onEvent((event) => tell({ type: 'event', event }))
      this.#control = await serveControl(cluster, (now) => void this.stop(now))
      tell({ type: 'ready', ready: this.#announce(options, cluster, this.#control) })
    } catch (error) {
      tell({ type: 'failed', failure: failureOf(error, options.folder) })
      process.exit(1)
    }
  }

  #announce(options: StartOptions, cluster: RunningCluster, control: ControlServer): Ready {
    const { name, folder } = options
    const { clusterId } = cluster
    const brokers = cluster.brokers.map(({ id, host, port }) => ({ id, host, port }))
    const bootstrapServers = brokers
      .map(({ host, port }) => `${host === '127.0.0.1' ? 'localhost' : host}:${port}`)
      .join(',')
    writeRunFile(process.env, {
      name,
      pid: process.pid,
      version,
      startedAt: Date.now(),
      clusterId,
      brokers,
      bootstrapServers,
      control: { port: control.port, token: control.token },
      ...(folder === undefined ? {} : { folder }),
    })
    return { name, clusterId, brokers, bootstrapServers, folder, ms: Math.round(performance.now()) }
  }

  #answer(id: number, ask: (cluster: RunningCluster) => Promise<ClusterStatus | undefined>): void {
    const cluster = this.#cluster
    if (cluster === undefined) {
      tell({ type: 'answer', id, error: 'the cluster has not started yet' })
      return
    }
    ask(cluster).then(
      (status) => tell({ type: 'answer', id, ...(status === undefined ? {} : { status }) }),
      (error: unknown) => {
        tell({ type: 'answer', id, error: error instanceof Error ? error.message : String(error) })
      },
    )
  }
}

function tell(message: FromCluster): void {
  if (process.connected) process.send?.(message)
}

const running = new ClusterProcess()
process.on('message', (message: ToCluster) => running.receive(message))
process.on('disconnect', () => void running.stop(false))
// Ctrl-C reaches every process of the terminal: the one in front of us decides what it means.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => void running.stop(false))
