// There is no transaction coordinator: whoever asks for one is told once, in words that every client takes as
// final. librdkafka takes no other error of FindCoordinator so, and would ask again until its time is up.
import { errorCodes } from '@actorlog/protocol'

/** What a transactional producer hears, and the text that explains it where the version has room for one. */
export const NO_TRANSACTIONS: { readonly errorCode: number; readonly errorMessage: string } = {
  errorCode: errorCodes.TRANSACTIONAL_ID_AUTHORIZATION_FAILED,
  errorMessage:
    'This cluster has no transaction coordinator: producers must not set a transactional id.',
}
