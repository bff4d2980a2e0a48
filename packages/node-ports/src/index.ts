export { nodeClock } from './clock.ts'
export { nodeFiles } from './files.ts'
export { NodeRandom } from './random.ts'
export { NodeSockets } from './sockets.ts'
