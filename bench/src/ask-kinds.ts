// The actors of ask.bench: one that answers, one that asks, tells or spawns as fast as it can. The module that
// the threads of the bench import.
import {
  type ActorKind,
  type ActorRef,
  type AnyKind,
  actorKind,
  type BodyCodec,
  type Context,
  type MessageOf,
  type ProtocolCodec,
  type ReplyTo,
} from '@actorlog/runtime'

/** Answers asks, counts tells and gives credit for them. */
export interface EchoProtocol {
  echo(message: { a: number; b: number; c: number; d: number }): { a: number; b: number }
  note(message: { value: number; driver: ActorRef<DriverProtocol> }): void
}

/** Drives one measurement at a time and answers when it is done. */
export interface DriverProtocol {
  askAll(message: { target: ActorRef<EchoProtocol>; total: number; window: number }): {
    done: number
  }
  tellAll(message: { target: ActorRef<EchoProtocol>; total: number }): { done: number }
  spawnAll(message: { total: number }): { done: number }
  credit(message: { count: number }): void
}

interface Own {
  answered(message: { a: number; b: number; carry: undefined }): void
}

// A credit for so many tells; twice as many may be on their way.
const CREDIT = 256

class Echo {
  #notes = 0

  receive(message: MessageOf<EchoProtocol>, context: Context<EchoProtocol>): void {
    if (message.type === 'echo') {
      context.reply(message.replyTo, { a: message.a, b: message.b })
    } else if (++this.#notes % CREDIT === 0) {
      context.tell(message.driver, { type: 'credit', count: CREDIT })
    }
  }
}

class Driver {
  #total = 0
  #sent = 0
  #done = 0
  #echo: ActorRef<EchoProtocol> = 0 as ActorRef<EchoProtocol>
  #replyTo: ReplyTo<{ done: number }> | undefined

  receive(message: MessageOf<DriverProtocol & Own>, context: Context<DriverProtocol & Own>): void {
    switch (message.type) {
      case 'askAll':
        this.#begin(message.total, message.target, message.replyTo)
        for (let i = 0; i < message.window; i++) this.#ask(context)
        break
      case 'answered':
        if (++this.#done === this.#total) this.#end(context)
        else if (this.#sent < this.#total) this.#ask(context)
        break
      case 'tellAll':
        this.#begin(message.total, message.target, message.replyTo)
        this.#tell(context, CREDIT * 2)
        break
      case 'credit':
        this.#done += message.count
        if (this.#done >= this.#total) this.#end(context)
        else this.#tell(context, message.count)
        break
      case 'spawnAll':
        for (let i = 0; i < message.total; i++) context.stop(context.spawn(echo, undefined))
        context.reply(message.replyTo, { done: message.total })
    }
  }

  #begin(total: number, target: ActorRef<EchoProtocol>, replyTo: ReplyTo<{ done: number }>): void {
    this.#total = total
    this.#sent = 0
    this.#done = 0
    this.#echo = target
    this.#replyTo = replyTo
  }

  #end(context: Context<DriverProtocol & Own>): void {
    if (this.#replyTo !== undefined) context.reply(this.#replyTo, { done: this.#done })
  }

  #ask(context: Context<DriverProtocol & Own>): void {
    const n = this.#sent++
    context.ask(this.#echo, { type: 'echo', a: n, b: 1, c: 2, d: 3 }, 'answered')
  }

  #tell(context: Context<DriverProtocol & Own>, count: number): void {
    for (let i = 0; i < count && this.#sent < this.#total; i++) {
      context.tell(this.#echo, { type: 'note', value: this.#sent++, driver: context.self })
    }
  }
}

// Layouts as the generator writes them: one double per field, in order.
const echoRequest: BodyCodec = {
  sizeBytesMax: () => 32,
  encode: (message, { float64 }, at) => {
    const { a, b, c, d } = message as { a: number; b: number; c: number; d: number }
    const first = at >> 3
    float64[first] = a
    float64[first + 1] = b
    float64[first + 2] = c
    float64[first + 3] = d
    return at + 32
  },
  decode: ({ float64 }, at) => {
    const first = at >> 3
    return {
      type: 'echo',
      a: float64[first],
      b: float64[first + 1],
      c: float64[first + 2],
      d: float64[first + 3],
    }
  },
}

function pair(type: string | undefined, first: string, second: string): BodyCodec {
  return {
    sizeBytesMax: () => 16,
    encode: (message, { float64 }, at) => {
      const fields = message as Record<string, number>
      float64[at >> 3] = fields[first] as number
      float64[(at >> 3) + 1] = fields[second] ?? 0
      return at + 16
    },
    decode: ({ float64 }, at) => {
      const fields = { [first]: float64[at >> 3], [second]: float64[(at >> 3) + 1] }
      return type === undefined ? fields : { type, ...fields }
    },
  }
}

const echoReply: BodyCodec = {
  ...pair(undefined, 'a', 'b'),
  decode: ({ float64 }, at) => ({ a: float64[at >> 3], b: float64[(at >> 3) + 1] }),
}

const noteBody: BodyCodec = {
  ...pair('note', 'value', 'driver'),
  decode: ({ float64 }, at) => ({
    type: 'note',
    value: float64[at >> 3],
    driver: float64[(at >> 3) + 1],
  }),
}

const order = (type: string): BodyCodec => ({
  sizeBytesMax: () => 24,
  encode: (message, { float64 }, at) => {
    const { target = 0, total, window = 0 } = message as Record<string, number>
    float64[at >> 3] = target
    float64[(at >> 3) + 1] = total as number
    float64[(at >> 3) + 2] = window
    return at + 24
  },
  decode: ({ float64 }, at) => ({
    type,
    target: float64[at >> 3],
    total: float64[(at >> 3) + 1],
    window: float64[(at >> 3) + 2],
  }),
})

const echoCodec: ProtocolCodec = {
  protocol: 'Echo',
  fingerprint: 'bench',
  numbers: { echo: 0, note: 1 },
  methods: [
    { type: 'echo', message: echoRequest, reply: echoReply },
    { type: 'note', message: noteBody },
  ],
}

const driverCodec: ProtocolCodec = {
  protocol: 'Driver',
  fingerprint: 'bench',
  numbers: { askAll: 0, tellAll: 1, spawnAll: 2, credit: 3 },
  methods: [
    ...['askAll', 'tellAll', 'spawnAll'].map((type) => ({
      type,
      message: order(type),
      reply: pair(undefined, 'done', 'unused'),
    })),
    { type: 'credit', message: pair('credit', 'count', 'unused') },
  ],
}

/** The actor that answers. */
export const echo: ActorKind<EchoProtocol, undefined> = actorKind<EchoProtocol>({
  name: 'echo',
  create: () => new Echo(),
  codec: echoCodec,
})

/** The actor that measures. */
export const driver: ActorKind<DriverProtocol, undefined> = actorKind<DriverProtocol>({
  name: 'driver',
  create: () => new Driver(),
  codec: driverCodec,
})

export const kinds: readonly AnyKind[] = [echo, driver]
