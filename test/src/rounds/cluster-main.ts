// A cluster of three brokers in a process of its own, told what to do by its parent.
import process from 'node:process'
import { threadWorld, type World, type WorldTopic } from './world.ts'

export type ToCluster =
  | {
      readonly type: 'start'
      readonly folder: string
      readonly topic: WorldTopic
      readonly ports: readonly number[]
    }
  | { readonly type: 'look' }
  | { readonly type: 'close' }

/** The answer to `start` and to `look`. */
export interface FromCluster {
  readonly bootstrapServers: string
  readonly isWhole: boolean
}

let world: World | undefined

async function receive(message: ToCluster): Promise<void> {
  if (message.type === 'start') {
    world = await threadWorld(message.folder, message.topic, message.ports)
  }
  if (world === undefined) return
  if (message.type === 'close') {
    await world.close()
    return process.disconnect()
  }
  const { bootstrapServers } = world
  const answer: FromCluster = { bootstrapServers, isWhole: await world.isWhole() }
  process.send?.(answer)
}

process.on('message', (message: ToCluster) => {
  receive(message).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`)
    process.exit(1)
  })
})
// Nobody is left to tell it anything.
process.on('disconnect', () => process.exit(0))
