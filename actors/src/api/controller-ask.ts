// Requests that the active controller decides, wherever it is. When nobody decided, every item of the request
// is answered with the reason, in the request's own shape.
import type { ControllerApis, ControllerRequest } from '@actorlog/metadata'
import { errorCodes, errorOf } from '@actorlog/protocol'
import type { BrokerView } from '../node/broker-view.ts'
import { askOne, type Outcome, roomAsk } from './api.ts'

/** Why nothing was decided, for every item alike. */
export interface Undecided {
  readonly errorCode: number
  readonly errorMessage: string
}

/** What the answer is made of. */
export interface ControllerCall<Api extends keyof ControllerApis, R> {
  readonly api: Api
  readonly body: ControllerApis[Api]['request']
  /** The request's own patience; the connection's default when left out. */
  readonly timeoutMs?: number
  readonly decided: (body: ControllerApis[Api]['response']) => R
  readonly undecided: (reason: Undecided) => R
}

/** Asks the controller; what it decided, or why it did not, becomes the answer. */
export function askController<Api extends keyof ControllerApis, R>(
  view: BrokerView,
  { api, body, timeoutMs, decided, undecided }: ControllerCall<Api, R>,
): Outcome<R> {
  // Kafka gives a request without patience up before it is decided.
  if (timeoutMs !== undefined && timeoutMs <= 0) {
    return { answer: undecided(reasonOf(errorCodes.REQUEST_TIMED_OUT)) }
  }
  // The pair is one of the union's: the compiler cannot see that through the type parameter.
  const request = { api, body } as unknown as ControllerRequest
  return askOne(roomAsk(view.rooms.controller, { type: 'decide', request }, timeoutMs), (reply) => {
    if (reply?.response !== undefined) return { answer: decided(reply.response.body as never) }
    return { answer: undecided(reasonOf(reply?.errorCode ?? errorCodes.REQUEST_TIMED_OUT)) }
  })
}

function reasonOf(errorCode: number): Undecided {
  const errorMessage =
    errorCode === errorCodes.REQUEST_TIMED_OUT
      ? 'The controller did not answer in time; the change may still happen.'
      : `The controller did not decide: ${errorOf(errorCode).name}.`
  return { errorCode, errorMessage }
}
