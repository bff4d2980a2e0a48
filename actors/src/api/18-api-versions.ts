// ApiVersions: what this listener serves. Version notes: v3 flexible body, client software name and version;
// v4 features whose minimum is 0. A version we do not know is answered by the connection, in v0 (KIP-511).
import { SUPPORTED_FEATURES } from '@actorlog/metadata'
import { errorCodes } from '@actorlog/protocol'
import {
  type ApiVersionsResponseInput,
  apiVersionsApi,
} from '@actorlog/protocol/client/18-api-versions'
import type { BrokerView } from '../node/broker-view.ts'
import { type ApiHandler, handler } from './api.ts'

/** What a name or version of client software may look like. */
const SOFTWARE = /^[a-zA-Z0-9](?:[a-zA-Z0-9\-.]*[a-zA-Z0-9])?$/
/** The first version that says what the client is. */
const SOFTWARE_FROM = 3
/** Older Java clients refuse a feature whose minimum is 0. */
const ZERO_MINIMUM_FROM = 4

/** The handler needs the table it stands in: it is made with a way to look at it. */
export function apiVersionsHandler(table: () => readonly ApiHandler[]): ApiHandler {
  return handler({
    api: apiVersionsApi,
    scatter(request, view, { apiVersion }) {
      const { clientSoftwareName, clientSoftwareVersion } = request
      const isNamed = SOFTWARE.test(clientSoftwareName) && SOFTWARE.test(clientSoftwareVersion)
      if (apiVersion >= SOFTWARE_FROM && !isNamed) {
        return { answer: { errorCode: errorCodes.INVALID_REQUEST, apiKeys: [] } }
      }
      return { answer: apiVersionsAnswer(table(), view, apiVersion) }
    },
  })
}

/** What is served, and the features the cluster has agreed on. */
function apiVersionsAnswer(
  handlers: readonly ApiHandler[],
  { image }: BrokerView,
  apiVersion: number,
): ApiVersionsResponseInput {
  const finalized = [...image.features].filter(([, level]) => level > 0)
  return {
    errorCode: errorCodes.NONE,
    throttleTimeMs: 0,
    apiKeys: handlers.map(({ api, versions, advertisedFrom }) => ({
      apiKey: api.key,
      minVersion: advertisedFrom ?? versions[0],
      maxVersion: versions[1],
    })),
    supportedFeatures: SUPPORTED_FEATURES.filter(
      ({ minVersion }) => minVersion > 0 || apiVersion >= ZERO_MINIMUM_FROM,
    ),
    finalizedFeaturesEpoch: image.endOffset,
    finalizedFeatures: finalized.map(([name, level]) => ({
      name,
      maxVersionLevel: level,
      minVersionLevel: level,
    })),
  }
}

/** The answer to a version we do not speak: its own range alone, in words every client reads. */
export function unsupportedApiVersions(
  versions: readonly [number, number],
): ApiVersionsResponseInput {
  const [minVersion, maxVersion] = versions
  return {
    errorCode: errorCodes.UNSUPPORTED_VERSION,
    apiKeys: [{ apiKey: apiVersionsApi.key, minVersion, maxVersion }],
  }
}
