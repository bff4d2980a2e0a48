// Requests that came to a controller which is not the active one: sent on to the leader's gate, once, and its
// answer given to whoever asked.
import type { ControllerRequest, ControllerResponse } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import type { DescribeQuorumRequest, DescribeQuorumResponse } from '@actorlog/protocol/client'
import type { ActorRef, Context, ReplyTo } from '@actorlog/runtime'
import type { GateProtocol } from '../peers/gate.protocol.ts'
import { gateAnswer, gateRequest } from '../peers/gate-request.ts'
import type { ControllerAnswer } from './controller-protocol.ts'

/** A forwarded decision may take so long. */
const FORWARD_TIMEOUT_MS = 10_000

export type DecideReply = ReplyTo<ControllerAnswer>
export type DescribeReply = ReplyTo<{ readonly response: DescribeQuorumResponse | undefined }>

/** Remembered while the leader is asked. */
export type Forwarded =
  | {
      readonly type: 'decide'
      readonly replyTo: DecideReply
      readonly api: ControllerRequest['api']
    }
  | { readonly type: 'describeQuorum'; readonly replyTo: DescribeReply }

/** The leader's answer, as its gate gives it. */
export interface ForwardedAnswer {
  readonly errorCode: number
  readonly parts: readonly Uint8Array[]
}

type Gate = ActorRef<GateProtocol>

export function forwardDecision(
  request: ControllerRequest,
  replyTo: DecideReply,
  to: { readonly gate: Gate; readonly from: number },
  context: Context<never>,
): void {
  const message = gateRequest(request.api, to.from, request.body)
  send(to.gate, message, { type: 'decide', replyTo, api: request.api }, context)
}

export function forwardDescription(
  request: DescribeQuorumRequest,
  replyTo: DescribeReply,
  to: { readonly gate: Gate; readonly from: number },
  context: Context<never>,
): void {
  const message = gateRequest('describeQuorum', to.from, request)
  send(to.gate, message, { type: 'describeQuorum', replyTo }, context)
}

/** The answer of the leader, or its refusal, goes to whoever asked first. */
export function replyForwarded(
  answer: ForwardedAnswer,
  carry: Forwarded,
  context: Context<never>,
): void {
  if (answer.errorCode !== errorCodes.NONE) return failForwarded(answer.errorCode, carry, context)
  if (carry.type === 'describeQuorum') {
    const response = gateAnswer('describeQuorum', answer.parts) as DescribeQuorumResponse
    return context.reply(carry.replyTo, { response })
  }
  const body = gateAnswer(carry.api, answer.parts)
  const response = { api: carry.api, body } as ControllerResponse
  context.reply(carry.replyTo, { errorCode: errorCodes.NONE, response })
}

/** There was no answer. */
export function failForwarded(errorCode: number, carry: Forwarded, context: Context<never>): void {
  if (carry.type === 'decide') context.reply(carry.replyTo, { errorCode, response: undefined })
  else context.reply(carry.replyTo, { response: undefined })
}

function send(gate: Gate, message: object, carry: Forwarded, context: Context<never>): void {
  const options = { timeoutMs: FORWARD_TIMEOUT_MS, carry: carry as never }
  context.ask(gate, message as never, 'forwarded' as never, options)
}
