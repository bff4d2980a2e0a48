// What one broker asks of another: Kafka's own requests, encoded as Kafka encodes them, with records apart so
// that they may travel as descriptors. Numbers are int32.
type Int32 = number

/** A whole request without its frame: parts as `encodeParts` makes them. */
export interface GateProtocol {
  request(message: {
    readonly from: Int32
    readonly apiKey: Int32
    readonly apiVersion: Int32
    readonly parts: Uint8Array[]
  }): { readonly parts: Uint8Array[] }
}
