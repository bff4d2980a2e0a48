// The first file that a worker runs. It loads everything it will need, so that a spare worker is quick to step in,
// and becomes the thread of a node when the supervisor says which.
import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '@actorlog/assert'
import { expose } from 'comlink'
import type { WorkerBirth, WorkerControl, WorkerSeed } from './control-plane.ts'
import { importThreadModule } from './thread-module.ts'
import { WorkerHost } from './worker-host.ts'

const supervisor = parentPort
assert(supervisor !== null, 'this file runs in a worker')
const module = await importThreadModule((workerData as WorkerSeed).module)
supervisor.once('message', (birth: WorkerBirth) => {
  const host = new WorkerHost(birth, module, (report) => supervisor.postMessage(report))
  expose(host satisfies WorkerControl, birth.port)
  host.begin()
})
