// A system of actors as its owner sees it from outside: nodes, and the actors on them. LocalSystem,
// SimulatedSystem and ThreadSystem implement it and pass the same suite.
import type { ActorRef, AnyRef, AskOf, ReplyOf, Sent, TellOf } from './actor.ts'
import type { ActorKind } from './kinds.ts'

/** How many messages from others may wait. What the actor itself asked for (answers, timers) is not counted. */
export interface MailboxOptions {
  readonly capacity: number
}

/** Restart with a pause of min·2ⁿ up to max, lengthened by up to `jitter` of itself. */
export interface RestartSupervision {
  readonly onFailure: 'restart'
  readonly backoffMsMin?: number
  readonly backoffMsMax?: number
  /** 0.2 means up to a fifth more, drawn from the actor's own stream. */
  readonly jitter?: number
  /** After this long without a failure the count begins anew. */
  readonly quietMs?: number
  /** More failures than this without a quiet time escalate. Default: no limit. */
  readonly restartsMax?: number
}

/** What happens when an actor throws: a new instance keeps the mailbox, or it stops, or its parent fails. */
export type Supervision =
  | RestartSupervision
  | { readonly onFailure: 'stop' }
  | { readonly onFailure: 'escalate' }

/** How an actor is to live; its kind says what is left out. */
export interface SpawnOptions {
  /** Unique among living siblings; default: the kind's name and a number. */
  readonly name?: string
  readonly mailbox?: MailboxOptions
  readonly supervision?: Supervision
}

/** For actors spawned from outside: the roots of their node. */
export interface RootSpawnOptions extends SpawnOptions {
  /** The node to live on; default: the first. */
  readonly on?: string
}

/** How long someone outside waits. */
export interface OutsideAskOptions {
  /** Rejects with ACTOR_ASK_DEADLINE; default `askTimeoutMs` of the system. */
  readonly timeoutMs?: number
  /** Rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** What happened to nodes and actors. Errors are told as text, because they may come from another thread. */
export type SystemEvent =
  | { readonly type: 'nodeStarted'; readonly node: string }
  /** Stopped, killed, or failed with `error`: an escalation that reached the node. */
  | { readonly type: 'nodeStopped'; readonly node: string; readonly error?: string }
  | {
      readonly type: 'actorFailed'
      readonly node: string
      readonly path: string
      readonly error: string
      readonly decision: Supervision['onFailure']
    }

/** What a node has counted since it started. */
export interface NodeCounters {
  /** Messages received by actors. */
  readonly received: number
  readonly deadLetters: number
  /** Asks dropped before dispatch, because nobody waited any more. */
  readonly expired: number
  /** Messages refused by a full mailbox or link. */
  readonly overloaded: number
  /** Replies that came too late, or twice. */
  readonly lateReplies: number
  readonly failures: number
  readonly restarts: number
  readonly turns: number
  /** Living actors. */
  readonly actors: number
  /** What actors counted with `context.count`. */
  readonly named: Readonly<Record<string, number>>
}

/** Actors, and the nodes they live on. Calls after `close` throw or reject with ACTOR_SYSTEM_CLOSED. */
export interface ActorSystem extends AsyncDisposable {
  /** The nodes that are up. */
  readonly nodes: readonly string[]
  /** Starts a root actor. Its props are cloned (structured clone) when they cross a thread. */
  spawn<P, Props>(
    kind: ActorKind<P, Props>,
    props: Props,
    options?: RootSpawnOptions,
  ): Promise<ActorRef<P>>
  /** False when the message was surely not taken. True promises no more than a tell does. */
  tell<P, T extends TellOf<P>>(to: ActorRef<P>, message: Sent<P, T>): boolean
  /** Rejects with an ActorError, or with the reason of the signal. */
  ask<P, T extends AskOf<P>>(
    to: ActorRef<P>,
    message: Sent<P, T>,
    options?: OutsideAskOptions,
  ): Promise<ReplyOf<P[T]>>
  /** Resolves when the actor and its children are gone. */
  stop(ref: AnyRef): Promise<void>
  /** Resolves when the actor is gone; at once when it already is. Rejects with the signal's reason. */
  terminated(ref: AnyRef, options?: { readonly signal?: AbortSignal }): Promise<void>
  /** Calls `listener` for each event until the result is called. */
  watch(listener: (event: SystemEvent) => void): () => void
  /** Starts a node of this name that is down, or a new one, with nobody on it. */
  startNode(node: string): Promise<void>
  /** Kills a node as a power failure would: its actors run no further code. */
  killNode(node: string): Promise<void>
  counters(node: string): Promise<NodeCounters>
  /** Stops all actors, children first, then the nodes. Again is fine. Leaves no timer, handle or thread. */
  close(): Promise<void>
}
