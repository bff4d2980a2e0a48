// Listens on one broker's address and gives every socket to a connection of its own. Lives on the broker's
// thread, spawned by the node when the broker may be seen by clients.
import type { Address, Listener, Socket } from '@actorlog/ports'
import {
  type Actor,
  type ActorKind,
  actorKind,
  type Context,
  type MessageOf,
  type Signal,
} from '@actorlog/runtime'
import { handlerOf } from '../api/index.ts'
import type { BrokerView } from '../node/broker-view.ts'
import { ConnectionActor, type ConnectionProps, type ConnectionProtocol } from './connection.ts'
import { ReceiveSpace, SCRATCH_BYTES } from './intake.ts'
import { Nursery } from './nursery.ts'

/** Connections of one broker; further ones are closed at once. Kafka's `max.connections` is unlimited. */
const CONNECTIONS_MAX = 10_000

/** What the node gives its acceptor. */
export interface AcceptorProps {
  readonly address: Address
  readonly view: BrokerView
  /** Called once, when the listener is up or has failed (a system code such as EADDRINUSE). */
  readonly opened: (result: Address | { readonly code: string }) => void
  readonly log: (message: string, fields: Readonly<Record<string, unknown>>) => void
}

/** What the node asks of its acceptor. */
export interface AcceptorProtocol {
  /** No new connections; those there live on. */
  stopListening(message: object): void
}

interface Own extends AcceptorProtocol {
  accepted(message: { readonly socket: Socket }): void
}

/** Opens the listener, spawns connections. */
export class AcceptorActor implements Actor<Own> {
  readonly #props: AcceptorProps
  readonly #scratch = new Uint8Array(SCRATCH_BYTES)
  readonly #space = new ReceiveSpace()
  #nursery: Nursery | undefined
  #listener: Listener | undefined
  #nextId = 1
  #open = 0

  constructor(props: AcceptorProps) {
    this.#props = props
  }

  signal(signal: Signal<Own>, context: Context<Own>): void {
    if (signal.type === 'started') this.#listen(context)
    else if (signal.type === 'stopping') this.#leave()
  }

  receive(message: MessageOf<Own>, context: Context<Own>): void {
    switch (message.type) {
      case 'accepted':
        return this.#accept(message.socket, context)
      case 'stopListening':
        return this.#listener?.close()
      default:
        return message satisfies never
    }
  }

  #listen(context: Context<Own>): void {
    this.#nursery = new Nursery(context.arena)
    const accepted = context.device('accepted')
    this.#listener = context.doors.sockets.listen(this.#props.address, {
      listening: (address) => this.#props.opened(address),
      failed: (code) => this.#props.opened({ code }),
      accepted: (socket) => void (accepted({ socket }) || socket.destroy()),
    })
  }

  #accept(socket: Socket, context: Context<Own>): void {
    if (this.#open >= CONNECTIONS_MAX || this.#nursery === undefined) {
      context.count('connections.refused')
      return socket.destroy()
    }
    this.#open++
    context.count('connections.accepted')
    const { view } = this.#props
    const id = this.#nextId++
    const props: ConnectionProps = {
      socket,
      id,
      view,
      scratch: this.#scratch,
      space: this.#space,
      nursery: this.#nursery,
      handlerOf,
      ended: (which, reason) => this.#ended(which, reason, socket, context),
    }
    context.spawn(connectionKind, props, { name: `connection-${id}` })
  }

  #ended(id: number, reason: string | undefined, socket: Socket, context: Context<Own>): void {
    this.#open--
    if (reason === undefined) return
    context.count('connections.cut')
    const { host, port } = socket.remote
    this.#props.log('connection closed', { id, peer: `${host}:${port}`, reason })
  }

  #leave(): void {
    this.#listener?.close()
    this.#nursery?.close()
  }
}

export const connectionKind: ActorKind<ConnectionProtocol, ConnectionProps> = actorKind({
  name: 'connection',
  create: (props: ConnectionProps) => new ConnectionActor(props) as never,
  // A connection that failed has lost its place in the stream: only its client can begin anew.
  supervision: { onFailure: 'stop' },
  mailbox: { capacity: 4096 },
})

export const acceptorKind: ActorKind<AcceptorProtocol, AcceptorProps> = actorKind({
  name: 'acceptor',
  create: (props: AcceptorProps) => new AcceptorActor(props) as never,
  supervision: { onFailure: 'escalate' },
})
