// The actors of ask.bench: one that answers, one that asks, tells or spawns as fast as it can. The module that
// the threads of the bench import.
import {
  type ActorKind,
  type ActorRef,
  type AnyKind,
  actorKind,
  type Context,
  type MessageOf,
  type ReplyTo,
} from '@actorlog/runtime'
import type { DriverProtocol, EchoProtocol } from './ask.protocol.ts'
import { driverCodec, echoCodec } from './generated/ask.codec.ts'

interface Own {
  answered(message: { offset: number; errorCode: number; carry: undefined }): void
  appended(message: { sizeBytes: number; carry: undefined }): void
}
type Understood = DriverProtocol & Own

// A credit for so many tells; twice as many may be on their way.
const CREDIT = 256
// Batches on their way at a time.
const BATCHES = 16

class Echo {
  #notes = 0

  receive(message: MessageOf<EchoProtocol>, context: Context<EchoProtocol>): void {
    if (message.type === 'echo') {
      context.reply(message.replyTo, { offset: message.offset, errorCode: 0 })
    } else if (message.type === 'append') {
      context.reply(message.replyTo, { sizeBytes: message.batch.length })
    } else if (++this.#notes % CREDIT === 0) {
      context.tell(message.driver, { type: 'credit', count: CREDIT })
    }
  }
}

class Driver {
  #total = 0
  #sent = 0
  #done = 0
  #sizeBytes = 0
  #echo = 0 as ActorRef<EchoProtocol>
  #replyTo: ReplyTo<{ done: number }> | undefined

  receive(message: MessageOf<Understood>, context: Context<Understood>): void {
    switch (message.type) {
      case 'askAll':
        this.#begin(message.total, message.target, message.replyTo)
        for (let i = 0; i < message.window; i++) this.#ask(context)
        break
      case 'answered':
        if (++this.#done === this.#total) this.#end(context)
        else if (this.#sent < this.#total) this.#ask(context)
        break
      case 'lendAll':
        this.#begin(message.total, message.target, message.replyTo)
        this.#sizeBytes = message.sizeBytes
        for (let i = 0; i < BATCHES; i++) this.#lend(context)
        break
      case 'appended':
        if (++this.#done === this.#total) this.#end(context)
        else if (this.#sent < this.#total) this.#lend(context)
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

  #end(context: Context<Understood>): void {
    if (this.#replyTo !== undefined) context.reply(this.#replyTo, { done: this.#done })
  }

  #ask(context: Context<Understood>): void {
    const offset = this.#sent++
    // Written out: V8 11 is slow at objects that get fields after a spread.
    context.ask(
      this.#echo,
      { type: 'echo', topicId: 7, partition: 3, leaderEpoch: 5, offset, isLast: true },
      'answered',
    )
  }

  #lend(context: Context<Understood>): void {
    const block = context.arena.allocate(this.#sizeBytes)
    if (block === undefined) context.fail('the arena is full')
    this.#sent++
    context.ask(this.#echo, { type: 'append', batch: block.bytes }, 'appended')
    // The message holds it from here.
    block.release()
  }

  #tell(context: Context<Understood>, count: number): void {
    for (let i = 0; i < count && this.#sent < this.#total; i++) {
      context.tell(this.#echo, { type: 'note', value: this.#sent++, driver: context.self })
    }
  }
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
