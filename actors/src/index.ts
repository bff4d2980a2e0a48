// The rooms of a broker, in the order in which data passes through them.
export type { BrokerView } from './node/broker-view.ts'
export { DataFolderError } from './node/data-folder.ts'
export { kinds } from './node/kinds.ts'
export type { NewTopic, NodeProtocol } from './node/node.protocol.ts'
export { type NodeProps, nodeKind } from './node/node.ts'
export type { NodeStatus } from './node/node-status.ts'
