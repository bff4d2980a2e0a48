// What the process at the terminal and the process with the cluster say to each other.

import type { ChaosVerb } from '../control/verbs.ts'
import type { ClusterEvent, ClusterStatus, StartOptions } from '../running-cluster.ts'

/** What the terminal says. */
export type ToCluster =
  | { readonly type: 'start'; readonly options: StartOptions }
  | { readonly type: 'stop'; readonly now: boolean }
  | {
      readonly type: 'verb'
      readonly id: number
      readonly verb: ChaosVerb
      readonly brokers: readonly number[]
    }
  | { readonly type: 'status'; readonly id: number }

/** A cluster that serves. */
export interface Ready {
  readonly name: string
  readonly clusterId: string
  readonly brokers: readonly { readonly id: number; readonly host: string; readonly port: number }[]
  readonly bootstrapServers: string
  /** Undefined: in memory. */
  readonly folder: string | undefined
  /** From the start of the process until it served. */
  readonly ms: number
}

/** Why a cluster did not come up, in the parts of a CommandError. */
export interface Failure {
  readonly what: string
  readonly code: string
  readonly exitCode: number
  readonly why: readonly string[]
  readonly tries: readonly string[]
}

/** What the cluster says. */
export type FromCluster =
  | { readonly type: 'ready'; readonly ready: Ready }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'event'; readonly event: ClusterEvent }
  | {
      readonly type: 'answer'
      readonly id: number
      readonly status?: ClusterStatus
      readonly error?: string
    }
  | { readonly type: 'stopping' }
  | { readonly type: 'stopped'; readonly ms: number }
