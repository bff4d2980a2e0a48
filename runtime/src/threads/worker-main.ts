// The first file that a worker runs. It imports the kinds, puts the thread together and opens the control plane.
import { parentPort, workerData } from 'node:worker_threads'
import { assert } from '@actorlog/assert'
import { expose } from 'comlink'
import type { WorkerBirth, WorkerControl } from './control-plane.ts'
import { importThreadModule } from './thread-module.ts'
import { WorkerHost } from './worker-host.ts'

const supervisor = parentPort
assert(supervisor !== null, 'this file runs in a worker')
const birth = workerData as WorkerBirth
const module = await importThreadModule(birth.module)
const host = new WorkerHost(birth, module, (report) => supervisor.postMessage(report))
expose(host satisfies WorkerControl, birth.port)
host.begin()
