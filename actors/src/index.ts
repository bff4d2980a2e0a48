// The rooms of a broker, in the order in which data passes through them.
export type { BrokerView } from './node/broker-view.ts'
export { DataFolderError } from './node/data-folder.ts'
export type { NodeProtocol } from './node/node.protocol.ts'
export { kinds } from './node/kinds.ts'
export type { NodeStatus } from './node/node-status.ts'
export { nodeKind, type NodeProps } from './node/node.ts'
