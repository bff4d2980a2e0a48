export type { Clock, Millis } from './clock.ts'
export { type FileCall, type FileFault, type FileOperation, faultyFiles } from './faulty-files.ts'
export type { File, Files, FolderLock, Listing, OpenMode } from './files.ts'
export { FileError } from './files.ts'
export { type FilesCase, filesSuite } from './files-suite.ts'
export { limitOpenFiles } from './limited-files.ts'
export { MemoryFiles, type MemoryFilesOptions } from './memory-files.ts'
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
export { folderOf, readWhole, replaceWhole } from './whole-file.ts'
