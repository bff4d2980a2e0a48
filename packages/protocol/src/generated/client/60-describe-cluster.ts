// Generated from schemas/client/DescribeClusterRequest.json, schemas/client/DescribeClusterResponse.json. Never edit.

/** DescribeClusterRequest, versions 0-2. */
export interface DescribeClusterRequest {
  readonly includeClusterAuthorizedOperations: boolean
  /** v1-2; default 1 */
  readonly endpointType: number
  /** v2 */
  readonly includeFencedBrokers: boolean
}
/** {@link DescribeClusterRequest} to be written. */
export interface DescribeClusterRequestInput {
  readonly includeClusterAuthorizedOperations: boolean
  readonly endpointType?: number | undefined
  readonly includeFencedBrokers?: boolean | undefined
}

/** DescribeClusterResponse, versions 0-2. */
export interface DescribeClusterResponse {
  readonly throttleTimeMs: number
  readonly errorCode: number
  /** default null */
  readonly errorMessage: string | null
  /** v1-2; default 1 */
  readonly endpointType: number
  readonly clusterId: string
  /** default -1; a brokerId */
  readonly controllerId: number
  readonly brokers: readonly DescribeClusterResponseDescribeClusterBroker[]
  /** default -2147483648 */
  readonly clusterAuthorizedOperations: number
}
/** {@link DescribeClusterResponse} to be written. */
export interface DescribeClusterResponseInput {
  readonly throttleTimeMs: number
  readonly errorCode: number
  readonly errorMessage?: string | null | undefined
  readonly endpointType?: number | undefined
  readonly clusterId: string
  readonly controllerId?: number | undefined
  readonly brokers: readonly DescribeClusterResponseDescribeClusterBrokerInput[]
  readonly clusterAuthorizedOperations?: number | undefined
}

/** Part of {@link DescribeClusterResponse}. */
export interface DescribeClusterResponseDescribeClusterBroker {
  /** a brokerId; unique in its list */
  readonly brokerId: number
  readonly host: string
  readonly port: number
  /** default null */
  readonly rack: string | null
  /** v2 */
  readonly isFenced: boolean
}
/** {@link DescribeClusterResponseDescribeClusterBroker} to be written. */
export interface DescribeClusterResponseDescribeClusterBrokerInput {
  readonly brokerId: number
  readonly host: string
  readonly port: number
  readonly rack?: string | null | undefined
  readonly isFenced?: boolean | undefined
}
