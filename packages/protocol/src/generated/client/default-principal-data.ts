// Generated from schemas/client/DefaultPrincipalData.json. Never edit.

/** DefaultPrincipalData, versions 0. */
export interface DefaultPrincipalData {
  readonly type: string
  readonly name: string
  readonly tokenAuthenticated: boolean
}
/** {@link DefaultPrincipalData} to be written. */
export interface DefaultPrincipalDataInput {
  readonly type: string
  readonly name: string
  readonly tokenAuthenticated: boolean
}
