// The other end of the control channel: what commands say to a cluster that runs in another process.

import { request as httpRequest } from 'node:http'
import { CommandError } from '../command-error.ts'
import { exitCodes } from '../exit-codes.ts'
import type { ClusterStatus } from '../running-cluster.ts'
import type { RunFile } from './run-file.ts'
import type { ChaosVerb } from './verbs.ts'

const answerBytesMax = 4 * 1024 * 1024

/** How the cluster is now. */
export async function askStatus(file: RunFile, timeoutMs: number): Promise<ClusterStatus> {
  return (await ask(file, 'GET', '/v1/status', undefined, timeoutMs)) as ClusterStatus
}

/** Asks it to end. */
export async function askStop(file: RunFile, now: boolean, timeoutMs: number): Promise<void> {
  await ask(file, 'POST', '/v1/stop', { now }, timeoutMs)
}

/** Breaks it, or mends it. */
export async function askChaos(
  file: RunFile,
  verb: ChaosVerb,
  brokers: readonly number[],
  timeoutMs: number,
): Promise<void> {
  await ask(file, 'POST', '/v1/chaos', { verb, brokers }, timeoutMs)
}

function ask(
  file: RunFile,
  method: string,
  path: string,
  body: unknown,
  timeoutMs: number,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        host: '127.0.0.1',
        port: file.control.port,
        method,
        path,
        headers: { authorization: `Bearer ${file.control.token}` },
        signal: AbortSignal.timeout(timeoutMs),
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
          if (text.length > answerBytesMax) request.destroy(new Error('the answer is too long'))
        })
        response.on('end', () => {
          try {
            resolve(judged(response.statusCode ?? 0, JSON.parse(text)))
          } catch (error) {
            reject(error)
          }
        })
      },
    )
    request.on('error', (cause) => reject(silent(file, cause)))
    request.end(body === undefined ? undefined : JSON.stringify(body))
  })
}

function judged(status: number, body: unknown): unknown {
  if (status === 200) return body
  const message = String((body as { error?: unknown }).error ?? `answer ${status}`)
  const exitCode =
    status === 404 ? exitCodes.notFound : status === 400 ? exitCodes.usage : exitCodes.clusterError
  throw new CommandError(message, { code: 'REFUSED', exitCode })
}

function silent(file: RunFile, cause: unknown): CommandError {
  return new CommandError(`cluster "${file.name}" (pid ${file.pid}) does not answer`, {
    code: 'UNREACHABLE',
    exitCode: exitCodes.unreachable,
    why: [cause instanceof Error ? cause.message : String(cause)],
    cause,
  })
}
