// What the compiler accepts and refuses of protocols: compiled, not run.
import { expectTypeOf } from 'expect-type'
import type { ActorRef, AnyRef, AskOf, MessageOf, ReplyTo, Sent, Signal, TellOf } from './actor.ts'
import type { Context } from './context.ts'
import { type ActorKind, actorKind } from './kinds.ts'
import type { ActorSystem } from './system.ts'

interface PartitionProtocol {
  append(message: { batch: Uint8Array; count: number }): { baseOffset: number }
  fetched(message: { replica: number; offset: number }): void
  size(): { records: number }
}
interface Own {
  written(message: { endOffset: number }): void
  sized(message: { records: number; carry: string }): void
}
interface LogProtocol {
  write(message: { batch: Uint8Array }): { endOffset: number }
  drop(message: { upTo: number }): void
}

declare const partition: ActorRef<PartitionProtocol>
declare const log: ActorRef<LogProtocol>
declare const context: Context<PartitionProtocol & Own>
declare const system: ActorSystem

expectTypeOf<TellOf<PartitionProtocol>>().toEqualTypeOf<'fetched'>()
expectTypeOf<AskOf<PartitionProtocol>>().toEqualTypeOf<'append' | 'size'>()
expectTypeOf<MessageOf<PartitionProtocol>['type']>().toEqualTypeOf<'append' | 'fetched' | 'size'>()
type Append = Extract<MessageOf<PartitionProtocol>, { type: 'append' }>
expectTypeOf<Append['replyTo']>().toEqualTypeOf<ReplyTo<{ baseOffset: number }>>()
expectTypeOf<Sent<PartitionProtocol, 'size'>>().toMatchTypeOf<{ type: 'size' }>()
type Failed = Extract<Signal<PartitionProtocol & Own>, { type: 'askFailed' }>
expectTypeOf<Failed['then']>().toEqualTypeOf<'fetched' | 'written' | 'sized'>()

/** What must compile. */
export function accepted(waiter: ReplyTo<{ baseOffset: number }>): void {
  const batch = new Uint8Array()
  expectTypeOf(context.tell(partition, { type: 'fetched', replica: 1, offset: 2 })).toBeBoolean()
  context.ask(log, { type: 'write', batch }, 'written')
  context.ask(log, { type: 'write', batch }, 'written', { timeoutMs: 5, carry: 'unused' })
  context.ask(partition, { type: 'size' }, 'sized', { carry: 'a text' })
  context.reply(waiter, { baseOffset: 3 })
  context.startTimer('t', 5, { type: 'written', endOffset: 1 })
  expectTypeOf(context.device('written')).toEqualTypeOf<
    (message: { endOffset: number }) => boolean
  >()
  // A ref that can do more is a ref that can do less.
  const narrowed: ActorRef<PartitionProtocol> = context.self
  const any: AnyRef = narrowed
  context.watch(any)
  expectTypeOf(system.ask(partition, { type: 'size' })).resolves.toEqualTypeOf<{
    records: number
  }>()
}

/** What must not. */
export function refused(waiter: ReplyTo<{ baseOffset: number }>): void {
  const batch = new Uint8Array()
  // @ts-expect-error a message nobody declared
  context.tell(partition, { type: 'fetch', replica: 1, offset: 2 })
  // @ts-expect-error a field is missing
  context.tell(partition, { type: 'fetched', replica: 1 })
  // @ts-expect-error a field is misspelt
  context.tell(partition, { type: 'fetched', replica: 1, ofset: 2 })
  // @ts-expect-error a field has another type
  context.tell(partition, { type: 'fetched', replica: '1', offset: 2 })
  // @ts-expect-error a message of another actor
  context.tell(log, { type: 'fetched', replica: 1, offset: 2 })
  // @ts-expect-error an ask is not told
  context.tell(partition, { type: 'append', batch, count: 1 })
  // @ts-expect-error a tell is not asked
  context.ask(log, { type: 'drop', upTo: 1 }, 'written')
  // @ts-expect-error the answer does not fit the message that shall take it
  context.ask(partition, { type: 'append', batch, count: 1 }, 'written')
  // @ts-expect-error that message needs something to be carried
  context.ask(partition, { type: 'size' }, 'sized')
  // @ts-expect-error what is carried has another type
  context.ask(partition, { type: 'size' }, 'sized', { carry: 5 })
  // @ts-expect-error an answer is taken by a tell
  context.ask(log, { type: 'write', batch }, 'append')
  // @ts-expect-error the reply does not fit the question
  context.reply(waiter, { baseOffset: 'three' })
  // @ts-expect-error private messages are not for others
  context.tell(partition, { type: 'written', endOffset: 1 })
  // @ts-expect-error a ref that can do less is not one that can do more
  const widened: ActorRef<PartitionProtocol & Own> = partition
  // @ts-expect-error a number is not a ref
  const made: ActorRef<PartitionProtocol> = 5
  // @ts-expect-error another actor is another actor
  const other: ActorRef<LogProtocol> = partition
  // @ts-expect-error a timer carries an own tell
  context.startTimer('t', 5, { type: 'append', batch, count: 1 })
  // @ts-expect-error so does a device
  context.device('size')
  context.tell(widened, { type: 'written', endOffset: made + other })
}

class Right {
  receive(
    _message: MessageOf<PartitionProtocol & Own>,
    _context: Context<PartitionProtocol & Own>,
  ) {}
}
class Wrong {
  receive(_message: MessageOf<LogProtocol>, _context: Context<LogProtocol>) {}
}

/** A kind takes the private messages of its actors for granted, and insists on the public ones. */
export const right: ActorKind<PartitionProtocol, { size: number }> = actorKind<
  PartitionProtocol,
  { size: number }
>({ name: 'right', create: () => new Right() })

export const wrong: ActorKind<PartitionProtocol, undefined> = actorKind<PartitionProtocol>({
  name: 'wrong',
  // @ts-expect-error this actor does not understand the protocol
  create: () => new Wrong(),
})

/** Spawning gives a ref of the public protocol, and insists on the props. */
export async function spawned(): Promise<void> {
  expectTypeOf(await system.spawn(right, { size: 1 })).toEqualTypeOf<ActorRef<PartitionProtocol>>()
  expectTypeOf(context.spawn(right, { size: 1 })).toEqualTypeOf<ActorRef<PartitionProtocol>>()
  // @ts-expect-error the props have another shape
  context.spawn(right, { length: 1 })
}
