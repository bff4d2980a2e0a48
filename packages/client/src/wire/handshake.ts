// The first words on a connection: which versions of which APIs does this broker speak? A broker that does not
// know our version of the question answers in version 0 with its own range, and is asked again.

import { Reader } from '@actorlog/bytes'
import { type Api, errorCodes } from '@actorlog/protocol'
import {
  type ApiVersionsRequestInput,
  type ApiVersionsResponse,
  apiVersionsApi,
} from '@actorlog/protocol/client/18-api-versions'
import type { Connection } from './connection.ts'
import { refused } from './refused.ts'
import { ApiVersions } from './versions.ts'

const name = 'actorlog'
const softwareVersion = '0.1.0'
const unsupportedVersion = errorCodes.UNSUPPORTED_VERSION

/** The same API, able to read a version 0 answer to a newer question. */
const lenient: Api<unknown, ApiVersionsRequestInput, ApiVersionsResponse, never> = {
  ...apiVersionsApi,
  response: {
    ...apiVersionsApi.response,
    decode: (reader, version) => {
      const bytes = reader.view(reader.remaining)
      const isRefusal = bytes.length >= 2 && new Reader(bytes).int16() === unsupportedVersion
      return apiVersionsApi.response.decode(new Reader(bytes), isRefusal ? 0 : version)
    },
  },
}

/** Asks what the broker speaks. */
export async function agree(connection: Connection, timeoutMs: number): Promise<ApiVersions> {
  let answer = await ask(connection, apiVersionsApi.latestStable, timeoutMs)
  if (answer.errorCode === unsupportedVersion) {
    const own = answer.apiKeys.find((range) => range.apiKey === apiVersionsApi.key)
    answer = await ask(connection, own?.maxVersion ?? 0, timeoutMs)
  }
  if (answer.errorCode !== 0) throw refused(answer.errorCode, {})
  return new ApiVersions(
    answer.apiKeys.map(({ apiKey, minVersion, maxVersion }) => [apiKey, minVersion, maxVersion]),
  )
}

function ask(
  connection: Connection,
  version: number,
  timeoutMs: number,
): Promise<ApiVersionsResponse> {
  const request =
    version >= 3 ? { clientSoftwareName: name, clientSoftwareVersion: softwareVersion } : {}
  return connection.exchange(lenient, version, request, { timeoutMs })
}
