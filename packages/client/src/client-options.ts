// How a client reaches a cluster.

import type { Address } from '@actorlog/ports'
import type { ClientDoors } from './doors.ts'
import type { CallOptions, Duration } from './duration.ts'

/** What `Client.connect` takes besides the addresses. */
export interface ClientOptions extends CallOptions {
  /** Shown in the brokers' logs and metrics. Default 'actorlog'. */
  readonly clientId?: string
  /** Doors that are left out are Node's: TCP, its clock, its timers. */
  readonly doors?: Partial<ClientDoors>
  /** How long one request may take. Default 30 s. */
  readonly requestTimeout?: Duration
}

/** `'host:port,host:port'`, or addresses. */
export type Bootstrap = string | readonly Address[]
