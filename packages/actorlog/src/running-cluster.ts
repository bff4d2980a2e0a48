// What the command line needs of a cluster: to start it, to look at it, to break it, to stop it. The assembly
// of the brokers implements this; tests use one that only pretends.

/** How to start a cluster; the command line has checked every value. */
export interface StartOptions {
  readonly name: string
  readonly brokers: number
  readonly host: string
  /** One per broker; 0 asks for any free one. */
  readonly ports: readonly number[]
  /** The folder that holds a folder for each broker; undefined keeps everything in memory. */
  readonly folder: string | undefined
  /** When a write counts as written: left to the system, synced with its neighbours, or synced each time. */
  readonly fsync: 'os' | 'group' | 'always'
  /** Kafka broker settings by Kafka's names. */
  readonly properties: Readonly<Record<string, string>>
  /** Topics to create before the cluster counts as ready. */
  readonly topics: readonly StartTopic[]
}

/** A topic to create at the start. */
export interface StartTopic {
  readonly name: string
  readonly partitions: number
  readonly replicas: number
}

/** Starts a cluster; resolves when every listener serves and a controller leads. A taken port rejects with
 *  an error whose `code` is EADDRINUSE and whose `port` says which; a locked folder with EBUSY. */
export type StartCluster = (options: StartOptions) => Promise<RunningCluster>

export type BrokerState = 'starting' | 'running' | 'paused' | 'killed' | 'stopped'

/** One broker as it is now. */
export interface BrokerStatus {
  readonly id: number
  readonly host: string
  readonly port: number
  readonly state: BrokerState
  /** Partitions it leads. */
  readonly leads: number
  /** Replicas it holds. */
  readonly replicas: number
}

/** The cluster as it is now. */
export interface ClusterStatus {
  readonly clusterId: string
  /** -1: none leads. */
  readonly controllerId: number
  readonly brokers: readonly BrokerStatus[]
  readonly topics: number
  readonly partitions: number
  /** Partitions with fewer replicas in sync than assigned. */
  readonly underReplicated: number
  /** Partitions without a leader. */
  readonly offline: number
}

/** Something a person cares about. `text` is a line without the time; `detail` is the same as fields. */
export interface ClusterEvent {
  readonly type: 'broker' | 'election' | 'isr' | 'group' | 'fault' | 'client' | 'verdict'
  /** Wall-clock milliseconds. */
  readonly timestamp: number
  readonly text: string
  /** What stands at the end of the line: a duration, a verdict. */
  readonly note?: string
  readonly detail: Readonly<Record<string, unknown>>
}

/** A cluster that runs in this process. */
export interface RunningCluster extends AsyncDisposable {
  readonly clusterId: string
  /** In the order of their ids, with the ports they really have. */
  readonly brokers: readonly { readonly id: number; readonly host: string; readonly port: number }[]
  /** Calls `listener` with every event from now on; the returned function ends it. */
  onEvent(listener: (event: ClusterEvent) => void): () => void
  status(): Promise<ClusterStatus>
  /** Ends a broker as `kill -9` would: what it had not written is gone. */
  kill(broker: number): Promise<void>
  /** Freezes a broker: its connections stay open, and silent. */
  pause(broker: number): Promise<void>
  resume(broker: number): Promise<void>
  /** Starts a killed broker again, or restarts a running one in good order. */
  restart(broker: number): Promise<void>
  /** Loses everything two brokers say to each other. */
  cut(a: number, b: number): Promise<void>
  /** Ends every cut and pause. */
  heal(): Promise<void>
  /** Controlled shutdown; with `now`, only stops. */
  close(options?: { readonly now?: boolean }): Promise<void>
}
