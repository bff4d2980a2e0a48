// Every metric of one thread, by name. The thread that makes a registry is its only writer; other
// threads get `share()` and read the same memory, without asking anybody.
import { assert } from '@actorlog/assert'
import { Counter } from './counter.ts'
import { Gauge } from './gauge.ts'
import { HISTOGRAM_SLOTS, Histogram } from './histogram.ts'
import type {
  Labels,
  MetricDefinition,
  MetricFamily,
  MetricKind,
  SharedMetrics,
  SpreadFamily,
} from './metric.ts'

/** 8-byte slots of a page: 64 KiB. */
const PAGE_SLOTS = 8192
/** At most this many pages: 64 MiB, some 8 million counters. */
const PAGES_MAX = 1024
const NAME = /^[a-zA-Z_:][a-zA-Z0-9_:]*$/

/** Something that counts. */
export type Metric = Counter | Gauge | Histogram

/** Declares metrics, finds them again, and removes those whose subject is gone. */
export class Registry {
  readonly #pages: Float64Array[] = []
  readonly #metrics = new Map<string, { metric: Metric; definition: MetricDefinition }>()
  /** Slots of removed metrics, by how many each took. */
  readonly #free = new Map<number, { page: number; slot: number }[]>()
  /** The first unused slot of the last page. */
  #next = PAGE_SLOTS
  #version = 0

  /** The counter of that name and labels; made when it is asked for the first time. */
  counter(family: MetricFamily, labels: Labels = {}): Counter {
    return this.#metric('counter', family, labels, 1, (page, slot) => new Counter(page, slot))
  }

  gauge(family: MetricFamily, labels: Labels = {}): Gauge {
    return this.#metric('gauge', family, labels, 1, (page, slot) => new Gauge(page, slot))
  }

  /** Shown in buckets: can be added up over brokers. */
  histogram(family: SpreadFamily, labels: Labels = {}): Histogram {
    return this.#spread('histogram', family, labels)
  }

  /** Shown as quantiles, as the JMX exporters' dashboards want them. */
  summary(family: SpreadFamily, labels: Labels = {}): Histogram {
    return this.#spread('summary', family, labels)
  }

  /** Forgets the metric of that name and labels; its memory is used again. */
  remove(name: string, labels: Labels = {}): void {
    const identity = identityOf(name, labels)
    const known = this.#metrics.get(identity)
    if (known === undefined) return
    const { kind, page, slot } = known.definition
    const slots = kind === 'counter' || kind === 'gauge' ? 1 : HISTOGRAM_SLOTS
    const memory = this.#pages[page] as Float64Array
    memory.fill(0, slot, slot + slots)
    this.#metrics.delete(identity)
    const free = this.#free.get(slots)
    if (free === undefined) this.#free.set(slots, [{ page, slot }])
    else free.push({ page, slot })
    this.#version += 1
  }

  /** Grows when metrics come or go. */
  get version(): number {
    return this.#version
  }

  /** What a reader needs; definitions in the order of declaration. */
  share(): SharedMetrics {
    return {
      pages: this.#pages.map((page) => page.buffer as unknown as SharedArrayBuffer),
      definitions: Array.from(this.#metrics.values(), ({ definition }) => definition),
      version: this.#version,
    }
  }

  #spread(kind: 'histogram' | 'summary', family: SpreadFamily, labels: Labels): Histogram {
    const make = (page: Float64Array, slot: number): Histogram => new Histogram(page, slot)
    return this.#metric(kind, family, labels, HISTOGRAM_SLOTS, make)
  }

  #metric<Made extends Metric>(
    kind: MetricKind,
    family: SpreadFamily,
    labels: Labels,
    slots: number,
    make: (page: Float64Array, slot: number) => Made,
  ): Made {
    const { name, help, scale = 1 } = family
    const identity = identityOf(name, labels)
    const known = this.#metrics.get(identity)
    if (known !== undefined) {
      assert(known.definition.kind === kind, 'a metric keeps its kind', { name })
      return known.metric as Made
    }
    assert(NAME.test(name), 'a metric has a name in Prometheus’ form', { name })
    const { page, slot } = this.#allocate(slots)
    const metric = make(this.#pages[page] as Float64Array, slot)
    const definition = { name, help, kind, labels: { ...labels }, scale, page, slot }
    this.#metrics.set(identity, { metric, definition })
    this.#version += 1
    return metric
  }

  #allocate(slots: number): { page: number; slot: number } {
    const free = this.#free.get(slots)?.pop()
    if (free !== undefined) return free
    if (this.#next + slots > PAGE_SLOTS) {
      assert(this.#pages.length < PAGES_MAX, 'metrics stay within their memory')
      const bytes = PAGE_SLOTS * Float64Array.BYTES_PER_ELEMENT
      this.#pages.push(new Float64Array(new SharedArrayBuffer(bytes)))
      this.#next = 0
    }
    const slot = this.#next
    this.#next += slots
    return { page: this.#pages.length - 1, slot }
  }
}

function identityOf(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([name, pairs])
}
