// Readings → the text that Prometheus scrapes (exposition format 0.0.4).
import { countBelow, quantile, type Spread } from './histogram.ts'
import type { Labels, MetricDefinition, MetricKind } from './metric.ts'
import type { MetricReading } from './read-metrics.ts'

/** The content type of the text. */
export const PROMETHEUS_CONTENT_TYPE = 'text/plain; version=0.0.4; charset=utf-8'

/** The quantiles that Kafka's own metrics have. */
const QUANTILES = [0.5, 0.75, 0.95, 0.98, 0.99, 0.999] as const
/** Bucket limits: powers of four, exact in a log-linear histogram; 2^30 µs are 18 minutes. */
const LIMITS: readonly number[] = Array.from({ length: 15 }, (_, i) => 4 ** (i + 1))

/** The text of all readings; `labels` are put on every one of them (`broker="1"`). */
export function prometheusText(
  sources: readonly { readonly labels: Labels; readonly readings: readonly MetricReading[] }[],
): string {
  const families = new Map<string, { kind: MetricKind; help: string; lines: string[] }>()
  for (const { labels, readings } of sources) {
    for (const reading of readings) {
      const { name, help, kind } = reading.definition
      let family = families.get(name)
      if (family === undefined) {
        family = { kind, help, lines: [] }
        families.set(name, family)
      }
      family.lines.push(...linesOf(reading, labels))
    }
  }
  return Array.from(families, ([name, { kind, help, lines }]) =>
    [`# HELP ${name} ${escapeHelp(help)}`, `# TYPE ${name} ${kind}`, ...lines, ''].join('\n'),
  ).join('')
}

function linesOf(reading: MetricReading, outer: Labels): string[] {
  const { definition } = reading
  const labels = { ...outer, ...definition.labels }
  if (reading.spread === undefined) return [line(definition.name, labels, reading.value)]
  const body =
    definition.kind === 'summary'
      ? quantileLines(definition, labels, reading.spread)
      : bucketLines(definition, labels, reading.spread)
  const { count, sum } = reading.spread
  return [
    ...body,
    line(`${definition.name}_sum`, labels, sum * definition.scale),
    line(`${definition.name}_count`, labels, count),
  ]
}

function quantileLines(
  { name, scale }: MetricDefinition,
  labels: Labels,
  spread: Spread,
): string[] {
  return QUANTILES.map((q) =>
    line(name, { ...labels, quantile: String(q) }, quantile(spread, q) * scale),
  )
}

function bucketLines({ name, scale }: MetricDefinition, labels: Labels, spread: Spread): string[] {
  const bucket = (limit: string, count: number): string =>
    line(`${name}_bucket`, { ...labels, le: limit }, count)
  return [
    ...LIMITS.map((limit) => bucket(number(limit * scale), countBelow(spread, limit))),
    bucket('+Inf', spread.count),
  ]
}

function line(name: string, labels: Labels, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${escapeLabel(text)}"`)
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${number(value)}`
}

/** Twelve digits hide what scaling adds: 0.000004 and not 0.0000039999999999999996. */
function number(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(12)))
}

function escapeHelp(text: string): string {
  return text.replace(/[\\\n]/g, (character) => (character === '\n' ? '\\n' : '\\\\'))
}

function escapeLabel(text: string): string {
  return text.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`))
}
