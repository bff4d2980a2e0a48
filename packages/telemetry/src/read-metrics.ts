// The numbers behind `Registry.share()`, read on any thread.
import { readSpread, type Spread } from './histogram.ts'
import type { MetricDefinition, SharedMetrics } from './metric.ts'

/** One metric and its numbers at one moment. */
export type MetricReading =
  | { readonly definition: MetricDefinition; readonly value: number; readonly spread?: undefined }
  | { readonly definition: MetricDefinition; readonly value?: undefined; readonly spread: Spread }

/** Reads every metric. The writer goes on meanwhile, so two numbers may be a moment apart. */
export function readMetrics(shared: SharedMetrics): MetricReading[] {
  const pages = shared.pages.map((page) => new Float64Array(page))
  return shared.definitions.map((definition) => {
    const page = pages[definition.page] as Float64Array
    return definition.kind === 'counter' || definition.kind === 'gauge'
      ? { definition, value: page[definition.slot] as number }
      : { definition, spread: readSpread(page, definition.slot) }
  })
}
