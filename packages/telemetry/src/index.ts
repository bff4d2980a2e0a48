// Counters, gauges and histograms in shared memory, one writer each; the one place that forms log
// lines; the last messages of a thread.
export type { Counter } from './counter.ts'
export type { Gauge } from './gauge.ts'
export { type Histogram, mergeSpreads, quantile, type Spread } from './histogram.ts'
export { Log, LogLevels, type LogSink } from './log.ts'
export {
  formatLogLine,
  type LogFields,
  type LogForm,
  type LogLevel,
  type LogLine,
} from './log-line.ts'
export { MessageTrace, type TracedMessage } from './message-trace.ts'
export type {
  Labels,
  MetricDefinition,
  MetricFamily,
  SharedMetrics,
  SpreadFamily,
} from './metric.ts'
export { PROMETHEUS_CONTENT_TYPE, prometheusText } from './prometheus.ts'
export { type MetricReading, readMetrics } from './read-metrics.ts'
export { Registry } from './registry.ts'
