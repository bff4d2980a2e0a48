export type { Clock, Millis } from './clock.ts'
export type { File, Files, Listing, OpenMode } from './files.ts'
export { FileError } from './files.ts'
export { type Defer, MemorySockets } from './memory-sockets.ts'
export type { Random } from './random.ts'
export type {
  Address,
  ConnectEvents,
  Listener,
  ListenerEvents,
  Receiver,
  Socket,
  SocketEvents,
  Sockets,
} from './sockets.ts'
export { type SocketsCase, socketsSuite } from './sockets-suite.ts'
