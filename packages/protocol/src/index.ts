// What is said in every conversation: codecs, headers, frames, errors. The messages themselves
// are in the subpaths /client, /metadata, /group, /transaction, /share and /raft.
export type { Api, MessageCodec } from './codec.ts'
