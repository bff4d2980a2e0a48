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
  }): {
    /** NOT_CONTROLLER or REQUEST_TIMED_OUT when there is no answer in the request's own words. */
    readonly errorCode: Int32
    readonly parts: Uint8Array[]
  }
}
