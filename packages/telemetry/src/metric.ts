// What a metric is: its family (name, meaning, kind) and its labels. A family has one metric for
// each set of labels.

/** Labels and their values; the order does not matter. */
export type Labels = Readonly<Record<string, string>>

/** How a metric is counted and shown. */
export type MetricKind = 'counter' | 'gauge' | 'histogram' | 'summary'

/** What is declared where a thing is counted. */
export interface MetricFamily {
  /** In Prometheus' form: `kafka_server_brokertopicmetrics_messagesin_total`. */
  readonly name: string
  readonly help: string
}

/** As a family, for values that are spread: histogram buckets or quantiles. */
export interface SpreadFamily extends MetricFamily {
  /** What one observed unit is in the unit that is shown: 1e-6 for microseconds shown as seconds. */
  readonly scale?: number
}

/** Where one metric's numbers lie, as plain data: another thread reads them. */
export interface MetricDefinition {
  readonly name: string
  readonly help: string
  readonly kind: MetricKind
  readonly labels: Labels
  readonly scale: number
  /** Which page, and which of its 8-byte slots is the first. */
  readonly page: number
  readonly slot: number
}

/** The definitions and the memory of a registry: what is handed to a reading thread. */
export interface SharedMetrics {
  readonly pages: readonly SharedArrayBuffer[]
  readonly definitions: readonly MetricDefinition[]
  /** Grows when metrics come or go: a reader that has this version need not ask again. */
  readonly version: number
}
