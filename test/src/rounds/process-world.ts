// The cluster as a process of its own, which can be killed as a whole: `kill -9`, and started again on its folder.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { FromCluster, ToCluster } from './cluster-main.ts'
import type { World, WorldTopic } from './world.ts'

const MODULE = fileURLToPath(new URL('./cluster-main.js', import.meta.url))

/** Starts the process; its ports stay the same over all its lives. */
export async function processWorld(folder: string, topic: WorldTopic): Promise<World> {
  let living = await launch(folder, topic, [0, 0, 0])
  const { bootstrapServers } = living
  const ports = bootstrapServers.split(',').map((each) => Number(each.split(':')[1]))
  const never = (): Promise<never> => Promise.reject(new Error('only the process can be killed'))
  return {
    bootstrapServers,
    folder,
    isWhole: async () => (await living.ask()).isWhole,
    look: () => living.ask(),
    kill: async () => {
      living.child.kill('SIGKILL')
      await living.exited
    },
    restart: async () => {
      living = await launch(folder, topic, ports)
    },
    pause: never,
    resume: never,
    cut: never,
    heal: never,
    close: async () => {
      tell(living.child, { type: 'close' })
      await living.exited
    },
  }
}

async function launch(folder: string, topic: WorldTopic, ports: readonly number[]) {
  const child = fork(MODULE, [])
  const exited = once(child, 'exit')
  tell(child, { type: 'start', folder, topic, ports })
  const ready = await answerOf(child, exited)
  const ask = () => {
    tell(child, { type: 'look' })
    return answerOf(child, exited)
  }
  return { child, exited, ask, bootstrapServers: ready.bootstrapServers }
}

async function answerOf(child: ChildProcess, exited: Promise<unknown>): Promise<FromCluster> {
  const gone = exited.then(() => {
    throw new Error('the cluster process ended')
  })
  const [message] = (await Promise.race([once(child, 'message'), gone])) as [FromCluster]
  return message
}

function tell(child: ChildProcess, message: ToCluster): void {
  child.send(message)
}
