// Generated from schemas/client/DescribeConfigsRequest.json, schemas/client/DescribeConfigsResponse.json. Never edit.

/** DescribeConfigsRequest, versions 1-4. */
export interface DescribeConfigsRequest {
  readonly resources: readonly DescribeConfigsRequestDescribeConfigsResource[]
  /** default false */
  readonly includeSynonyms: boolean
  /** v3-4; default false */
  readonly includeDocumentation: boolean
}
/** {@link DescribeConfigsRequest} to be written. */
export interface DescribeConfigsRequestInput {
  readonly resources: readonly DescribeConfigsRequestDescribeConfigsResourceInput[]
  readonly includeSynonyms?: boolean | undefined
  readonly includeDocumentation?: boolean | undefined
}

/** Part of {@link DescribeConfigsRequest}. */
export interface DescribeConfigsRequestDescribeConfigsResource {
  readonly resourceType: number
  readonly resourceName: string
  readonly configurationKeys: readonly string[] | null
}
/** {@link DescribeConfigsRequestDescribeConfigsResource} to be written. */
export interface DescribeConfigsRequestDescribeConfigsResourceInput {
  readonly resourceType: number
  readonly resourceName: string
  readonly configurationKeys: readonly string[] | null
}

/** DescribeConfigsResponse, versions 1-4. */
export interface DescribeConfigsResponse {
  readonly throttleTimeMs: number
  readonly results: readonly DescribeConfigsResponseDescribeConfigsResult[]
}
/** {@link DescribeConfigsResponse} to be written. */
export interface DescribeConfigsResponseInput {
  readonly throttleTimeMs: number
  readonly results: readonly DescribeConfigsResponseDescribeConfigsResultInput[]
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseDescribeConfigsResult {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly DescribeConfigsResponseDescribeConfigsResourceResult[]
}
/** {@link DescribeConfigsResponseDescribeConfigsResult} to be written. */
export interface DescribeConfigsResponseDescribeConfigsResultInput {
  readonly errorCode: number
  readonly errorMessage: string | null
  readonly resourceType: number
  readonly resourceName: string
  readonly configs: readonly DescribeConfigsResponseDescribeConfigsResourceResultInput[]
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseDescribeConfigsResourceResult {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  /** default -1 */
  readonly configSource: number
  readonly isSensitive: boolean
  readonly synonyms: readonly DescribeConfigsResponseDescribeConfigsSynonym[]
  /** v3-4; default 0 */
  readonly configType: number
  /** v3-4 */
  readonly documentation: string | null
}
/** {@link DescribeConfigsResponseDescribeConfigsResourceResult} to be written. */
export interface DescribeConfigsResponseDescribeConfigsResourceResultInput {
  readonly name: string
  readonly value: string | null
  readonly readOnly: boolean
  readonly configSource?: number | undefined
  readonly isSensitive: boolean
  readonly synonyms?: readonly DescribeConfigsResponseDescribeConfigsSynonymInput[] | undefined
  readonly configType?: number | undefined
  readonly documentation?: string | null | undefined
}

/** Part of {@link DescribeConfigsResponse}. */
export interface DescribeConfigsResponseDescribeConfigsSynonym {
  readonly name: string
  readonly value: string | null
  readonly source: number
}
/** {@link DescribeConfigsResponseDescribeConfigsSynonym} to be written. */
export interface DescribeConfigsResponseDescribeConfigsSynonymInput {
  readonly name: string
  readonly value: string | null
  readonly source: number
}
